import type { FieldSentences } from '../refusals.ts';

export const texts: FieldSentences = {
  required: () => 'This is missing.',
  too_short: (f) => `It is too short: write at least ${f['minimum']} characters.`,
  too_long: (f) => `It is too long: at most ${f['maximum']} characters.`,
  too_small: (f) => `It must be ${f['minimum']} or more.`,
  too_big: (f) => `It must be ${f['maximum']} or less.`,
  not_text: () => 'Text goes here.',
  not_number: () => 'A number goes here.',
  not_one_of: (f) => `It is not one of the options: ${f['values']}.`,
  not_email: () => 'It does not look like an e-mail. Write it like name@example.com.',
  not_id: () => 'It is not an identifier.',
  unknown_field: () => 'This is not expected here.',
  password_weak: () => 'It is easy to guess. Use at least 10 characters, for instance three unrelated words.',
  wrong_format: () => 'It does not have the expected form.',
};
