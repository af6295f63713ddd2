import type { Variant } from '@participa/base/language.ts';
import type { Messages } from './messages.ts';
import { mergeTexts } from './merge-texts.ts';

const spanish = () => import('./es.ts').then(({ es }) => es as Messages);
const argentine = async () => {
  const [base, { esAr }] = await Promise.all([spanish(), import('./es-ar.ts')]);
  return mergeTexts(base, esAr);
};
const portuguese = () => import('./pt.ts').then(({ pt }) => pt);
const english = () => import('./en.ts').then(({ en }) => en);

const loaders: Record<Variant, () => Promise<Messages>> = {
  'es-AR': argentine,
  'es-CO': spanish,
  'es-BO': spanish,
  'es-CL': spanish,
  'pt-BR': portuguese,
  en: english,
};

/** The sentences of one variant, brought by themselves: what a browser needs and no more. */
export const loadMessages = (variant: Variant): Promise<Messages> => loaders[variant]();
