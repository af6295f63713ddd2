import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

type Rooms = Record<string, Record<string, { method: string; path: string }>>;
interface Bundler {
  bundle(entry: string): Promise<string>;
}

/**
 * For the browser's build. Of a route, a page needs the method and the path; of the domain, its rules and lists, and a schema only where
 * it checks with one. The rest, and with it a sixth of what a phone would load, stays with the API, which is the one that decides.
 */
export function leanSchemas(): Plugin {
  let rooms: Promise<Rooms> | undefined;
  return {
    name: 'lean-schemas',
    enforce: 'pre',
    async load(id) {
      if (!/\/libs\/[\w-]+\/(admin-)?contract\.ts$/.test(id)) return null;
      const exported = [...(await readFile(id, 'utf8')).matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
      const known = await (rooms ??= readRooms());
      const told = exported.filter((name) => known[name]).map((name) => `export const ${name} = ${JSON.stringify(plain(known[name]!))};`);
      return told.length > 0 ? told.join('\n') : null;
    },
    transform(code, id) {
      if (!/\/libs\/([\w-]+\/domain|base|voting-rules)\/.*\.ts$/.test(id) || !/from 'zod'/.test(code)) return null;
      // What is made by a function without effects is left out where nobody uses it.
      return {
        code: code.replace(
          /^((?:export )?const \w+(?:: [^=\n]+)? = )([\s\S]*?);(?=\n\S|\n\n|\n?(?![\s\S]))/gm,
          '$1/* @__PURE__ */ (() => ($2))();',
        ),
        map: null,
      };
    },
  };
}

async function readRooms(): Promise<Rooms> {
  // A plain module outside of the type-checked sources.
  const tool: string = '../../tools/bundle.mjs';
  const { bundle } = (await import(new URL(tool, import.meta.url).href)) as Bundler;
  return ((await import(pathToFileURL(await bundle('apps/api/routes.ts')).href)) as { routes: Rooms }).routes;
}

const plain = (room: Rooms[string]) => Object.fromEntries(Object.entries(room).map(([name, { method, path }]) => [name, { method, path }]));
