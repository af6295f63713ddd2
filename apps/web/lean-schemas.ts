import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

type Program = ReturnType<Rolldown.PluginContext['parse']>;
/** Routes by what they do: `{ list: { method, path, … } }`. */
type Routes = Record<string, { method: string; path: string }>;
interface Bundler {
  root: string;
  bundle(entry: string): Promise<string>;
}

const CONTRACT = /\/(libs\/[\w-]+|api\/platform)\/([\w-]+-)?contract\.ts$/;
const RULES = /\/libs\/([\w-]+\/domain|base|voting-rules)\/.*\.ts$/;

/**
 * For the browser's build. Of a route, a page needs the method and the path; of the domain, its rules and lists, and a schema only where
 * it checks with one. The rest, and with it a sixth of what a phone would load, stays with the API, which is the one that decides.
 */
export function leanSchemas(): Plugin {
  return {
    name: 'lean-schemas',
    enforce: 'pre',
    async load(id) {
      if (!CONTRACT.test(id)) return null;
      const lines = Object.entries(await contractOf(id)).map(
        ([name, routes]) => `export const ${name} = ${JSON.stringify(plain(routes))};`,
      );
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

/** The routes that a contract declares, by the names under which it exports them. */
async function contractOf(file: string): Promise<Record<string, Routes>> {
  // A plain module outside of the type-checked sources.
  const tool: string = '../../tools/bundle.mjs';
  const { bundle, root } = (await import(new URL(tool, import.meta.url).href)) as Bundler;
  const module = (await import(pathToFileURL(await bundle(relative(root, file))).href)) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(module).filter((entry): entry is [string, Routes] => isRoutes(entry[1])));
}

const isRoutes = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each: unknown) => typeof each === 'object' && each !== null && 'method' in each && 'path' in each);

const plain = (routes: Routes) => Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, { method, path }]));
