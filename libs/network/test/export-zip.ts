import { buffer } from 'node:stream/consumers';
import { fromBuffer, type ZipFile as Reading } from 'yauzl';
import { ZipFile } from 'yazl';

/** The files of an export, by name. */
export async function unzip(zip: Buffer): Promise<Map<string, string>> {
  const opened = await new Promise<Reading>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file))),
  );
  const files = new Map<string, string>();
  await new Promise<void>((done, fail) => {
    opened.on('entry', (entry: { fileName: string }) => {
      opened.openReadStream(entry as never, (error, stream) => {
        if (error) return fail(error);
        void buffer(stream).then((all) => {
          files.set(entry.fileName, all.toString());
          opened.readEntry();
        }, fail);
      });
    });
    opened.once('end', done).once('error', fail);
    opened.readEntry();
  });
  return files;
}

/** An export with these files. */
export function zipOf(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The same with a name that leads out of wherever it would be unpacked. */
export const evil = (zip: Buffer): Buffer => Buffer.from(zip.toString('latin1').replaceAll('otro.txt', '../../ot'), 'latin1');
