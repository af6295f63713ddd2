import { Language, type Variant } from '@participa/domain/tenants/tenant.ts';
import type { AskedRequest } from './asker.ts';
import { readCookie } from './cookies.ts';

/**
 * In which language this request is answered: the one the person chose (cookie, then account), else the best that the browser asks
 * for among the tenant's, else the tenant's own.
 */
export function variantOf(request: AskedRequest): Variant {
  const tenant = request.asker?.tenant;
  const chosen = Language.safeParse(readCookie(request.headers.cookie, 'language')).data ?? request.asker?.person?.language ?? undefined;
  const offered = tenant?.languages ?? ['es', 'pt', 'en'];
  const asked = request.headers['accept-language']?.split(',').map((part) => part.trim().slice(0, 2)) ?? [];
  const language = chosen ?? asked.map((code) => Language.safeParse(code).data).find((code) => code && offered.includes(code)) ?? offered[0] ?? 'es';
  if (tenant && tenant.variant.startsWith(language)) return tenant.variant;
  return language === 'es' ? 'es-CO' : language === 'pt' ? 'pt-BR' : 'en';
}
