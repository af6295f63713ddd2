import { stringifySetCookie } from 'cookie';
import { matchPath } from 'react-router';
import { Language } from '@participa/base/language.ts';
import { LANGUAGE_COOKIE } from '@participa/base/language.ts';
import { ownPath } from './form-refusal.ts';
import { paramsOf } from './page-params.ts';
import { languagePath } from './paths.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

/** `/idioma/pt?volver=/propuestas`: keeps the choice in this browser and goes back. Undefined for every other address. */
export function changeLanguage(request: Request): Response | undefined {
  const { pathname, searchParams } = new URL(request.url);
  const match = matchPath(languagePath.pattern, pathname);
  const language = Language.safeParse(match && paramsOf(match, languagePath).language);
  if (!language.success || request.method !== 'GET') return undefined;
  return new Response(null, {
    status: 303,
    headers: {
      location: ownPath(languagePath.read(searchParams).back),
      'set-cookie': stringifySetCookie(LANGUAGE_COOKIE, language.data, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' }),
      'cache-control': 'no-store',
    },
  });
}
