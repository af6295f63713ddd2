import { zoneOfPerson } from '@participa/people/api/counted-people.sql.ts';
import type { CountedSource } from '@participa/platform/counted-source.ts';

/** Ballots that were cast, in the zones of those who cast them with an account. */
export const countedBallots: CountedSource = {
  from: `ballots b WHERE b.tenant_id = $tenant AND b.cast_at IS NOT NULL`,
  at: 'b.cast_at',
  zone: zoneOfPerson('b.person_id'),
  channel: 'b.channel',
};
