import type { Overlay } from '../texts.ts';
import type { FieldSentences } from '../refusals.ts';

export const texts: Overlay<FieldSentences> = {
  too_short: (f) => `Es muy corto: escribí al menos ${f['minimum']} caracteres.`,
  not_email: () => 'No parece un correo. Escribilo como nombre@ejemplo.com.',
  password_weak: () => 'Es fácil de adivinar. Usá al menos 10 caracteres, por ejemplo tres palabras sin relación.',
};
