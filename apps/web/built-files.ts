import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surroundings } from '@participa/shell/surroundings.tsx';

interface Chunk {
  file: string;
  src?: string;
  isEntry?: boolean;
  css?: string[];
  imports?: string[];
}

/** The browser's half: the file it starts with, and those that this one asks for once the page is seen. */
export interface Scripts {
  entry: string;
  then: string[];
}

/** The browser's build, as its manifest tells it. */
export interface Files {
  /** Addresses for a document that shows the routes of these ids in the words of these files. */
  around(ids: readonly (string | undefined)[], words: readonly string[]): Omit<Surroundings, 'theme'> & { scripts: Scripts };
}

const ENTRY = 'entry-client.ts';
const HYDRATE = 'hydrate.tsx';

export async function readFiles(client: string): Promise<Files> {
  const manifest = JSON.parse(await readFile(join(client, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const entry = manifest[ENTRY];
  if (!entry) throw new Error(`The pages' build has no ${ENTRY}`);
  const font = Object.values(manifest).find(({ file }) => /latin-wght-normal-[\w-]+\.woff2$/.test(file))?.file ?? '';
  const withImports = (key: string, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return seen;
    seen.add(key);
    for (const imported of chunk.imports ?? []) withImports(imported, seen);
    return seen;
  };
  return {
    around(ids, words) {
      // A route's id is its file.
      const wanted = [...ids.map((id) => `../../${id}.tsx`), ...words.map((file) => `../../libs/messages/${file}`)];
      const keys = wanted.filter((key) => manifest[key]);
      const chunks = [...new Set([ENTRY, HYDRATE, ...keys].flatMap((key) => [...withImports(key)]))].map((key) => manifest[key]!);
      return {
        styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))].map((file) => `/${file}`),
        scripts: { entry: `/${entry.file}`, then: chunks.filter((chunk) => chunk !== entry).map(({ file }) => `/${file}`) },
        font: `/${font}`,
      };
    },
  };
}
