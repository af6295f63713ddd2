import type { Variant } from '@participa/base/language.ts';
import type { FieldErrorCode, RefusalCode, RefusalSentence } from '@participa/base/refusals.ts';

/** Port: the sentences with which the API says no, in one variant. The composition fills it with those of all rooms. */
export abstract class RefusalTexts {
  abstract of(variant: Variant): {
    refusals: Readonly<Record<RefusalCode, RefusalSentence>>;
    fields: Readonly<Record<FieldErrorCode, RefusalSentence>>;
  };
}
