import { useLocation } from 'react-router';
import { LanguageSwitch } from '@participa/kit/frame/language-switch.tsx';
import { useSite } from './site-context.ts';
import { usePageLanguage, useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';
import { languagePath } from './paths.ts';

/** The languages by their own names. */
export const languageNames = { es: 'Español', pt: 'Português', en: 'English' };

/** This very page in the tenant's other languages. */
export function Languages() {
  const { tenant } = useSite();
  const { variant } = usePageLanguage();
  const shell = useTexts(shellTexts);
  const { pathname, search } = useLocation();
  if (tenant.languages.length < 2) return null;
  const back = pathname + search;
  return (
    <LanguageSwitch
      label={shell.language}
      languages={tenant.languages.map((code) => ({
        code,
        label: languageNames[code],
        href: languagePath(code, { back }),
        current: variant.startsWith(code),
      }))}
    />
  );
}
