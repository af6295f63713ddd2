import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';

const root = resolve(__dirname, '..');
const filesLike = (...patterns: string[]): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file && existsSync(join(root, file)));

const inCamelCase = (name: string): string => name.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The classes that a style sheet gives names to, in camel case. */
function classesIn(css: string): Set<string> {
  const own = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/:global\([^)]*\)/g, '');
  const selectors = [...own.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector).filter((selector) => !selector.includes('@'));
  return new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name = '']) => inCamelCase(name))));
}

/** The classes that a source file takes from each style sheet. */
function classesUsed(file: string): [sheet: string, name: string][] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^import (\w+) from '([^']*\.module\.css)';$/gm)].flatMap(([, styles = '', path = '']) => {
    const sheet = path.startsWith('@participa/') ? path.replace('@participa/', 'libs/') : join(dirname(file), path);
    return [...source.matchAll(new RegExp(`\\b${styles}\\.(\\w+)`, 'g'))].map(([, name = '']): [string, string] => [sheet, name]);
  });
}

describe('The style sheets of rooms', () => {
  const sheets = filesLike('*.module.css');
  const used = filesLike('libs/*.tsx', 'apps/web/*.tsx').flatMap(classesUsed);

  it('are there', () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect(used.length).toBeGreaterThan(100);
  });

  it.each(sheets)('%s has every class that a page takes from it, and no other', (sheet) => {
    const taken = new Set(used.filter(([of]) => of === sheet).map(([, name]) => name));
    expect([...taken].sort()).toEqual([...classesIn(readFileSync(join(root, sheet), 'utf8'))].sort());
  });

  it('are the only ones outside the kit', () =>
    expect(filesLike('*.css').filter((file) => !file.startsWith('libs/kit/') && !file.endsWith('.module.css'))).toEqual([]));
});
