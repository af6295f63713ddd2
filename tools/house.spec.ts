import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allRoutes, manifests } from '../apps/api/composition.ts';

/** Laws of the house that need our own code to be checked. Lines and names are ESLint's, imports dependency-cruiser's, dead code knip's. */
const root = resolve(__dirname, '..');
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

const migrationFiles = ['apps', 'libs'].flatMap(filesBelow).filter((file) => file.includes('/migrations/'));

describe('The house', () => {
  it('isolates the tenants of every table that a migration makes', () => {
    const open = ['tenants', 'tenant_hosts'];
    const migrations = migrationFiles.map((file) => readFileSync(join(root, file), 'utf8'));
    const made = migrations.flatMap((text) => [...text.matchAll(/CREATE (?:UNLOGGED )?TABLE (\w+)/g)].map(([, table]) => String(table)));
    const isolated = migrations.flatMap((text) =>
      [
        ...text.matchAll(/enableTenantIsolation\(runner, '(\w+)'/g),
        ...text.matchAll(/'(\w+)'(?=[^\]]*\]\)\s*await enableTenantIsolation)/g),
      ].map(([, table]) => String(table)),
    );
    expect(made.filter((table) => !isolated.includes(table) && !open.includes(table))).toEqual([]);
  });

  it('has every route name its permission, and every permission some role', () => {
    const granted = new Set<string>(['public.read', ...manifests.flatMap(({ permissions = {} }) => Object.keys(permissions))]);
    expect(allRoutes.filter((route) => !granted.has(route.can)).map(({ name }) => name)).toEqual([]);
    const sections = manifests.flatMap(({ adminSections = [] }) => adminSections);
    expect(sections.filter(({ can }) => !granted.has(can)).map(({ name }) => name)).toEqual([]);
    expect(new Set(sections.map(({ place }) => place)).size).toBe(sections.length);
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
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return version && least[name] && number(version) < number(least[name]) ? [`${path} ${version}`] : [];
    });
    expect(old).toEqual([]);
  });
});
