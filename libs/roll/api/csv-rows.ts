import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { delimiterOf } from '../domain/columns.ts';
import type { SealedFile } from '@participa/platform/sealed-file.ts';

/** A row of a table file and its line there. */
export interface FileRow {
  line: number;
  cells: string[];
}

/** What is looked at to tell the delimiter, in bytes. */
const DELIMITER_SAMPLE_BYTES = 64 * 1024;
/** A row longer than this is an open quote that swallows the file. */
const MAX_ROW_CHARACTERS = 200_000;

/** The rows of a CSV file, as they are read. Throws when it is none. */
export async function* csvRows(file: SealedFile, encoding: 'utf-8' | 'windows-1252'): AsyncGenerator<FileRow> {
  const beginning: Buffer[] = [];
  for await (const bytes of file.read(0, Math.min(DELIMITER_SAMPLE_BYTES, file.size))) beginning.push(bytes as Buffer);
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(Buffer.concat(beginning)));
  const decoder = new TextDecoder(encoding);
  const decoded = new Transform({
    transform: (bytes: Buffer, _encoding, done) => done(null, decoder.decode(bytes, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  const piped = pipeline(file.read(), decoded, parser);
  // The error is reported by the reader of the rows.
  piped.catch(() => undefined);
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
    yield { line: info.lines, cells: record };
}
