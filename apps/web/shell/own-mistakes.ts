import type { FieldError } from '@participa/base/refusals.ts';
import type { Messages } from '@participa/messages/messages.ts';
import type { Wrong } from './refusals.ts';

/** Mistakes that we found ourselves, in the form in which the API would send them. */
export const refusedWith = (fields: FieldError[], typed: Record<string, string>): Wrong => ({
  error: { code: 'invalid_input', message: '', fields: fields.map((field) => ({ ...field, message: '' })) },
  typed,
});

/** The same with its sentences, where they are missing: an action knows no language. */
export function worded(wrong: Wrong | undefined, { errors }: Messages): Wrong | undefined {
  if (!wrong?.error) return undefined;
  const { error, typed } = wrong;
  const fields = error.fields?.map((field) => ({ ...field, message: field.message || errors.fields[field.code](field.facts ?? {}) }));
  return { typed, error: { ...error, message: error.message || errors.refusals[error.code](error.facts ?? {}), fields } };
}
