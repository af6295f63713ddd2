// Nx's projects and what each stands on, made of the manifests: a room is a project as soon as it has its room.ts.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ground, readManifests, roomFolders } from './manifests.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const harness = ['{workspaceRoot}/apps/api/*.ts', '{workspaceRoot}/apps/api/test/**/*'];
const bundler = ['{workspaceRoot}/tools/bundle.mjs', '{workspaceRoot}/tools/build-part.mjs'];

/** Nx looks for files and asks what projects they mean; one file is enough for all of ours. */
export const createNodesV2 = ['nx.json', (files) => files.map((file) => [file, { projects: allProjects() }])];
export const createNodes = createNodesV2;

function allProjects() {
  const manifests = new Map(readManifests().map((manifest) => [manifest.name, manifest]));
  const rooms = roomFolders();
  const projects = [
    project('base', 'libs/base', [], ['domain']),
    project('kit', 'libs/kit', [], ['domain']),
    project('voting-rules', 'libs/voting-rules', ['base'], ['domain']),
    project('platform', 'apps/api/platform', ['base'], ['api']),
    project('shell', 'apps/web/shell', ['base', 'kit'], ['web']),
    project('verify', 'apps/verify', ['base', 'voting-rules'], ['domain']),
    ...rooms.map((name) => {
      const uses = manifests.get(name)?.uses ?? [];
      return project(name, `libs/${name}`, [...uses, ...ground, 'platform', 'shell'], ['domain', 'web', 'api'], harness);
    }),
    project('api', 'apps/api', [...rooms, 'platform', 'base', 'voting-rules'], ['api'], [], {
      build: built('application', ['{workspaceRoot}/dist/api']),
    }),
    project('web', 'apps/web', [...rooms, 'shell', 'kit', 'base', 'voting-rules', 'platform'], ['browser'], harness, {
      build: built('pages', ['{workspaceRoot}/dist/web']),
    }),
    project('tools', 'tools', ['base'], ['house'], [], {
      build: built('database-launcher', ['{workspaceRoot}/dist/tools/application-database.mjs']),
    }),
  ];
  return Object.fromEntries(projects);
}

/** One project: its name, its folder, what it stands on, the voices of its specs, and further files on which these depend. */
function project(name, folder, implicitDependencies, voices, more = [], targets = {}) {
  const test = {
    command: `node tools/test.mjs --only ${voices.join(',')} ${folder}/`,
    cache: true,
    inputs: ['everything', '^source', 'settings', ...more],
  };
  const lint = { command: `node node_modules/eslint/bin/eslint.js ${folder}`, cache: true, inputs: ['everything', '^source', 'settings'] };
  return [folder, { name, root: folder, implicitDependencies, targets: { ...targets, lint, ...(hasSpecs(folder) ? { test } : {}) } }];
}

const built = (part, outputs, more = []) => ({
  command: `node tools/build-part.mjs ${part}`,
  cache: true,
  inputs: ['source', '^source', 'settings', ...bundler, ...more],
  outputs,
});

function hasSpecs(folder) {
  if (!existsSync(join(root, folder))) return false;
  return readdirSync(join(root, folder), { recursive: true }).some((file) => /[.]spec[.]tsx?$/.test(file));
}
