import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const BLOCK_BYTES = 16;

/**
 * A file that waits on the disk while it is worked on, unreadable to everybody but this process: its key is in memory alone, so that
 * a crash, a copy of the disk or a program that reads the temporary folder finds only encrypted bytes.
 */
export class SealedFile {
  private constructor(
    private readonly folder: string,
    private readonly key: Buffer,
    private readonly start: Buffer,
    readonly size: number,
  ) {}

  /** Keeps all of `source`; `watch` sees the bytes go by. */
  static async write(source: Readable, onBytes: (bytes: Buffer) => void): Promise<SealedFile> {
    const folder = await mkdtemp(join(tmpdir(), 'participa-sealed-'));
    const [key, start] = [randomBytes(32), randomBytes(BLOCK_BYTES)];
    let size = 0;
    const watched = new Transform({
      transform(bytes: Buffer, _encoding, done) {
        size += bytes.length;
        onBytes(bytes);
        done(null, bytes);
      },
    });
    try {
      await pipeline(
        source,
        watched,
        createCipheriv('aes-256-ctr', key, start),
        createWriteStream(join(folder, 'sealed'), { mode: 0o600 }),
      );
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return new SealedFile(folder, key, start, size);
  }

  /** The bytes from `from` until just before `until`. */
  read(from = 0, until = this.size): Readable {
    const block = Math.floor(from / BLOCK_BYTES);
    const decipher = createDecipheriv('aes-256-ctr', this.key, counterAt(this.start, block));
    const skipped = from - block * BLOCK_BYTES;
    let toSkip = skipped;
    const cut = new Transform({
      transform(bytes: Buffer, _encoding, done) {
        const skippedNow = Math.min(toSkip, bytes.length);
        toSkip -= skippedNow;
        done(null, bytes.subarray(skippedNow));
      },
    });
    if (until <= from) return cut.end();
    const file = createReadStream(join(this.folder, 'sealed'), { start: block * BLOCK_BYTES, end: until - 1 });
    pipeline(file, decipher, cut).catch(() => undefined);
    return cut;
  }

  async remove(): Promise<void> {
    this.key.fill(0);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The cipher's counter, so many blocks on. */
function counterAt(start: Buffer, blocks: number): Buffer {
  const sum = (BigInt(`0x${start.toString('hex')}`) + BigInt(blocks)) & ((1n << 128n) - 1n);
  return Buffer.from(sum.toString(16).padStart(BLOCK_BYTES * 2, '0'), 'hex');
}
