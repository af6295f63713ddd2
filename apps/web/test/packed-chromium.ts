import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { object, string } from 'zod';

const Manifest = object({ version: string() });

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once into a cache folder. The package could do that itself, but puts everything under
 * fixed names in /tmp, where two runs meet and another user may have been first.
 */
export async function packedChromium(): Promise<{ executable: string; folder: string }> {
  const home = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const { version } = Manifest.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
  const folder = join(cacheFolder(home), `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
  return { executable: join(folder, 'chromium'), folder };
}

function cacheFolder(home: string): string {
  const cache = join(home, '..', '..', '..', '.data');
  try {
    mkdirSync(cache, { recursive: true });
    return cache;
  } catch {
    return mkdtempSync(join(tmpdir(), 'participa-chromium-'));
  }
}

async function unpack(packed: string, folder: string): Promise<void> {
  const draft = mkdtempSync(`${folder}-`);
  try {
    await pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
    );
    for (const name of ['swiftshader', 'fonts', 'al2023']) await extract(join(packed, `${name}.tar.br`), draft);
    writeFileSync(join(draft, 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another worker may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** By way of a file: tar stops reading at the archive's end mark, and a pipe to it may break before its last byte. */
async function extract(archive: string, folder: string): Promise<void> {
  if (!existsSync(archive)) return;
  const plain = join(folder, 'archive.tar');
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  const { status, stderr, error } = spawnSync('tar', ['-xf', plain, '--no-same-owner', '-C', folder], { encoding: 'utf8' });
  rmSync(plain);
  if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${error?.message ?? stderr}`);
}

/** The system's fonts when there are any, and one family of ours for machines without any: text without a font has no height. */
const fontsConfiguration = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
</fontconfig>
`;
