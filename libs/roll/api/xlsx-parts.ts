import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { fromRandomAccessReader, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import type { SealedFile } from '@participa/platform/sealed-file.ts';

/** A part of a workbook larger than this, unpacked, is a bomb and no roll. */
const MAX_PART_BYTES = 4 * 1024 ** 3;
/** The parts that are held in memory (texts, styles): what 300,000 people need, many times over. */
const MAX_BUFFERED_PART_BYTES = 256 * 1024 ** 2;

class SealedReader extends RandomAccessReader {
  constructor(private readonly file: SealedFile) {
    super();
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return this.file.read(start, end);
  }
}

/** The parts of a workbook, by name. */
export class XlsxParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static open(file: SealedFile): Promise<XlsxParts> {
    return new Promise((resolve, reject) =>
      fromRandomAccessReader(new SealedReader(file), file.size, { lazyEntries: true, autoClose: false }, (error, zip) => {
        if (error) return reject(error);
        const entries = new Map<string, Entry>();
        zip.on('entry', (entry: Entry) => {
          if (entries.size > 1_000) return reject(new Error('too many parts'));
          entries.set(entry.fileName, entry);
          zip.readEntry();
        });
        zip.on('end', () => resolve(new XlsxParts(zip, entries)));
        zip.on('error', reject);
        zip.readEntry();
      }),
    );
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The part's bytes, unpacked as they are read. */
  stream(name: string, held = true): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry || entry.uncompressedSize > (held ? MAX_BUFFERED_PART_BYTES : MAX_PART_BYTES))
      return Promise.reject(new Error('no such part'));
    return new Promise((resolve, reject) => this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))));
  }

  close(): void {
    this.zip.close();
  }
}

/** An element as it begins, without its prefix. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}
interface XmlHandlers {
  open?(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads XML as it comes and tells what begins, ends and is said in it; yields after each piece of the stream. */
export async function* parseXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  let failure: Error | undefined;
  parser.on('error', (error) => (failure ??= error));
  parser.on('opentag', ({ name, attributes }) => handlers.open?.({ name: bare(name), attributes: attributes as Record<string, string> }));
  parser.on('closetag', ({ name }) => handlers.close?.(bare(name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  const decoder = new TextDecoder();
  for await (const bytes of stream) {
    parser.write(decoder.decode(bytes as Buffer, { stream: true }));
    if (failure) throw failure;
    yield;
  }
  parser.close();
  if (failure) throw failure;
}

/** Reads all of a part. */
export async function parseAllXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(stream, handlers));
}
