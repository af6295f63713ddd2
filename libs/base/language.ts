import { enum as oneOf, type infer as Infer } from 'zod';
import { variants } from './variants.ts';

/** The languages in which every sentence exists. */
export const Language = oneOf(['es', 'pt', 'en']);
export type Language = Infer<typeof Language>;

/** A language as a country speaks it. */
export const Variant = oneOf(variants);
export type Variant = Infer<typeof Variant>;

/** The language of a variant. */
export const languageOf = (variant: Variant): Language => Language.parse(variant.slice(0, 2));

/** The cookie in which a browser keeps the language that its person chose. */
export const LANGUAGE_COOKIE = 'language';

/** The languages of a government: its own variant, and the languages that it offers. */
export interface TenantLanguages {
  variant: Variant;
  languages: readonly Language[];
}

/**
 * The variant in which a person is answered: the language that she chose, else the first language that her browser asks for and the
 * government offers, else the government's own. The government's variant wins over the plain language: Spanish in Bahía Blanca uses "vos".
 */
export function variantFor(
  tenant: TenantLanguages | undefined,
  chosen: string | null | undefined,
  accept: string | null | undefined,
): Variant {
  const offered: readonly Language[] = tenant?.languages ?? Language.options;
  const accepted = (accept ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const language =
    [chosen ?? '', ...accepted].map((code) => Language.safeParse(code).data).find((code) => code && offered.includes(code)) ??
    offered[0] ??
    'es';
  if (tenant?.variant.startsWith(language)) return tenant.variant;
  if (language === 'es') return 'es-CO';
  return language === 'pt' ? 'pt-BR' : 'en';
}
