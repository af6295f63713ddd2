import type { CountedSource } from '@participa/platform/counted-source.ts';

/** Accounts whose address is confirmed. */
export const countedPeople: CountedSource = {
  from: `people p WHERE p.tenant_id = $tenant AND p.email_confirmed_at IS NOT NULL`,
  at: 'p.created_at',
  zone: 'p.zone',
};

/** Accounts that are verified by the roll. */
export const countedVerified: CountedSource = {
  from: `people p WHERE p.tenant_id = $tenant AND p.verified_at IS NOT NULL`,
  at: 'p.verified_at',
  zone: 'p.zone',
};

/** The zone of the person whose id is in `column`. */
export const zoneOfPerson = (column: string): string =>
  `(SELECT person.zone FROM people person WHERE person.tenant_id = $tenant AND person.id = ${column})`;
