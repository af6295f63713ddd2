import { personName } from '@participa/people/api/person.sql.ts';
import { bigint, int, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import type { RollColumn } from '../domain/columns.ts';
import type { RollFault, RollImport } from '../domain/verdict.ts';

/** Begins an import. No row: another one is under way. */
export const beginImport = sql({
  name: 'roll.beginImport',
  params: { id: uuid, fileName: text, at: timestamptz, actor: uuid },
  row: { id: uuid },
  text: `
    INSERT INTO roll_imports (tenant_id, id, file_name, state, rows, accepted, updated, refused, verdicts, remarks,
                              started_at, progress_at, actor_id)
    VALUES ($tenant, $id, $fileName, 'running', 0, 0, 0, 0, '{}', '{}', $at, $at, $actor)
    ON CONFLICT (tenant_id) WHERE state = 'running' DO NOTHING RETURNING id`,
});

/** Keeps rows to look at; `columns` are names with commas between. */
export const keepFaults = sql({
  name: 'roll.keepFaults',
  params: { import: uuid, lines: int.array, verdicts: text.array, columns: text.array },
  text: `
    INSERT INTO roll_import_faults (tenant_id, import_id, line, verdict, columns)
    SELECT $tenant, $import, given.line, given.verdict, string_to_array(given.columns, ',')
      FROM unnest($lines::int[], $verdicts::text[], $columns::text[]) AS given (line, verdict, columns)
    ON CONFLICT DO NOTHING`,
});

const row = {
  id: uuid,
  file_name: text,
  state: text.as<RollImport['state']>(),
  problem: text.as<NonNullable<RollImport['problem']>>().nullable,
  rows: int,
  accepted: int,
  updated: int,
  refused: int,
  verdicts: jsonb.as<RollImport['verdicts']>(),
  remarks: jsonb.as<RollImport['remarks']>(),
  started_at: timestamptz,
  progress_at: timestamptz,
  ended_at: timestamptz.nullable,
  by: text.nullable,
};
const columns = `i.id, i.file_name, i.state, i.problem, i.rows, i.accepted, i.updated, i.refused, i.verdicts, i.remarks,
  i.started_at, i.progress_at, i.ended_at, ${personName('i.actor_id')} AS by`;

/** The latest imports. */
export const latestImports = sql({
  name: 'roll.latestImports',
  row,
  text: `SELECT ${columns} FROM roll_imports i WHERE i.tenant_id = $tenant ORDER BY i.id DESC LIMIT 20`,
});

/** One import. */
export const oneImport = sql({
  name: 'roll.oneImport',
  params: { id: uuid },
  row,
  text: `SELECT ${columns} FROM roll_imports i WHERE i.tenant_id = $tenant AND i.id = $id`,
});

/** Which rows to look at: those that did not enter, those whose zone is unknown, or both. */
export type FaultKind = 'refused' | 'zones' | 'all';
const conditions: Record<FaultKind, string> = {
  refused: `AND verdict <> 'unknown_zone'`,
  zones: `AND verdict = 'unknown_zone'`,
  all: '',
};

/** Rows of a file to look at, from a line on. */
export const faultPage = composedSql({
  name: 'roll.faultPage',
  params: { import: uuid, after: int, take: bigint },
  row: { line: int, verdict: text.as<RollFault['verdict']>(), columns: text.array.as<RollColumn[]>() },
  text: ({ kind }: { kind: FaultKind }) => `
    SELECT line, verdict, columns FROM roll_import_faults
     WHERE tenant_id = $tenant AND import_id = $import AND line > $after ${conditions[kind]} ORDER BY line LIMIT $take`,
  examples: [{ kind: 'refused' }, { kind: 'zones' }, { kind: 'all' }],
});
