import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = process.cwd();

/** What a file of the pages brings: the files it imports, and the bundles of texts that its components use. */
interface PageFile {
  imports: string[];
  texts: string[];
}

const known = new Map<string, PageFile>();

/** The names of all bundles that the components use which `file` shows, wherever they stand. Types and what loaders load do not count. */
export function textsUsedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const { imports, texts } = known.get(file) ?? read(file);
  return new Set([...texts, ...imports.flatMap((imported) => [...textsUsedBy(imported, seen)])]);
}

function read(file: string): PageFile {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const imports: string[] = [];
  const bundles = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue;
    const path = pathOf(file, (statement.moduleSpecifier as ts.StringLiteral).text);
    if (!path) continue;
    if (path.endsWith('/texts/texts.ts')) for (const name of namesIn(statement)) bundles.add(name);
    else if (/^(libs\/[\w-]+\/web|apps\/web)\//.test(path)) imports.push(path);
  }
  const result = { imports, texts: [...usedIn(source, bundles)] };
  known.set(file, result);
  return result;
}

function namesIn({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings)
    ? bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
    : [];
}

/** Bundles given to a hook or to a component. */
function usedIn(source: ts.SourceFile, bundles: ReadonlySet<string>): Set<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node) && bundles.has(node.text)) {
      const toHook = ts.isCallExpression(parent) && /^use[A-Z]/.test(parent.expression.getText()) && parent.arguments.includes(node);
      if (toHook || ts.isJsxExpression(parent)) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

/** Where an import leads, from the root of the repository; nothing for packages. */
function pathOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(from), specifier));
  if (specifier.startsWith('@participa/shell/')) return specifier.replace('@participa/shell/', 'apps/web/shell/');
  const path = specifier.replace('@participa/', 'libs/');
  return specifier.startsWith('@participa/') && existsSync(join(root, path)) ? path : undefined;
}

/** A line of a room's routes: `page('…', () => import('./one-page.tsx'), { texts: [oneTexts] })`. */
export interface ListedPage {
  kind: string;
  file: string;
  texts: string[];
}

/** The pages that a file of routes lists. */
export function listedPages(file: string): ListedPage[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const pages: ListedPage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(page|adminPage)$/.test(node.expression.getText())) pages.push(pageIn(file, node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pages;
}

function pageIn(file: string, call: ts.CallExpression): ListedPage {
  const [, module, options] = call.arguments.map((argument) => argument.getText());
  const specifier = /import\('([^']+)'\)/.exec(module ?? '')?.[1] ?? '';
  // What is spread there (`...kindTexts()`) is listed by those who add it.
  const texts = (/texts: \[([^\]]*)\]/.exec(options ?? '')?.[1] ?? '').replace(/\.\.\.\w+\(\)/g, '');
  return { kind: call.expression.getText(), file: pathOf(file, specifier) ?? specifier, texts: texts.match(/\w+/g) ?? [] };
}
