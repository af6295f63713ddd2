import type { Variant } from '@participa/base/language.ts';

/** Which files hold the sentences of a variant, so that a server can announce them before they are asked for. */
export const textFilesOf: Record<Variant, string[]> = {
  'es-AR': ['es.ts', 'es-ar.ts'],
  'es-CO': ['es.ts'],
  'es-BO': ['es.ts'],
  'es-CL': ['es.ts'],
  'pt-BR': ['pt.ts'],
  en: ['en.ts'],
};
