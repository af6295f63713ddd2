import type { Request } from 'express';
import { receiveFile } from '@participa/platform/http/form-upload.ts';
import { SealedFile } from '@participa/platform/sealed-file.ts';
import { csvRows, type FileRow } from './csv-rows.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** The largest file that is taken, in bytes. */
const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** A roll file as it waits to be read. */
export interface RollUpload {
  /** As the office calls it, without anything that could be somebody's number. */
  name: string;
  file: SealedFile;
  rows(): AsyncGenerator<FileRow>;
}

/** Takes the file of a form. What kind it is and how its letters are written is told by its bytes, not by its name. */
export function receiveRoll(request: Request): Promise<RollUpload> {
  return receiveFile(request, MAX_FILE_BYTES, async (stream, name) => {
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    let [fits, first] = [true, Buffer.alloc(0)];
    const file = await SealedFile.write(stream, (bytes) => {
      if (first.length < 4) first = Buffer.concat([first, bytes.subarray(0, 4)]);
      if (fits) fits = decodes(utf8, bytes);
    });
    const isWorkbook = first.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
    return { name: plainName(name), file, rows: () => (isWorkbook ? xlsxRows(file) : csvRows(file, fits ? 'utf-8' : 'windows-1252')) };
  });
}

function decodes(decoder: TextDecoder, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Its last part, without control characters; runs of digits that could be a document are not kept. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/\p{C}/gu, '')
    .replace(/(?:\d[.\s-]?){6,}/g, '#')
    .trim()
    .slice(0, 120) || '—';
