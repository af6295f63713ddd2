import type { FieldError } from '@participa/base/refusals.ts';
import { tidy, tidyLine } from '@participa/base/text.ts';

/** How long the parts of a proposal may be, in characters after tidying. */
export const TITLE_LENGTH = { minimum: 10, maximum: 120 } as const;
export const BODY_LENGTH = { minimum: 40, maximum: 5_000 } as const;

/** The errors that must be corrected before a draft can be published. */
export function textErrors(text: { title: string; body: string }): FieldError[] {
  return [
    ...lengthErrors('title', tidyLine(text.title).length, TITLE_LENGTH),
    ...lengthErrors('body', tidy(text.body).length, BODY_LENGTH),
  ];
}

function lengthErrors(path: string, length: number, { minimum, maximum }: { minimum: number; maximum: number }): FieldError[] {
  if (length === 0) return [{ path, code: 'required' }];
  if (length < minimum) return [{ path, code: 'too_short', facts: { minimum } }];
  return length > maximum ? [{ path, code: 'too_long', facts: { maximum } }] : [];
}
