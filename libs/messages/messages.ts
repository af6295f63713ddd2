import type { Variant } from '@participa/base/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { esAr } from './es-ar.ts';
import { mergeTexts, type PartialTexts } from './merge-texts.ts';
import { pt } from './pt.ts';

/** Every sentence a person reads. A language that lacks one does not compile. */
export type Messages = TextsOf<typeof es>;
/** What a country says otherwise than the base. */
export type Overlay = PartialTexts<Messages>;

/** A tree of sentences as other languages may say it. */
export type TextsOf<T> = {
  [Key in keyof T]: T[Key] extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : T[Key] extends string
      ? string
      : TextsOf<T[Key]>;
};

const messagesByVariant: Record<Variant, Messages> = {
  'es-AR': mergeTexts<Messages>(es, esAr),
  'es-CO': es,
  'es-BO': es,
  'es-CL': es,
  'pt-BR': pt,
  en,
};

/** The sentences of one variant, all at once: for the server. The browser loads only the one it needs (`web/src/shell/language.ts`). */
export const messagesFor = (variant: Variant): Messages => messagesByVariant[variant];
