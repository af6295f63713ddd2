import type { Variant } from '@participa/base/language.ts';
import type { TextsOf } from './messages.ts';

/** The long texts: guarantees, terms, privacy, accessibility. Apart from the other sentences, because only who reads them needs them. */
export type LegalTexts = TextsOf<typeof import('@participa/legal/texts/es.ts').legalTexts>;

const spanish = (): Promise<LegalTexts> => import('@participa/legal/texts/es.ts').then(({ legalTexts: papers }) => papers);
const portuguese = (): Promise<LegalTexts> => import('@participa/legal/texts/pt.ts').then(({ legalTexts: papers }) => papers);
const english = (): Promise<LegalTexts> => import('@participa/legal/texts/en.ts').then(({ legalTexts: papers }) => papers);

const loaders: Record<Variant, () => Promise<LegalTexts>> = {
  'es-AR': spanish,
  'es-CO': spanish,
  'es-BO': spanish,
  'es-CL': spanish,
  'pt-BR': portuguese,
  en: english,
};

/** The long texts in one variant. */
export const loadLegalTexts = (variant: Variant): Promise<LegalTexts> => loaders[variant]();
