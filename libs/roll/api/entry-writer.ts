import { Injectable } from '@nestjs/common';
import { VerifiedAccounts } from '@participa/people/api/verified-accounts.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import type { RollColumn } from '../domain/columns.ts';
import type { Fault, Remark, RollFault, Verdict } from '../domain/verdict.ts';
import { MAX_FAULTS_KEPT } from '../domain/verdict.ts';
import { knownEntries, removeEntries, writeEntries } from './roll-entries.statements.ts';
import { keepFaults } from './roll-imports.statements.ts';

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
/** A row that enters. */
interface EnteringRow extends ReadRow {
  key: Buffer;
  born: string;
}

/** How far an import is. */
export interface Tally {
  rows: number;
  verdicts: Partial<Record<Verdict, number>>;
  remarks: Partial<Record<Remark, number>>;
  faultsKept: number;
}

/** Brings rows of a file to the roll. */
@Injectable()
export class EntryWriter {
  constructor(
    private readonly tx: Tx,
    private readonly accounts: VerifiedAccounts,
  ) {}

  /** Writes a batch of rows and counts them in `tally`, in as many statements whatever its size. */
  async write(importId: string, rows: readonly ReadRow[], tally: Tally, now: Date): Promise<void> {
    const known = await this.tx.rows(knownEntries, { keys: distinctKeys(rows) });
    const before = new Map(known.map(({ key, import_id }) => [key.toString('hex'), import_id]));
    const { entries, faults } = judge(rows, (row, inBatch) => verdictOf(row, before, inBatch, importId), tally);
    await this.tx.run(writeEntries, {
      keys: entries.map(({ key }) => key),
      born: entries.map(({ born }) => born),
      zones: entries.map(({ zone }) => zone),
      import: importId,
      at: now,
    });
    const deceased = rows.flatMap(({ fault, key }) => (fault === 'deceased' && key ? [key] : []));
    if (deceased.length) await this.removeDeceased(deceased);
    await this.keepFaults(importId, faults, tally);
  }

  /** Who died leaves the roll, and nobody can act in her name; her key stays taken. */
  private async removeDeceased(keys: Buffer[]): Promise<void> {
    await this.tx.run(removeEntries, { keys });
    await this.accounts.endVerification(keys);
  }

  private async keepFaults(importId: string, faults: readonly RollFault[], tally: Tally): Promise<void> {
    const kept = faults.slice(0, MAX_FAULTS_KEPT - tally.faultsKept);
    tally.faultsKept += kept.length;
    if (!kept.length) return;
    await this.tx.run(keepFaults, {
      import: importId,
      lines: kept.map(({ line }) => line),
      verdicts: kept.map(({ verdict }) => verdict),
      columns: kept.map(({ columns }) => columns.join(',')),
    });
  }
}

/** The keys of the rows that may enter, each once. */
const distinctKeys = (rows: readonly ReadRow[]): Buffer[] => [
  ...new Map(rows.flatMap(({ key, fault }) => (key && !fault ? [[key.toString('hex'), key] as const] : []))).values(),
];

/** Counts the rows of a batch by their verdicts, and tells which enter and which are to be looked at. */
function judge(
  rows: readonly ReadRow[],
  verdictFor: (row: ReadRow, inBatch: ReadonlyMap<string, ReadRow>) => Verdict,
  tally: Tally,
): { entries: EnteringRow[]; faults: RollFault[] } {
  const entries = new Map<string, EnteringRow>();
  const faults: RollFault[] = [];
  for (const row of rows) {
    const verdict = verdictFor(row, entries);
    tally.rows += 1;
    tally.verdicts[verdict] = (tally.verdicts[verdict] ?? 0) + 1;
    if (enters(row, verdict)) entries.set(row.key.toString('hex'), row);
    if (verdict !== 'duplicate') for (const remark of row.remarks) tally.remarks[remark] = (tally.remarks[remark] ?? 0) + 1;
    const fault = faultOf(row, verdict);
    // Zones of another map can be all of a file: they must not crowd out what did not enter.
    if (fault && (fault !== 'unknown_zone' || tally.faultsKept + faults.length < MAX_UNKNOWN_ZONES_KEPT))
      faults.push({ line: row.line, verdict: fault, columns: verdict === 'duplicate' ? ['number'] : row.columns });
  }
  return { entries: [...entries.values()], faults };
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

const enters = (row: ReadRow, verdict: Verdict): row is EnteringRow =>
  (verdict === 'accepted' || verdict === 'updated') && row.key !== undefined && row.born !== undefined;

/** Why a row is to be looked at; undefined when there is nothing to see. */
function faultOf({ remarks }: ReadRow, verdict: Verdict): RollFault['verdict'] | undefined {
  if (verdict !== 'accepted' && verdict !== 'updated') return verdict;
  return remarks.includes('unknown_zone') ? 'unknown_zone' : undefined;
}
