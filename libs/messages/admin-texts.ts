import type { Variant } from '@participa/base/language.ts';
import type { TextsOf } from './messages.ts';

/** The sentences of the offices (admin, moderation, desk, network). They speak impersonally: one Spanish for every country. */
export type AdminTexts = TextsOf<typeof import('./es/admin.ts').adminTexts>;

const spanish = (): Promise<AdminTexts> => import('./es/admin.ts').then(({ adminTexts: offices }) => offices);
const portuguese = (): Promise<AdminTexts> => import('./pt/admin.ts').then(({ adminTexts: offices }) => offices);
const english = (): Promise<AdminTexts> => import('./en/admin.ts').then(({ adminTexts: offices }) => offices);

const loaders: Record<Variant, () => Promise<AdminTexts>> = {
  'es-AR': spanish,
  'es-CO': spanish,
  'es-BO': spanish,
  'es-CL': spanish,
  'pt-BR': portuguese,
  en: english,
};

/** The sentences of the offices in one variant. */
export const loadAdminTexts = (variant: Variant): Promise<AdminTexts> => loaders[variant]();
