// What a machine can say about a file. Import laws are in .dependency-cruiser.mjs, the layout of lines is Prettier's.
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules } from './tools/lint/rules.mjs';

/** Files that a tool wants to find with a default export. */
const configurations = [
  '**/*.config.{mjs,ts}',
  '.dependency-cruiser.mjs',
  'tools/jest-reporter.mjs',
  '**/global-{setup,teardown}.ts',
  // What the bundler makes of a file's address, and what stands for it in specs.
  'apps/web/assets.d.ts',
  'tools/no-styles.mjs',
];

/** The counting engine works on typed arrays, where an index that is always there is asserted. */
const typedArrays = ['libs/voting-rules/**/*.ts'];

const everyFile = {
  plugins: { house: houseRules },
  linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  rules: {
    complexity: ['error', 12],
    eqeqeq: 'error',
    'max-len': ['error', { code: 140, ignoreUrls: true }],
    'max-lines': ['error', 400],
    'no-nested-ternary': 'error',
    'no-restricted-syntax': [
      'error',
      { selector: 'ExportDefaultDeclaration', message: 'Export by name: the noun is the same wherever it is used.' },
      { selector: 'ExportAllDeclaration', message: 'Import from where it is written instead of passing everything on.' },
    ],
    'house/disable-with-reason': 'error',
    'house/no-barrel': 'error',
    'house/no-vague-file-name': 'error',
  },
};

const typescript = {
  files: ['**/*.{ts,tsx,mts}'],
  extends: [tseslint.configs.strict],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    // The compiler says it (noUnusedLocals, noUnusedParameters), and in a tenth of the time.
    '@typescript-eslint/no-unused-vars': 'off',
    'no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: 'zod',
            importNames: ['z', 'default'],
            message: 'Import what you use by its name: the whole of zod is 91 KB on a phone.',
          },
        ],
      },
    ],
  },
};

const accessibility = {
  // On narrow screens rows of a table become cards, and `display: block` takes its meaning from a table that does not say its roles.
  'jsx-a11y/no-redundant-roles': ['error', { thead: ['rowgroup'], tbody: ['rowgroup'], nav: ['navigation'] }],
  'jsx-a11y/no-interactive-element-to-noninteractive-role': [
    'error',
    { tr: ['row'], td: ['cell'], th: ['columnheader', 'rowheader', 'cell'] },
  ],
  // What scrolls must be reachable by keyboard: long commands and wide tables.
  'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['pre'], roles: ['region', 'tabpanel'] }],
};

export default defineConfig([
  globalIgnores(['dist', '.data', '.nx', 'coverage', 'apps/web/public']),
  everyFile,
  typescript,
  {
    files: ['**/*.mjs'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }] },
  },
  { files: ['**/*.tsx'], extends: [jsxA11y.flatConfigs.recommended], rules: accessibility },
  // The two classic rules; those that run React's compiler over every file cost more time than all others together.
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/*/web/**/*.{ts,tsx}', 'libs/kit/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: typedArrays, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // A registry is data: one line a room, and nobody imports a room through it.
  { files: ['apps/{api,web}/rooms.ts'], rules: { 'house/no-barrel': 'off' } },
  { files: configurations, rules: { 'no-restricted-syntax': 'off' } },
]);
