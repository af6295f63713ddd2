import { iso, object, string, type infer as Infer } from 'zod';
import type { FieldError, Obstacle } from '@participa/base/refusals.ts';
import { bareNumber, DocumentType, documentTypesOf, isNumberOf } from './document.ts';

/** What a person says of herself to be found on the roll. */
export const IdentityClaim = object({ type: DocumentType, number: string().trim().min(1).max(40), born: iso.date() }).strict();
export type IdentityClaim = Infer<typeof IdentityClaim>;

/** What is wrong with a claim before it is compared with the roll; undefined when it can be looked up. */
export function faultInClaim({ type, number, born }: IdentityClaim, country: string, today: string): FieldError | undefined {
  if (!documentTypesOf(country).includes(type))
    return { path: 'type', code: 'not_one_of', facts: { values: documentTypesOf(country).join(', ') } };
  if (!isNumberOf(type, bareNumber(number))) return { path: 'number', code: 'wrong_format' };
  return born > today ? { path: 'born', code: 'wrong_format' } : undefined;
}

/** Why this account cannot prove to be on the roll now; undefined when it can. */
export function obstacleToVerify({ emailConfirmed, verified }: { emailConfirmed: boolean; verified: boolean }): Obstacle | undefined {
  if (verified) return { code: 'already_verified' };
  return emailConfirmed ? undefined : { code: 'email_unconfirmed' };
}
