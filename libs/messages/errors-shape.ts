import type { FieldErrorCode, RefusalCode } from '@participa/base/refusals.ts';

export type Facts = Readonly<Record<string, string | number>>;

/** A sentence for every refusal and every field error: leaving one out does not compile. */
export interface ErrorSentences {
  refusals: Record<RefusalCode, (facts: Facts) => string>;
  fields: Record<FieldErrorCode, (facts: Facts) => string>;
}
