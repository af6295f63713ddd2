import type { FieldSentences, RequestRefusalSentences } from '@participa/base/refusals.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import type { FormRefusal } from './form-refusal.ts';

/** Mistakes that we found ourselves, in the form in which the API would send them. */
export const localRefusal = (fields: FieldError[], submitted: Record<string, string>): FormRefusal => ({
  error: { code: 'invalid_input', message: '', fields: fields.map((field) => ({ ...field, message: '' })) },
  submitted,
});

/** What a form needs to say what it found itself. */
export interface FormSentences {
  request: RequestRefusalSentences;
  fields: FieldSentences;
}

/** The same with its sentences, where they are missing: an action knows no language. */
export function withMessages(refusal: FormRefusal | undefined, { request, fields: sentences }: FormSentences): FormRefusal | undefined {
  if (!refusal?.error) return undefined;
  const { error, submitted } = refusal;
  const fields = error.fields?.map((field) => ({ ...field, message: field.message || sentences[field.code](field.facts ?? {}) }));
  return { submitted, error: { ...error, message: error.message || request.invalid_input({}), fields } };
}
