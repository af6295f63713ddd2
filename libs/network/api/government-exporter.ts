import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { Audit } from '@participa/audit/api/audit.ts';
import { Clock } from '@participa/platform/clock.ts';
import { CONFIG, type Config } from '@participa/platform/config.ts';
import { Database } from '@participa/platform/database/database.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import type { FileAnswer } from '@participa/platform/http/serve.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { SealedFile } from '@participa/platform/sealed-file.ts';
import { MANIFEST_NAME, pepperMark, type Manifest } from './export-manifest.ts';
import { Governments, allowLongStatements } from './governments.ts';
import type { Operator } from './operator.ts';
import { TenantTables, type TenantTable } from '@participa/platform/database/tenant-tables.ts';

/** Rows that are read at once. */
const ROWS_PER_READ = 1_000;

/** Writes everything of a government into a ZIP, as it stands at one moment. Rows go by: nothing but a page of them is in memory. */
@Injectable()
export class GovernmentExporter {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly governments: Governments,
    private readonly tables: TenantTables,
  ) {}

  async export(operator: Operator, id: string): Promise<FileAnswer> {
    const { slug, stage } = await this.governments.one(operator, id);
    if (stage === 'arriving' || stage === 'condemned') throw new Refusal('not_found');
    const [row] = await this.database.dataSource.query<Manifest['government'][]>(
      `SELECT slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto FROM tenants WHERE id = $1`,
      [id],
    );
    const manifest: Manifest = {
      format: 'participa-export',
      version: 1,
      at: this.clock.now().toISOString(),
      government: row!,
      pepper: pepperMark(this.config),
      tables: [],
    };
    // On the disk first, unreadable to others: a slow line must hold no connection of the database.
    const file = await this.database.inside({ tenant: id, actor: null }, (scope) => this.write(scope, manifest), {
      readOnly: true,
      snapshot: true,
    });
    await this.governments.inNetwork(operator, async (scope) => {
      await scope.rows(`SELECT network.note_export($2) WHERE $1::uuid IS NOT NULL`, [id]);
      await this.audit.record('government.exported', id, {
        slug,
        rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
        bytes: file.size,
      });
    });
    const content = file.read();
    content.once('close', () => void file.remove());
    return { name: `${slug}-${manifest.at.slice(0, 10)}.zip`, type: 'application/zip', content };
  }

  private async write(scope: Tx, manifest: Manifest): Promise<SealedFile> {
    await allowLongStatements(scope);
    const tables = await this.tables.lasting();
    const zip = new ZipFile();
    const sealed = SealedFile.write(zip.outputStream as Readable, () => undefined);
    // The library takes one stream after the other, so the queries follow each other too.
    const add = (lines: AsyncGenerator<string>, name: string) => {
      const stream = Readable.from(lines, { objectMode: false });
      stream.once('error', (error) => (zip.outputStream as Readable).destroy(error));
      zip.addReadStream(stream, name, { mtime: new Date(manifest.at) });
    };
    for (const table of tables) add(linesOf(scope, table, manifest), `${table.name}.ndjson`);
    add(asText(manifest), MANIFEST_NAME);
    zip.end();
    return sealed;
  }
}

/** Asked for when every table has gone by: then it knows them. */
async function* asText(manifest: Manifest): AsyncGenerator<string> {
  yield JSON.stringify(manifest, null, 2);
}

/** A table's rows as JSON, one a line, page by page along its key; what they were is noted in the manifest. */
async function* linesOf(scope: Tx, { name, key, columns, neverExported }: TenantTable, manifest: Manifest): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const omitted = ['tenant_id', ...neverExported];
  const order = key.map(({ column }) => `"${column}"`).join(', ');
  const from = key.map(({ type }, at) => `$${at + 4}::text::${type}`).join(', ');
  let rows = 0;
  for (let last: string[] | undefined; ;) {
    const page = await scope.rows<{ line: string; key: string[] }>(
      `SELECT (to_jsonb(t) - $2::text[])::text AS line, ARRAY[${key.map(({ column }) => `"${column}"::text`).join(', ')}]::text[] AS key
         FROM "${name}" t WHERE tenant_id = $1 ${last ? `AND (${order}) > (${from})` : ''} ${order ? `ORDER BY ${order}` : ''} LIMIT $3`,
      [omitted, ROWS_PER_READ, ...(last ?? [])],
    );
    rows += page.length;
    if (page.length) yield hashed(hash, `${page.map(({ line }) => line).join('\n')}\n`);
    if (page.length < ROWS_PER_READ || !order) break;
    last = page.at(-1)!.key;
  }
  manifest.tables.push({ name, columns: columns.filter((column) => !omitted.includes(column)), rows, sha256: hash.digest('hex') });
}

function hashed(hash: Hash, text: string): string {
  hash.update(text);
  return text;
}
