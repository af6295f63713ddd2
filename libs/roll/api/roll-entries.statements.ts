import { bytea, date, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { moveToZones, provedByAnother } from '@participa/people/api/person.sql.ts';

/** What the roll says of the person with a key. */
export const entryByKey = sql({
  name: 'roll.entryByKey',
  params: { key: bytea },
  row: { born: text.asserted, zone: text.nullable },
  text: `SELECT e.born::text AS born, e.zone FROM roll_entries e WHERE e.tenant_id = $tenant AND e.key = $key`,
});

/** The same for a person who claims to be it. No row either way: there is no such entry, or another account has it. */
export const entryToClaim = sql({
  name: 'roll.entryToClaim',
  params: { key: bytea, person: uuid },
  row: { born: text.asserted, zone: text.nullable },
  text: `
    SELECT e.born::text AS born, e.zone FROM roll_entries e WHERE e.tenant_id = $tenant AND e.key = $key AND NOT ${provedByAnother}`,
});

/** Which of these keys are on the roll, and by which import. */
export const knownEntries = sql({
  name: 'roll.knownEntries',
  params: { keys: bytea.array },
  row: { key: bytea, import_id: uuid.nullable },
  text: `SELECT key, import_id FROM roll_entries WHERE tenant_id = $tenant AND key = ANY($keys)`,
});

/** Adds entries, or brings those that are there up to date. */
export const writeEntries = sql({
  name: 'roll.writeEntries',
  params: { keys: bytea.array, born: date.array, zones: text.nullable.array, import: uuid, at: timestamptz },
  text: `
    INSERT INTO roll_entries (tenant_id, key, born, zone, import_id, added_at)
    SELECT $tenant, given.key, given.born, given.zone, $import, $at
      FROM unnest($keys::bytea[], $born::date[], $zones::text[]) AS given (key, born, zone)
    ON CONFLICT (tenant_id, key) DO UPDATE SET zone = excluded.zone, import_id = excluded.import_id`,
});

/** Takes entries off the roll. */
export const removeEntries = sql({
  name: 'roll.removeEntries',
  params: { keys: bytea.array },
  text: `DELETE FROM roll_entries WHERE tenant_id = $tenant AND key = ANY($keys)`,
});

/** Who proved to be on the roll before lives where the new file says. */
export const moveVerified = sql({
  name: 'roll.moveVerified',
  params: { import: uuid },
  text: moveToZones(`SELECT e.key, e.zone FROM roll_entries e WHERE e.tenant_id = $tenant AND e.import_id = $import`),
});
