import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Files in which an address may stand as it is written. */
const exceptions: Record<string, string> = {
  'apps/api/platform/http/refuse-unserved-routes.ts': 'addresses of the API, not of pages',
};

const isSource = (file: string) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|\/(test|demo|texts|migrations)\//.test(file);
const sources = execFileSync('git', ['ls-files', 'apps/web', 'apps/api/platform', 'libs'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => isSource(file) && !file.endsWith('/paths.ts'));

/** The first words of the site's addresses, from the rooms' own declarations. */
const firstWords = new Set(
  execFileSync('git', ['ls-files', 'libs/*/paths.ts', 'apps/web/shell/paths.ts'], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/pagePath\(\s*'\/([\w-]+)/g)].map(([, word = '']) => word)),
);

const parsed = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* within(child);
}

function startOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text : undefined;
}

const isAddress = (text: string): boolean => firstWords.has(/^\/([\w-]+)(?=$|[/?#])/.exec(text)?.[1] ?? '');

/** `'/'` is an address where a link or a form leads there; elsewhere it parts words. */
const leadsTo = ({ parent }: ts.Node): boolean =>
  (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) && /^(href|action|home|to)$/.test(parent.name.getText());

const places = (wanted: (node: ts.Node) => boolean, files: readonly string[]) =>
  files.flatMap((file) => {
    const source = parsed(file);
    return [...within(source)]
      .filter(wanted)
      .map((node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 80)}`);
  });

describe('addresses of pages', () => {
  it('stand in the rooms’ paths.ts only', () => {
    const literal = (node: ts.Node): boolean => {
      const text = startOf(node);
      if (text === undefined || ts.isImportDeclaration(node.parent)) return false;
      return isAddress(text) || (text === '/' && leadsTo(node));
    };
    expect(
      places(
        literal,
        sources.filter((file) => !(file in exceptions)),
      ),
    ).toEqual([]);
  });

  it('are read by the names of their declaration', () => {
    const byHand = (node: ts.Node): boolean =>
      (ts.isElementAccessExpression(node) && /(^|\.)params$/.test(node.expression.getText())) ||
      (ts.isCallExpression(node) &&
        /(^search|searchParams|useSearchParams\(\)\[0\])\.(get|getAll|has)$/.test(node.expression.getText()) &&
        node.arguments[0] !== undefined &&
        ts.isStringLiteralLike(node.arguments[0]));
    expect(
      places(
        byHand,
        sources.filter((file) => /^(libs\/[\w-]+\/web|apps\/web)\//.test(file) && file !== 'apps/web/shell/page-params.ts'),
      ),
    ).toEqual([]);
  });

  it('have no exception that is no longer needed', () => {
    expect(Object.keys(exceptions).filter((file) => !sources.includes(file))).toEqual([]);
  });
});
