import { Language, type Tenant, type Variant } from './tenant.ts';

/** The cookie in which a browser keeps the language that its person chose. */
export const LANGUAGE_COOKIE = 'language';

/**
 * In which language and variant somebody is answered: the language she chose, else the first that her browser asks for and the
 * tenant offers, else the tenant's own. The tenant's variant wins over the plain language: Spanish in Bahía Blanca is with "vos".
 */
export function variantFor(
  tenant: Pick<Tenant, 'variant' | 'languages'> | undefined,
  chosen: string | null | undefined,
  accept: string | null | undefined,
): Variant {
  const offered: readonly Language[] = tenant?.languages ?? Language.options;
  const wanted = (accept ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const language =
    [chosen ?? '', ...wanted].map((code) => Language.safeParse(code).data).find((code) => code && offered.includes(code)) ??
    offered[0] ??
    'es';
  if (tenant?.variant.startsWith(language)) return tenant.variant;
  return language === 'es' ? 'es-CO' : language === 'pt' ? 'pt-BR' : 'en';
}
