import { readFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';

type Program = ReturnType<Rolldown.PluginContext['parse']>;

const BUNDLES = /\/texts\/texts\.ts$/;
/**
 * Who loads sentences, or declares what is loaded with them, and so needs to know where they are; a component needs only the name of a
 * bundle.
 */
const LOADERS = /\/(routes\.tsx|shell\/page\.ts|texts\/texts\.ts|base\/refusal-texts\.ts)$/;
const NAMES = '?names';

/**
 * For the browser's build. The routes know where the sentences of every page are; the pages themselves name their bundles, and would bring
 * along where each of them is, in every language. Here they get the names alone.
 */
export function textsByName(): Plugin {
  return {
    name: 'texts-by-name',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!BUNDLES.test(source) || !importer || LOADERS.test(importer) || (await loadsTexts(importer))) return null;
      const resolved = await this.resolve(source, importer.replace(NAMES, ''), { skipSelf: true });
      return resolved && `${resolved.id}${NAMES}`;
    },
    async load(id) {
      if (!id.endsWith(NAMES)) return null;
      const code = await readFile(id.slice(0, -NAMES.length), 'utf8');
      return withoutSources(code, this.parse(code, { lang: 'ts' }));
    },
  };
}

const loadsTexts = async (file: string): Promise<boolean> =>
  !file.endsWith(NAMES) && file.includes('/web/') && (await readFile(file.replace(/\?.*$/, ''), 'utf8')).includes('loadTexts(');

/** The module with every `defineTexts('name', { … })` as `defineTexts('name', {})`. */
function withoutSources(code: string, { body }: Program): string {
  const sources = body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ init }) => {
      const argument = init?.type === 'CallExpression' ? init.arguments[1] : undefined;
      return argument?.type === 'ObjectExpression' ? [argument] : [];
    });
  });
  return sources.reduceRight((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code);
}
