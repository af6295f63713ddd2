import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentAssets } from '@participa/shell/document-assets.tsx';

interface Chunk {
  file: string;
  src?: string;
  isEntry?: boolean;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

/** The browser's half: the file it starts with, and those that this one asks for once the page is seen. */
export interface Scripts {
  entry: string;
  deferred: string[];
}

/** The browser's build, as its manifest tells it. */
export interface BuiltFiles {
  /** Addresses for a document that is made of these source files. */
  assetsFor(sources: readonly string[]): Omit<DocumentAssets, 'theme'> & { scripts: Scripts };
  /** The address of what a source file became. */
  addressOf(source: string): string;
}

const ENTRY_FILE = 'entry-client.ts';

export async function readBuiltFiles(client: string): Promise<BuiltFiles> {
  const manifest = JSON.parse(await readFile(join(client, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const entry = manifest[ENTRY_FILE];
  if (!entry) throw new Error(`The pages' build has no ${ENTRY_FILE}`);
  const font = Object.values(manifest).find(({ file }) => /latin-wght-normal-[\w-]+\.woff2$/.test(file))?.file ?? '';
  const withImports = (key: string, visited = new Set<string>()): Set<string> => {
    const chunk = manifest[key];
    if (!chunk || visited.has(key)) return visited;
    visited.add(key);
    for (const importedKey of chunk.imports ?? []) withImports(importedKey, visited);
    return visited;
  };
  return {
    assetsFor(sources) {
      const chunks = [
        ...new Set([ENTRY_FILE, ...(entry.dynamicImports ?? []), ...sources].flatMap((key) => [...withImports(key)])),
      ].flatMap((key) => manifest[key] ?? []);
      return {
        styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))].map((file) => `/${file}`),
        scripts: { entry: `/${entry.file}`, deferred: chunks.filter((chunk) => chunk !== entry).map(({ file }) => `/${file}`) },
        font: `/${font}`,
      };
    },
    addressOf(source) {
      const chunk = manifest[source];
      if (!chunk) throw new Error(`The pages' build has no ${source}`);
      return `/${chunk.file}`;
    },
  };
}
