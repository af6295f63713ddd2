import { array, boolean, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { MINUTE_MS } from '@participa/base/duration.ts';
import { Email } from '@participa/base/email.ts';
import { Moment } from '@participa/base/moment.ts';
import { IdentityClaim } from '@participa/roll/domain/identity-claim.ts';
import { line } from '@participa/base/text.ts';
import { Zone } from '@participa/tenants/domain/tenant.ts';

/** How long an officer may act for a person who is present. */
export const SITTING_MS = 30 * MINUTE_MS;

/** Who came, by her document in the officer's hand, and what for. */
export const SittingClaim = IdentityClaim.extend({ reason: line(3, 200) }).strict();

/** What is done in a sitting. */
export const sittingActions = ['registered', 'linked', 'proposed', 'supported', 'voted'] as const;
export type SittingAction = (typeof sittingActions)[number];

/** An officer acting for a person who is present: nothing of her but what the acts need. */
export const Sitting = object({
  id: Id,
  reason: string(),
  startedAt: Moment,
  until: Moment,
  age: int(),
  zone: nullable(Zone),
  account: nullable(object({ name: string(), email: boolean().meta({ description: 'Whether it has an address to enter with' }) })),
  done: array(oneOf(sittingActions)),
});
export type Sitting = Infer<typeof Sitting>;

/** The account of somebody who is present: hers by its address, or a new one, with or without an address. */
export const DeskAccount = object({ name: line(2, 80), email: nullable(Email).default(null) }).strict();
export type DeskAccount = Infer<typeof DeskAccount>;
