// The source files of the house, each with what it imports and the texts it holds (where its SQL is).
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const aliases = Object.entries(ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config.compilerOptions.paths)
  .map(([alias, [target]]) => ({ prefix: alias.replace('*', ''), folder: target.replace('./', '').replace('*', '') }))
  .sort((a, b) => b.prefix.length - a.prefix.length);

/** Specs, their harness and the demonstration look at everything; laws between rooms are for the product. */
export const isProduct = (path) => !/(^|\/)(test|demo)\/|[.]spec[.]tsx?$/.test(path);

/** `[{ path, lines, text }]` of every TypeScript file and stylesheet in apps and libs. */
export function readSources() {
  return ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
      .filter((path) => /[.](ts|tsx|css)$/.test(path))
      .map((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return { path, text, lines: text.split('\n').length - 1 };
      }),
  );
}

/** Paths of our own files that a file imports, types included. */
export function importsOf({ path, text }) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => targetOf(path, fileName))
    .filter((target) => target !== undefined);
}

function targetOf(path, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const alias = aliases.find(({ prefix }) => specifier.startsWith(prefix));
  return alias && alias.folder + specifier.slice(alias.prefix.length);
}

/** Every string and template of a file, with its line; what a template puts in is read as a blank. */
export function textsIn({ path, text }) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) found.push({ text: node.text, line: lineOf(node) });
    else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      found.push({ text: parts.join(' … '), line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  const lineOf = (node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  visit(source);
  return found;
}
