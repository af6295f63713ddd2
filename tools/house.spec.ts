import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { allRoutes } from '../apps/api/routes.ts';
import { rolePermissions } from '@participa/people/domain/permissions.ts';

/** The laws of the house, read from the files themselves. See ARCHITECTURE.md. */
const root = resolve(__dirname, '..');
const skipped = new Set(['node_modules', 'dist', '.git', '.data', '.nx', 'coverage', 'public']);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (skipped.has(name) || name.startsWith('dist')) return [];
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

const files = ['apps', 'libs', 'tools'].flatMap(filesBelow);
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const source = new Map(code.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const isTest = (file: string) => /\.spec\.tsx?$/.test(file) || file.includes('/test/');

/** Import specifiers of a file, static and dynamic; `type` imports count too: they are ties all the same. */
const importsOf = (file: string): string[] =>
  [...source.get(file)!.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier!);

const homes: Record<string, string> = {
  platform: 'apps/api/platform',
  shell: 'apps/web/shell',
  'api-test': 'apps/api/test',
  'web-test': 'apps/web/test',
};

/** The repository's file that an import means, or undefined for a package. */
function target(file: string, specifier: string): string | undefined {
  const alias = /^@participa\/([\w-]+)\/(.+)$/.exec(specifier);
  if (alias) return `${homes[alias[1]!] ?? `libs/${alias[1]}`}/${alias[2]}`;
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : undefined;
}

describe('The house', () => {
  it('has no circle of imports', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[][] = [];
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') return void circles.push([...path.slice(path.indexOf(file)), file]);
      state.set(file, 'open');
      for (const line of source.get(file)?.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm) ?? []) {
        const to = target(file, line[1]!);
        if (to && source.has(to)) visit(to, [...path, file]);
      }
      state.set(file, 'done');
    };
    for (const file of code) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has files a person can read in one go', () => {
    const lengths = code.map((file) => ({ file, lines: source.get(file)!.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    console.log(
      `house: ${code.length} files, median ${sorted[sorted.length >> 1]} lines, p90 ${sorted[Math.floor(sorted.length * 0.9)]}, longest ${sorted.at(-1)}`,
    );
  });

  it('has no barrel, no vague name, no default export outside configurations', () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.)|\.(dto|mapper|repository)\.ts$/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
    const barrels = code.filter((file) =>
      /^(\s*export (\*|\{[^}]*\}) from '[^']+';?\s*)+$/.test(source.get(file)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(barrels).toEqual([]);
    const exporting = code.filter(
      (file) =>
        /^export default /m.test(source.get(file)!) && !/\.config\.(m?ts|mjs)$/.test(file) && !/reporter|progress|global-/.test(file),
    );
    expect(exporting).toEqual([]);
  });

  it('never says any', () => {
    const saying = code.filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        /(:\s*any\b|<any\b|\bas any\b|\bany\[\])/.test(
          source
            .get(file)!
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .replace(/'[^'\n]*'|`[^`]*`/g, "''"),
        ),
    );
    expect(saying.filter((file) => file !== 'tools/house.spec.ts')).toEqual([]);
  });

  it('takes of the schema library only what it names: all of it would be 91 KB on a phone', () => {
    const whole = /import (\* as \w+|\{[^}]*\bz\b[^}]*\}|\w+) from 'zod'/;
    expect(code.filter((file) => !isTest(file) && !file.startsWith('tools/') && whole.test(source.get(file)!))).toEqual([]);
  });

  it('fences every table that a migration makes', () => {
    const open = ['tenants', 'tenant_hosts'];
    const migrations = code.filter((file) => file.includes('/migrations/')).map((file) => source.get(file)!);
    const made = migrations.flatMap((text) => [...text.matchAll(/CREATE (?:UNLOGGED )?TABLE (\w+)/g)].map(([, table]) => table!));
    const fenced = migrations.flatMap((text) =>
      [...text.matchAll(/fence\(runner, '(\w+)'/g), ...text.matchAll(/'(\w+)'(?=[^\]]*\]\)\s*await fence)/g)].map(([, table]) => table!),
    );
    expect(made.filter((table) => !fenced.includes(table) && !open.includes(table))).toEqual([]);
  });

  it('has every route name its permission, and every permission some role', () => {
    const granted = new Set<string>(Object.values(rolePermissions).flat());
    expect(allRoutes.filter((route) => !granted.has(route.can)).map(({ name }) => name)).toEqual([]);
    expect(new Set(allRoutes.map(({ method, path }) => `${method} ${path}`)).size).toBe(allRoutes.length);
  });

  it('stands on versions that are known to be safe', () => {
    const least: Record<string, string> = { 'react-router': '7.12.0', multer: '2.1.0', typeorm: '1.1.1', 'path-to-regexp': '8.4.0' };
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
    const number = (version: string) =>
      version
        .split('.')
        .map(Number)
        .reduce((sum, part) => sum * 1_000 + (part || 0), 0);
    const old = Object.entries(lock.packages).flatMap(([path, { version }]) => {
      const name = path.split('node_modules/').at(-1)!;
      return version && least[name] && number(version) < number(least[name]) ? [`${path} ${version}`] : [];
    });
    expect(old).toEqual([]);
  });
});
