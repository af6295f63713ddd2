import type { Variant } from '@participa/base/language.ts';
import type { TextsOf } from './messages.ts';

/**
 * The sentences that explain a result, a project and its works. Apart from the others, because only who reads them needs them;
 * impersonal, so one Spanish serves.
 */
export type ResultTexts = TextsOf<typeof import('@participa/budgets/texts/results.es.ts').results>;

const spanish = (): Promise<ResultTexts> => import('@participa/budgets/texts/results.es.ts').then(({ results }) => results);
const portuguese = (): Promise<ResultTexts> => import('@participa/budgets/texts/results.pt.ts').then(({ results }) => results);
const english = (): Promise<ResultTexts> => import('@participa/budgets/texts/results.en.ts').then(({ results }) => results);

const loaders: Record<Variant, () => Promise<ResultTexts>> = {
  'es-AR': spanish,
  'es-CO': spanish,
  'es-BO': spanish,
  'es-CL': spanish,
  'pt-BR': portuguese,
  en: english,
};

/** The sentences of results in one variant. */
export const loadResultTexts = (variant: Variant): Promise<ResultTexts> => loaders[variant]();
