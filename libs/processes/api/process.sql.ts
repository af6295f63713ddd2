import { int, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import type { Clock } from '@participa/platform/clock.ts';
import { phaseAt } from '../domain/phase.ts';
import type { Process, ProcessRules, ProcessState } from '../domain/process.ts';

// What other rooms' statements read of processes.

const json = `json_build_object('id', process.id, 'title', process.title, 'state', process.state,
  'phases', process.rules->'phases', 'eligibility', process.rules->'eligibility')`;

/** The process whose id is in `column`, as `ProcessJson`; NULL for none. Its phase is that of the moment in which it is read. */
export const processJson = (column: string): string =>
  `(SELECT ${json} FROM processes process WHERE process.tenant_id = $tenant AND process.id = ${column})`;

/** The process `$process` as `ProcessJson`, held as it is until the end of the transaction, and the moment. */
export const processHeld = `SELECT ${json} AS process, clock_timestamp() AS read_at
  FROM processes process WHERE process.tenant_id = $tenant AND process.id = $process FOR SHARE OF process`;

// In the fragments that follow, the process is called `p`.

/** What every reading of a process needs; `read_at` is the database's time, by which its phase is known. */
export const processColumns = `p.id, p.kind, p.title, p.summary, p.state, p.rules, p.rules_hash, p.opened_at, p.copied_from,
  clock_timestamp() AS read_at,
  (SELECT count(*)::int FROM process_followers f WHERE f.tenant_id = p.tenant_id AND f.process_id = p.id) AS followers`;

/** The types of `processColumns`, for a declared row; `Rules` are those of its kind. */
export const processRow = <Rules extends ProcessRules = ProcessRules>() => ({
  id: uuid,
  kind: text,
  title: text,
  summary: text,
  state: text.as<ProcessState>(),
  rules: jsonb.as<Rules>(),
  rules_hash: text.nullable,
  opened_at: timestamptz.nullable,
  copied_from: uuid.nullable,
  read_at: timestamptz.asserted,
  followers: int.asserted,
});

/** Processes of the tenant, as `p`; conditions follow with AND. */
export const fromProcesses = `FROM processes p WHERE p.tenant_id = $tenant`;

/** The same with other tables joined to `p`. */
export const fromProcessesJoined = (joins: string) => `FROM processes p ${joins} WHERE p.tenant_id = $tenant`;

/** Joins the process `p` whose id is the expression `id`. */
export const joinProcess = (id: string) => `JOIN processes p ON p.tenant_id = $tenant AND p.id = ${id}`;

/** That the process whose id is the expression `id` is no draft. */
export const isPublicProcess = (id: string) =>
  `EXISTS (SELECT FROM processes p WHERE p.tenant_id = $tenant AND p.id = ${id} AND p.state <> 'draft')`;

type Columns<Rules extends ProcessRules> = ReturnType<typeof processRow<Rules>>;
/** A row of `processColumns`. */
export type ProcessSql<Rules extends ProcessRules = ProcessRules> = {
  [Name in keyof Columns<Rules>]: Columns<Rules>[Name]['out'];
};

/** The process as everybody may read it, in the phase of the moment in which it was read. */
export const toProcess = <Rules extends ProcessRules>(
  { rules_hash, opened_at, copied_from, read_at, ...rest }: ProcessSql<Rules>,
  clock: Clock,
): Process & { rules: Rules } => ({
  ...rest,
  rulesHash: rules_hash,
  openedAt: opened_at?.toISOString() ?? null,
  phase: phaseAt(rest.rules.phases, clock.byDatabase(read_at).getTime())?.kind ?? null,
  copiedFrom: copied_from,
});
