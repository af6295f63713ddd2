import type { RefusalCode } from '@participa/base/refusals.ts';
import type { Wrong } from '@participa/shell/refusals.ts';

/** The same refusal with the field that it is about, where its code says which: the summary then leads there. */
export function pointed(wrong: Wrong | undefined, fields: Partial<Record<RefusalCode, string>>): Wrong | undefined {
  const field = wrong && fields[wrong.error.code];
  return field
    ? { ...wrong, error: { ...wrong.error, fields: [{ path: field, code: 'wrong_format', message: wrong.error.message }] } }
    : wrong;
}
