import type { CountedSource } from '@participa/platform/counted-source.ts';

/** Comments on one kind of subject. `zoneOf` gives the zone of the subject whose id is in a column. */
export const countedComments = (kind: string, zoneOf: (column: string) => string): CountedSource => ({
  from: `comments m WHERE m.tenant_id = $tenant AND m.subject_kind = '${kind}' AND m.deleted_at IS NULL`,
  at: 'm.created_at',
  zone: zoneOf('m.subject_id'),
});
