import { joinConfirmedPerson } from '@participa/people/api/confirmed-person.sql.ts';
import { bool, int, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import type { Language } from '@participa/base/language.ts';
import type { ProcessAct } from '../domain/process.ts';
import { fromProcesses, processColumns, processRow } from './process.sql.ts';

/** Processes that are or were open, the latest first. */
export const openedProcesses = sql({
  name: 'processes.opened',
  row: processRow(),
  text: `SELECT ${processColumns} ${fromProcesses} AND p.state <> 'draft' ORDER BY p.opened_at DESC, p.id DESC LIMIT 100`,
});

/** Every process, those in preparation first. */
export const allProcesses = sql({
  name: 'processes.all',
  row: processRow(),
  text: `
    SELECT ${processColumns} ${fromProcesses}
     ORDER BY p.state = 'draft' DESC, p.opened_at DESC NULLS LAST, p.created_at DESC, p.id DESC LIMIT 200`,
});

/** One process in any state. */
export const processById = sql({
  name: 'processes.byId',
  params: { id: uuid },
  row: processRow(),
  text: `SELECT ${processColumns} ${fromProcesses} AND p.id = $id`,
});

/** The same, held until the end of the transaction. */
export const processToChange = sql({
  name: 'processes.toChange',
  params: { id: uuid },
  row: processRow(),
  text: `SELECT ${processColumns} ${fromProcesses} AND p.id = $id FOR UPDATE OF p`,
});

/** A process that was opened, and whether this person follows it. */
export const followedProcess = sql({
  name: 'processes.followed',
  params: { id: uuid, person: uuid },
  row: { ...processRow(), following: bool.asserted },
  text: `
    SELECT ${processColumns},
           EXISTS (SELECT FROM process_followers f WHERE f.tenant_id = $tenant AND f.process_id = p.id
             AND f.person_id = $person) AS following
      ${fromProcesses} AND p.id = $id AND p.state <> 'draft'`,
});

/** What was done to a process in public, the latest first. */
export const actsOfProcess = sql({
  name: 'processes.acts',
  params: { id: uuid },
  row: {
    number: int,
    kind: text.as<ProcessAct['kind']>(),
    reason: text,
    facts: jsonb.as<ProcessAct['facts']>(),
    rules_hash: text,
    at: timestamptz,
  },
  text: `
    SELECT number, kind, reason, facts, rules_hash, at FROM process_acts
     WHERE tenant_id = $tenant AND process_id = $id ORDER BY number DESC`,
});

/** Holds a process until the end of the transaction, so that no two acts take the same number. */
export const lockProcess = sql({
  name: 'processes.lock',
  params: { id: uuid },
  text: `SELECT FROM processes WHERE tenant_id = $tenant AND id = $id FOR UPDATE`,
});

/** Adds an act under the next number, with the hash of the rules that hold. The process must be locked. */
export const addProcessAct = sql({
  name: 'processes.addAct',
  params: { id: uuid, kind: text, reason: text, facts: jsonb, at: timestamptz, actor: uuid.nullable },
  row: { number: int, rules_hash: text },
  text: `
    INSERT INTO process_acts (tenant_id, process_id, number, kind, reason, facts, rules_hash, at, actor_id)
    SELECT $tenant, p.id, coalesce((SELECT max(a.number) FROM process_acts a WHERE a.tenant_id = $tenant AND a.process_id = p.id), 0) + 1,
           $kind, $reason, $facts, coalesce(p.rules_hash, ''), $at, $actor
      FROM processes p WHERE p.tenant_id = $tenant AND p.id = $id
    RETURNING number, rules_hash`,
});

/** Makes a person follow a process that was opened; no row when there is none, one however often it is asked. */
export const followProcess = sql({
  name: 'processes.follow',
  params: { id: uuid, person: uuid, now: timestamptz },
  row: { id: uuid },
  text: `
    WITH followed AS (
      INSERT INTO process_followers (tenant_id, process_id, person_id, since)
      SELECT $tenant, p.id, $person, $now ${fromProcesses} AND p.id = $id AND p.state <> 'draft'
      ON CONFLICT (tenant_id, process_id, person_id) DO NOTHING)
    SELECT p.id ${fromProcesses} AND p.id = $id AND p.state <> 'draft'`,
});

/** Makes a person follow it no longer. */
export const unfollowProcess = sql({
  name: 'processes.unfollow',
  params: { id: uuid, person: uuid },
  row: { id: uuid },
  text: `
    WITH left_ AS (DELETE FROM process_followers WHERE tenant_id = $tenant AND process_id = $id AND person_id = $person)
    SELECT p.id ${fromProcesses} AND p.id = $id AND p.state <> 'draft'`,
});

/** Who follows a process and can be written to. */
export const followersOfProcess = sql({
  name: 'processes.followers',
  params: { id: uuid },
  row: { email: text, language: text.as<Language>().nullable },
  text: `
    SELECT a.email, a.language FROM process_followers f ${joinConfirmedPerson('f.person_id')}
     WHERE f.tenant_id = $tenant AND f.process_id = $id ORDER BY a.id`,
});
