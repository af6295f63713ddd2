import type { Variant } from '@participa/tenants/domain/tenant.ts';
import type { Widened } from './messages.ts';

/** The sentences of the offices (admin, moderation, desk, network). They speak impersonally: one Spanish for every country. */
export type Offices = Widened<typeof import('./es/offices.ts').offices>;

const spanish = (): Promise<Offices> => import('./es/offices.ts').then(({ offices }) => offices);
const portuguese = (): Promise<Offices> => import('./pt/offices.ts').then(({ offices }) => offices);
const english = (): Promise<Offices> => import('./en/offices.ts').then(({ offices }) => offices);

const loaders: Record<Variant, () => Promise<Offices>> = {
  'es-AR': spanish,
  'es-CO': spanish,
  'es-BO': spanish,
  'es-CL': spanish,
  'pt-BR': portuguese,
  en: english,
};

/** The sentences of the offices in one variant. */
export const loadOffices = (variant: Variant): Promise<Offices> => loaders[variant]();
