import type { RequestSentences } from '@participa/base/refusal-texts.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import type { FormRefusal } from './form-refusal.ts';

/** Mistakes that we found ourselves, in the form in which the API would send them. */
export const localRefusal = (fields: FieldError[], submitted: Record<string, string>): FormRefusal => ({
  error: { code: 'invalid_input', message: '', fields: fields.map((field) => ({ ...field, message: '' })) },
  submitted,
});

/** The same with its sentences, where they are missing: an action knows no language. */
export function withMessages(refusal: FormRefusal | undefined, { refusals, fields: sentences }: RequestSentences): FormRefusal | undefined {
  if (!refusal?.error) return undefined;
  const { error, submitted } = refusal;
  const fields = error.fields?.map((field) => ({ ...field, message: field.message || sentences[field.code](field.facts ?? {}) }));
  return { submitted, error: { ...error, message: error.message || refusals.invalid_input({}), fields } };
}
