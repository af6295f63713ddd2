import type { Variant } from '@participa/tenants/domain/tenant.ts';
import type { Widened } from './messages.ts';

/** The sentences that explain a result, a project and its works. Apart from the others, because only who reads them needs them; impersonal, so one Spanish serves. */
export type Results = Widened<typeof import('@participa/budgets/texts/results.es.ts').results>;

const spanish = (): Promise<Results> => import('@participa/budgets/texts/results.es.ts').then(({ results }) => results);
const portuguese = (): Promise<Results> => import('@participa/budgets/texts/results.pt.ts').then(({ results }) => results);
const english = (): Promise<Results> => import('@participa/budgets/texts/results.en.ts').then(({ results }) => results);

const loaders: Record<Variant, () => Promise<Results>> = {
  'es-AR': spanish,
  'es-CO': spanish,
  'es-BO': spanish,
  'es-CL': spanish,
  'pt-BR': portuguese,
  en: english,
};

/** The sentences of results in one variant. */
export const loadResults = (variant: Variant): Promise<Results> => loaders[variant]();
