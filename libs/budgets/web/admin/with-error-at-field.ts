import type { RefusalCode } from '@participa/base/refusals.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';

/** The same refusal with the field that it is about, where its code says which: the summary then leads there. */
export function withErrorAtField(refusal: FormRefusal | undefined, fields: Partial<Record<RefusalCode, string>>): FormRefusal | undefined {
  const field = refusal && fields[refusal.error.code];
  return field
    ? { ...refusal, error: { ...refusal.error, fields: [{ path: field, code: 'wrong_format', message: refusal.error.message }] } }
    : refusal;
}
