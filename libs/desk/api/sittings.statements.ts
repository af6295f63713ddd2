import { rollAccountJson } from '@participa/people/api/person.sql.ts';
import type { RollAccountJson } from '@participa/people/api/person-json.ts';
import { bytea, json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { rollEntryJson } from '@participa/roll/api/roll-entry.sql.ts';
import type { RollEntryJson } from '@participa/roll/api/roll-entry-json.ts';
import type { SittingAction } from '../domain/sitting.ts';

/** Opens a sitting. No row: the officer has one open. */
export const openSitting = sql({
  name: 'desk.openSitting',
  params: { id: uuid, officer: uuid, key: bytea, reason: text, at: timestamptz, until: timestamptz },
  row: { id: uuid },
  text: `
    INSERT INTO desk_sittings (tenant_id, id, officer_id, roll_key, reason, started_at, until, done)
    VALUES ($tenant, $id, $officer, $key, $reason, $at, $until, '{}')
    ON CONFLICT (tenant_id, officer_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
});

/** Ends the officer's sittings whose time is over. */
export const endOverdueSittings = sql({
  name: 'desk.endOverdueSittings',
  params: { officer: uuid, now: timestamptz },
  text: `
    UPDATE desk_sittings SET ended_at = until WHERE tenant_id = $tenant AND officer_id = $officer AND ended_at IS NULL AND until <= $now`,
});

/** The officer's open sitting with what the roll says of the person and with her account, held until the end of the transaction or not. */
export const sittingOf = composedSql({
  name: 'desk.sittingOf',
  params: { officer: uuid, now: timestamptz },
  row: {
    id: uuid,
    reason: text,
    started_at: timestamptz,
    until: timestamptz,
    done: text.array.as<SittingAction[]>(),
    roll_key: bytea,
    entry: json.as<RollEntryJson>().nullable,
    account: json.as<RollAccountJson>().nullable,
  },
  text: ({ lock }: { lock: boolean }) => `
    SELECT s.id, s.reason, s.started_at, s.until, s.done, s.roll_key,
           ${rollEntryJson('s.roll_key')} AS entry, ${rollAccountJson('s.roll_key')} AS account
      FROM desk_sittings s
     WHERE s.tenant_id = $tenant AND s.officer_id = $officer AND s.ended_at IS NULL AND s.until > $now ${lock ? 'FOR UPDATE' : ''}`,
  examples: [{ lock: false }, { lock: true }],
});

/** Notes in a sitting what was done. */
export const noteAction = sql({
  name: 'desk.noteAction',
  params: { id: uuid, action: text.as<SittingAction>() },
  text: `UPDATE desk_sittings SET done = array_append(done, $action) WHERE tenant_id = $tenant AND id = $id`,
});
