import type { Fault, Remark, Verdict } from '../domain/verdict.ts';
import { MAX_FAULTS_KEPT } from '../domain/verdict.ts';
import type { RollColumn } from '../domain/columns.ts';
import type { Tx } from '@participa/platform/database/tx.ts';

/** How many rows with an unknown zone are kept to look at. */
const MAX_UNKNOWN_ZONES_KEPT = 5_000;

/** A row that was read: its number is only in its key from here on. */
export interface ReadRow {
  line: number;
  key: Buffer | undefined;
  born: string | undefined;
  zone: string | null;
  fault: Fault | undefined;
  remarks: Remark[];
  columns: RollColumn[];
}

/** How far an import is. */
export interface Tally {
  rows: number;
  verdicts: Partial<Record<Verdict, number>>;
  remarks: Partial<Record<Remark, number>>;
  faultsKept: number;
}

/** Brings a batch of rows to the roll, and counts them in `tally`, in as many statements whatever its size. */
export async function writeEntries(scope: Tx, importId: string, rows: readonly ReadRow[], tally: Tally, now: Date): Promise<void> {
  const keys = [...new Map(rows.flatMap(({ key, fault }) => (key && !fault ? [[key.toString('hex'), key] as const] : []))).values()];
  const known = await scope.rows<{ key: Buffer; import_id: string | null }>(
    `SELECT key, import_id FROM roll_entries WHERE tenant_id = $1 AND key = ANY($2::bytea[])`,
    [keys],
  );
  const before = new Map(known.map(({ key, import_id }) => [key.toString('hex'), import_id]));
  const entries = new Map<string, ReadRow>();
  const faults: { line: number; verdict: string; columns: string[] }[] = [];
  for (const row of rows) {
    const verdict = verdictOf(row, before, entries, importId);
    tally.rows += 1;
    tally.verdicts[verdict] = (tally.verdicts[verdict] ?? 0) + 1;
    if (verdict === 'accepted' || verdict === 'updated') entries.set(row.key!.toString('hex'), row);
    if (verdict !== 'duplicate') for (const remark of row.remarks) tally.remarks[remark] = (tally.remarks[remark] ?? 0) + 1;
    const faultVerdict =
      verdict === 'accepted' || verdict === 'updated' ? (row.remarks.includes('unknown_zone') ? 'unknown_zone' : undefined) : verdict;
    // Zones of another map can be all of a file: they must not crowd out what did not enter.
    if (faultVerdict && (faultVerdict !== 'unknown_zone' || tally.faultsKept + faults.length < MAX_UNKNOWN_ZONES_KEPT))
      faults.push({ line: row.line, verdict: faultVerdict, columns: verdict === 'duplicate' ? ['number'] : row.columns });
  }
  const written = [...entries.values()];
  await scope.rows(
    `INSERT INTO roll_entries (tenant_id, key, born, zone, import_id, added_at)
     SELECT $1, given.key, given.born, given.zone, $5, $6 FROM unnest($2::bytea[], $3::date[], $4::text[]) AS given (key, born, zone)
     ON CONFLICT (tenant_id, key) DO UPDATE SET zone = excluded.zone, import_id = excluded.import_id`,
    [written.map(({ key }) => key), written.map(({ born }) => born), written.map(({ zone }) => zone), importId, now],
  );
  const deceased = rows.flatMap(({ fault, key }) => (fault === 'deceased' && key ? [key] : []));
  if (deceased.length) await removeDeceased(scope, deceased);
  const keptFaults = faults.slice(0, MAX_FAULTS_KEPT - tally.faultsKept);
  tally.faultsKept += keptFaults.length;
  if (!keptFaults.length) return;
  await scope.rows(
    `INSERT INTO roll_import_faults (tenant_id, import_id, line, verdict, columns)
     SELECT $1, $2, given.line, given.verdict, string_to_array(given.columns, ',') FROM unnest($3::int[], $4::text[], $5::text[]) AS given (line, verdict, columns)
     ON CONFLICT DO NOTHING`,
    [
      importId,
      keptFaults.map(({ line }) => line),
      keptFaults.map(({ verdict }) => verdict),
      keptFaults.map(({ columns }) => columns.join(',')),
    ],
  );
}

function verdictOf(
  { fault, key }: ReadRow,
  before: ReadonlyMap<string, string | null>,
  inBatch: ReadonlyMap<string, ReadRow>,
  importId: string,
): Verdict {
  if (fault || !key) return fault ?? 'bad_document';
  const name = key.toString('hex');
  if (inBatch.has(name) || before.get(name) === importId) return 'duplicate';
  return before.has(name) ? 'updated' : 'accepted';
}

/** Who died leaves the roll, and nobody can act in her name; her key stays spent. */
async function removeDeceased(scope: Tx, keys: Buffer[]): Promise<void> {
  await scope.rows(`DELETE FROM roll_entries WHERE tenant_id = $1 AND key = ANY($2::bytea[])`, [keys]);
  await scope.rows(`UPDATE people SET verified_at = NULL WHERE tenant_id = $1 AND roll_key = ANY($2::bytea[])`, [keys]);
}
