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
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { SealedFile } from '@participa/platform/sealed-file.ts';
import { MANIFEST_NAME, pepperMark, type Manifest } from './export-manifest.ts';
import { tableRows } from './archive.statements.ts';
import { Governments } from './governments.ts';
import { allowLongStatements, governmentLook, noteExport } from './governments.statements.ts';
import type { Operator } from './operator.ts';
import { TenantTables, type TenantTable } from '@participa/platform/database/tenant-tables.ts';

/** Rows that are read at once. */
const ROWS_PER_READ = 1_000;

/** Writes everything of a government into a ZIP, as it is at one moment. Only a page of rows is in memory at a time. */
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
    const [look] = await this.database.system(governmentLook, { government: id });
    const manifest: Manifest = {
      format: 'participa-export',
      version: 1,
      at: this.clock.now().toISOString(),
      government: orNotFound(look),
      pepper: pepperMark(this.config),
      tables: [],
    };
    // First to the disk, encrypted: a slow download must hold no connection of the database.
    const file = await this.database.inside({ tenant: id, actor: null }, (tx) => this.write(tx, manifest), {
      readOnly: true,
      snapshot: true,
    });
    await this.governments.inNetwork(operator, async (tx) => {
      await tx.run(noteExport, { government: id });
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

  private async write(tx: Tx, manifest: Manifest): Promise<SealedFile> {
    await tx.run(allowLongStatements);
    const tables = await this.tables.lasting();
    const zip = new ZipFile();
    const sealed = SealedFile.write(zip.outputStream as Readable, () => undefined);
    // The library takes one stream after the other, so the queries follow each other too.
    const add = (lines: AsyncGenerator<string>, name: string) => {
      const stream = Readable.from(lines, { objectMode: false });
      stream.once('error', (error) => (zip.outputStream as Readable).destroy(error));
      zip.addReadStream(stream, name, { mtime: new Date(manifest.at) });
    };
    for (const table of tables) add(linesOf(tx, table, manifest), `${table.name}.ndjson`);
    add(asText(manifest), MANIFEST_NAME);
    zip.end();
    return sealed;
  }
}

/** Is read after all tables, when the manifest knows them. */
async function* asText(manifest: Manifest): AsyncGenerator<string> {
  yield JSON.stringify(manifest, null, 2);
}

/** A table's rows as JSON, one a line, page by page along its key; what they were is noted in the manifest. */
async function* linesOf(tx: Tx, { name, key, columns, neverExported }: TenantTable, manifest: Manifest): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const omitted = ['tenant_id', ...neverExported];
  let rows = 0;
  for (let last: string[] = []; ;) {
    const read = tableRows({ table: name, key, later: last.length > 0 });
    const page = await tx.rows(read, { omitted, last, take: ROWS_PER_READ });
    rows += page.length;
    if (page.length) yield hashed(hash, `${page.map(({ line }) => line).join('\n')}\n`);
    const end = page.at(-1);
    if (page.length < ROWS_PER_READ || !key.length || !end) break;
    last = end.key;
  }
  manifest.tables.push({ name, columns: columns.filter((column) => !omitted.includes(column)), rows, sha256: hash.digest('hex') });
}

function hashed(hash: Hash, text: string): string {
  hash.update(text);
  return text;
}
