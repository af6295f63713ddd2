import type { FieldSentences } from '../refusals.ts';

/** What is wrong with a field. */
export const texts: FieldSentences = {
  required: () => 'Este dato falta.',
  too_short: (f) => `Es muy corto: escriba al menos ${f['minimum']} caracteres.`,
  too_long: (f) => `Es muy largo: puede tener hasta ${f['maximum']} caracteres.`,
  too_small: (f) => `Debe ser ${f['minimum']} o más.`,
  too_big: (f) => `Debe ser ${f['maximum']} o menos.`,
  not_text: () => 'Aquí va un texto.',
  not_number: () => 'Aquí va un número.',
  not_one_of: (f) => `No es una de las opciones: ${f['values']}.`,
  not_email: () => 'No parece un correo. Escríbalo como nombre@ejemplo.com.',
  not_id: () => 'No es un identificador.',
  unknown_field: () => 'Este dato no se espera aquí.',
  password_weak: () => 'Es fácil de adivinar. Use al menos 10 caracteres, por ejemplo tres palabras sin relación.',
  wrong_format: () => 'No tiene la forma esperada.',
};
