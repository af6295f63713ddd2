import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { fromRandomAccessReader, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '@participa/platform/refusal.ts';
import type { SealedFile } from '@participa/platform/sealed-file.ts';
import { Manifest, MANIFEST_NAME } from './export-manifest.ts';

/** What a file may unpack to, in bytes: in all, and the manifest. A line of it is held in memory whole. */
const MAX_UNPACKED_BYTES = 8 * 2 ** 30;
const MAX_MANIFEST_BYTES = 2 ** 20;
const MAX_LINE_CHARACTERS = 16 * 2 ** 20;

/** An export to take in. Its names, sizes and digests are checked: what a file says of itself is believed once it has been seen. */
export class ExportArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    readonly manifest: Manifest,
  ) {}

  /** Refuses what is no export: no ZIP, other names than an export's, too much in it, a manifest that is none. */
  static async open(file: SealedFile): Promise<ExportArchive> {
    let zip: ZipFile;
    const entries = new Map<string, Entry>();
    try {
      zip = await promisify(fromRandomAccessReader as OpenZip)(new SealedReader(file), file.size, {
        lazyEntries: true,
        autoClose: false,
        validateEntrySizes: true,
        strictFileNames: true,
      });
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.readEntry();
      await once(zip, 'end');
    } catch {
      throw new Refusal('import_refused', { fault: 'not_zip' });
    }
    // A plain name and nothing else: there is no path that leads anywhere, and none is ever written.
    if ([...entries.keys()].some((name) => name !== MANIFEST_NAME && !/^[a-z_]{1,60}\.ndjson$/.test(name)))
      throw new Refusal('import_refused', { fault: 'not_export' });
    const unpacked = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    const manifestEntry = entries.get(MANIFEST_NAME);
    if (!manifestEntry) throw new Refusal('import_refused', { fault: 'not_export' });
    if (unpacked > MAX_UNPACKED_BYTES || manifestEntry.uncompressedSize > MAX_MANIFEST_BYTES)
      throw new Refusal('import_refused', { fault: 'too_big' });
    return new ExportArchive(zip, entries, await manifestOf(await openEntry(zip, manifestEntry)));
  }

  /** The lines of a table; refuses at the end when they are not what the manifest says. */
  async *lines(table: Manifest['tables'][number]): AsyncGenerator<string> {
    const entry = this.entries.get(`${table.name}.ndjson`);
    if (!entry) throw tamperedRefusal();
    const hash = createHash('sha256');
    let rows = 0;
    const stream = await openEntry(this.zip, entry);
    stream.on('data', (bytes: Buffer) => hash.update(bytes));
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      if (line.length > MAX_LINE_CHARACTERS) throw new Refusal('import_refused', { fault: 'too_big' });
      rows += 1;
      yield line;
    }
    if (rows !== table.rows || hash.digest('hex') !== table.sha256) throw tamperedRefusal();
  }
}

/** What was changed or damaged on the way. */
export const tamperedRefusal = () => new Refusal('import_refused', { fault: 'tampered' });

type OpenZip = (reader: RandomAccessReader, size: number, options: object, done: (error: Error | null, zip: ZipFile) => void) => void;

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error ? reject(tamperedRefusal()) : resolve(stream))));

async function manifestOf(stream: Readable): Promise<Manifest> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    return Manifest.parse(JSON.parse(Buffer.concat(chunks).toString()));
  } catch {
    throw new Refusal('import_refused', { fault: 'not_export' });
  }
}

class SealedReader extends RandomAccessReader {
  constructor(private readonly file: SealedFile) {
    super();
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return this.file.read(start, end);
  }
}
