import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Program = ReturnType<Rolldown.PluginContext['parse']>;

const BUNDLES = /\/texts\/texts\.ts$/;
/**
 * Who loads sentences, or declares what is loaded with them, and so needs to know where they are; a component needs only the name of a
 * bundle.
 */
const LOADERS = /\/(routes\.tsx|shell\/page\.ts|texts\/texts\.ts|base\/refusal-texts\.ts)$/;
/** Marks a file of bundles as given by name, apart for each file that names them: as a piece of its own it would grow with every room. */
const NAMES = '?names&for=';
const original = (id: string): string => id.replace(/\?names&for=.*$/, '');

/**
 * For the browser's build. The routes know where the sentences of every page are; the pages themselves name their bundles, and would bring
 * along where each of them is, in every language. Here they get the names alone.
 */
export function textsByName(root: string): Plugin {
  return {
    name: 'texts-by-name',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!BUNDLES.test(source) || !importer || LOADERS.test(importer) || (await loadsTexts(importer))) return null;
      const resolved = await this.resolve(source, original(importer), { skipSelf: true });
      return resolved && `${resolved.id}${NAMES}${importer.split(NAMES)[1] ?? relative(root, importer).replaceAll('/', '~')}`;
    },
    async load(id) {
      if (!id.includes(NAMES)) return null;
      const code = await readFile(original(id), 'utf8');
      return withoutSources(code, this.parse(code, { lang: 'ts' }));
    },
  };
}

const loadsTexts = async (file: string): Promise<boolean> =>
  !file.includes(NAMES) && file.includes('/web/') && (await readFile(file.replace(/\?.*$/, ''), 'utf8')).includes('loadTexts(');

/** The module with every `defineTexts('name', { … })` as `defineTexts('name', {})`, to be left out where nobody uses it. */
function withoutSources(code: string, { body }: Program): string {
  const calls = body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ init }) => {
      const sources = init?.type === 'CallExpression' ? init.arguments[1] : undefined;
      return init && sources?.type === 'ObjectExpression' ? [{ from: init.start, start: sources.start, end: sources.end }] : [];
    });
  });
  return calls.reduceRight(
    (text, { from, start, end }) => `${text.slice(0, from)}/* @__PURE__ */ ${text.slice(from, start)}{}${text.slice(end)}`,
    code,
  );
}
