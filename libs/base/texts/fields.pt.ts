import type { FieldSentences } from '../refusals.ts';

export const texts: FieldSentences = {
  required: () => 'Falta este dado.',
  too_short: (f) => `É curto demais: escreva pelo menos ${f['minimum']} caracteres.`,
  too_long: (f) => `É longo demais: pode ter até ${f['maximum']} caracteres.`,
  too_small: (f) => `Deve ser ${f['minimum']} ou mais.`,
  too_big: (f) => `Deve ser ${f['maximum']} ou menos.`,
  not_text: () => 'Aqui vai um texto.',
  not_number: () => 'Aqui vai um número.',
  not_one_of: (f) => `Não é uma das opções: ${f['values']}.`,
  not_email: () => 'Não parece um e-mail. Escreva como nome@exemplo.com.',
  not_id: () => 'Não é um identificador.',
  unknown_field: () => 'Este dado não é esperado aqui.',
  password_weak: () => 'É fácil de adivinhar. Use pelo menos 10 caracteres, por exemplo três palavras sem relação.',
  wrong_format: () => 'Não tem a forma esperada.',
};
