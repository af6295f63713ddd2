import { present } from '@participa/base/present.ts';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { GovernmentLine } from '../domain/founding.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { CONFIG, type Config } from '@participa/platform/config.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { SealedFile } from '@participa/platform/sealed-file.ts';
import { pepperMark } from './export-manifest.ts';
import { forgetRoll, receiveRows } from './archive.statements.ts';
import { Governments } from './governments.ts';
import { allowLongStatements, settle } from './governments.statements.ts';
import type { Operator } from './operator.ts';
import { ExportArchive, tamperedRefusal } from './export-archive.ts';
import { TenantRegistry } from '@participa/tenants/api/tenant-registry.ts';
import { TenantTables, type TenantTable } from '@participa/platform/database/tenant-tables.ts';

/** Rows, and characters of them, that are written at once. */
const ROWS_PER_WRITE = 500;
const CHARACTERS_PER_WRITE = 2_000_000;

/**
 * Takes in a government from an export, whole or not at all. Its people come without passwords: they sign in by mail and choose new ones.
 */
@Injectable()
export class GovernmentImporter {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly registry: TenantRegistry,
    private readonly governments: Governments,
    private readonly tables: TenantTables,
  ) {}

  async import(operator: Operator, slug: string, upload: Readable): Promise<GovernmentLine> {
    const file = await SealedFile.write(upload, () => undefined);
    try {
      const archive = await ExportArchive.open(file);
      const { slug: was, ...given } = archive.manifest.government;
      const id = await this.governments.register(operator, { ...given, slug, arriving: true });
      const rows = await this.governments.undoOnFailure(operator, id, () =>
        this.database.inside({ tenant: id, actor: null }, (tx) => this.importTables(tx, archive)).catch(refuseTampered),
      );
      await this.governments.inNetwork(operator, async (tx) => {
        await tx.run(settle, { government: id });
        await this.audit.record('government.imported', id, { slug, was, rows });
      });
      this.registry.clear();
      return await this.governments.one(operator, id);
    } finally {
      await file.remove();
    }
  }

  private async importTables(tx: Tx, archive: ExportArchive): Promise<number> {
    await tx.run(allowLongStatements);
    const tables = await this.tables.lasting();
    const { tables: parts, pepper } = archive.manifest;
    const known = new Map(tables.map((table) => [table.name, table]));
    if (
      parts.some(
        ({ name, columns }) =>
          !columns.every((column) => known.get(name)?.columns.includes(column) && !known.get(name)?.neverExported.includes(column)),
      )
    )
      throw new Refusal('import_refused', { fault: 'newer' });
    // Under another key the roll's entries are nobody's: it must be imported again, and everybody must prove anew to be on it.
    const sameRoll = pepper === pepperMark(this.config);
    let rows = 0;
    for (const table of tables) {
      const part = parts.find(({ name }) => name === table.name);
      if (!part) continue;
      const lines = archive.lines(part);
      if (table.name === 'roll_entries' && !sameRoll) for await (const _ of lines);
      else rows += await receiveTable(tx, table, lines, part.rows);
    }
    if (!sameRoll) await tx.run(forgetRoll);
    return rows;
  }
}

/** Writes a table's lines and sees that as many rows stand there as came. */
async function receiveTable(tx: Tx, table: TenantTable, lines: AsyncGenerator<string>, expected: number): Promise<number> {
  let count = 0;
  const write = async (batch: readonly string[]) => {
    const { received } = await tx.one(receiveRows, { table: table.name, rows: `[${batch.join(',')}]` });
    count += Number(received);
  };
  let [batch, size]: [string[], number] = [[], 0];
  for await (const line of parentsFirst(table, lines)) {
    batch.push(line);
    size += line.length;
    if (batch.length < ROWS_PER_WRITE && size < CHARACTERS_PER_WRITE) continue;
    await write(batch);
    [batch, size] = [[], 0];
  }
  if (batch.length) await write(batch);
  if (count !== expected) throw tamperedRefusal();
  return count;
}

/** Rows of a table that refers to itself come after those they refer to; of other tables, as they come. */
async function* parentsFirst({ parent, key }: TenantTable, lines: AsyncGenerator<string>): AsyncGenerator<string> {
  if (parent === null) return yield* lines;
  const seen = new Set<unknown>();
  let waiting: { line: string; own: unknown; above: unknown }[] = [];
  for await (const line of lines) {
    const row = parsedRow(line);
    waiting.push({ line, own: row[present(key[0]).column], above: row[parent] ?? null });
  }
  while (waiting.length) {
    const later: typeof waiting = [];
    for (const row of waiting) {
      if (row.above !== null && !seen.has(row.above)) {
        later.push(row);
        continue;
      }
      seen.add(row.own);
      yield row.line;
    }
    if (later.length === waiting.length) throw tamperedRefusal();
    waiting = later;
  }
}

function parsedRow(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw tamperedRefusal();
  }
}

/** Rows that the database does not take are not those that it once gave. */
function refuseTampered(error: unknown): never {
  if (/^(22|23|42501)/.test((error as { code?: string }).code ?? '')) throw tamperedRefusal();
  throw error;
}
