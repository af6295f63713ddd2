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

/** The languages of a place: its own variant, and what it offers. */
export interface LanguagesOfPlace {
  variant: Variant;
  languages: readonly Language[];
}

/**
 * In which language and variant somebody is answered: the language she chose, else the first that her browser asks for and the
 * place offers, else the place's own. The place's variant wins over the plain language: Spanish in Bahía Blanca is with "vos".
 */
export function variantFor(
  place: LanguagesOfPlace | undefined,
  chosen: string | null | undefined,
  accept: string | null | undefined,
): Variant {
  const offered: readonly Language[] = place?.languages ?? Language.options;
  const asked = (accept ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const language =
    [chosen ?? '', ...asked].map((code) => Language.safeParse(code).data).find((code) => code && offered.includes(code)) ??
    offered[0] ??
    'es';
  if (place?.variant.startsWith(language)) return place.variant;
  if (language === 'es') return 'es-CO';
  return language === 'pt' ? 'pt-BR' : 'en';
}
