import type { Variant } from '@participa/tenants/domain/tenant.ts';
import type { Widened } from './messages.ts';

/** The long texts: guarantees, terms, privacy, accessibility. Apart from the other sentences, because only who reads them needs them. */
export type Papers = Widened<typeof import('@participa/legal/texts/es.ts').papers>;

const spanish = (): Promise<Papers> => import('@participa/legal/texts/es.ts').then(({ papers }) => papers);
const portuguese = (): Promise<Papers> => import('@participa/legal/texts/pt.ts').then(({ papers }) => papers);
const english = (): Promise<Papers> => import('@participa/legal/texts/en.ts').then(({ papers }) => papers);

const loaders: Record<Variant, () => Promise<Papers>> = {
  'es-AR': spanish,
  'es-CO': spanish,
  'es-BO': spanish,
  'es-CL': spanish,
  'pt-BR': portuguese,
  en: english,
};

/** The long texts in one variant. */
export const loadPapers = (variant: Variant): Promise<Papers> => loaders[variant]();
