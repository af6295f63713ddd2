// One configuration, one project a voice: `npx jest --selectProjects domain`.
import { readFileSync } from 'node:fs';

const { paths } = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8')).compilerOptions;
/** `@participa/domain/*` → the folder, read from the one list that the compiler and Vite read too. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [target]]) => [
    `^${alias.replace('*', '(.*)$')}`,
    target.replace('.', '<rootDir>').replace('*', '$1'),
  ]),
);
// Its package names no file for `require`, which is how a transformed spec asks.
moduleNameMapper['^canonicalize$'] = '<rootDir>/node_modules/canonicalize/lib/canonicalize.js';
// The classes of a style sheet are named by the build; a spec sees none.
moduleNameMapper['^.+\\.module\\.css$'] = '<rootDir>/tools/no-styles.mjs';

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  transform: { '^.+\\.(t|j)sx?$': swc, '^.+\\.mjs$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs|@noble/hashes|canonicalize)/)'],
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  testEnvironment: 'node',
  ...more,
});

/** Specs on a real PostgreSQL: one server a run, shared by the projects that name it. */
const onPostgres = {
  globalSetup: '<rootDir>/apps/api/test/global-setup.ts',
  globalTeardown: '<rootDir>/apps/api/test/global-teardown.ts',
};

export default {
  // A shared machine can be slow; a test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    project('house', ['tools/**/*.spec.ts']),
    project('domain', [
      'libs/{base,kit,voting-rules}/**/*.spec.{ts,tsx}',
      'libs/*/domain/**/*.spec.ts',
      'libs/*/demo/**/*.spec.ts',
      'apps/verify/**/*.spec.ts',
    ]),
    project('api', ['apps/api/**/*.spec.ts', 'libs/*/test/!(*.browser).spec.ts'], onPostgres),
    project('web', ['apps/web/shell/**/*.spec.{ts,tsx}', 'libs/*/web/**/*.spec.{ts,tsx}']),
    project('browser', ['apps/web/test/**/*.browser.spec.ts', 'libs/*/test/**/*.browser.spec.ts'], onPostgres),
  ],
};
