import type { Variant } from '@participa/base/language.ts';
import { LANGUAGE_COOKIE, variantFor } from '@participa/base/language.ts';
import type { ApiRequest } from './requester.ts';
import { readCookie } from './cookies.ts';

/** In which language this request is answered: what the browser chose, then the account, then what the browser asks for. */
export function variantOf(request: ApiRequest): Variant {
  const chosen = readCookie(request.headers.cookie, LANGUAGE_COOKIE) ?? request.requester?.person?.language;
  return variantFor(request.requester?.tenant, chosen, request.headers['accept-language']);
}
