import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

type Program = ReturnType<Rolldown.PluginContext['parse']>;
type Rooms = Record<string, Record<string, { method: string; path: string }>>;
interface Bundler {
  bundle(entry: string): Promise<string>;
}

const CONTRACT = /\/(libs\/[\w-]+|api\/platform)\/([\w-]+-)?contract\.ts$/;
const RULES = /\/libs\/([\w-]+\/domain|base|voting-rules)\/.*\.ts$/;

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
      if (!CONTRACT.test(id)) return null;
      const known = await (rooms ??= readRooms());
      const program = this.parse(await readFile(id, 'utf8'), { lang: 'ts' });
      const lines = declaredIn(program)
        .map(({ name }) => [name, known[name]] as const)
        .flatMap(([name, room]) => (room ? [`export const ${name} = ${JSON.stringify(plain(room))};`] : []));
      return lines.length > 0 ? lines.join('\n') : null;
    },
    transform(code, id) {
      if (!RULES.test(id) || !code.includes(`from 'zod'`)) return null;
      return { code: withoutEffects(code, this.parse(code, { lang: 'ts' })), map: null };
    },
  };
}

interface Declared {
  name: string;
  /** Where its value begins and ends. */
  start: number;
  end: number;
}

/** The constants that a module declares at its top. */
function declaredIn({ body }: Program): Declared[] {
  return body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init ? [{ name: id.name, start: init.start, end: init.end }] : [],
    );
  });
}

/** The module with every constant made by a function without effects, so that those that nobody uses are left out. */
const withoutEffects = (code: string, program: Program): string =>
  declaredIn(program).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
    code,
  );

async function readRooms(): Promise<Rooms> {
  // A plain module outside of the type-checked sources.
  const tool: string = '../../tools/bundle.mjs';
  const { bundle } = (await import(new URL(tool, import.meta.url).href)) as Bundler;
  return ((await import(pathToFileURL(await bundle('apps/api/routes.ts')).href)) as { routes: Rooms }).routes;
}

const plain = (room: Rooms[string]) => Object.fromEntries(Object.entries(room).map(([name, { method, path }]) => [name, { method, path }]));
