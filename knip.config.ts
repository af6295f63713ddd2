import type { KnipConfig } from 'knip';

/** What nobody imports, and which packages nobody names. */
const config: KnipConfig = {
  entry: [
    'apps/api/main.ts',
    'apps/web/entry-{client,server}.{ts,tsx}',
    'apps/web/vite.config.ts',
    'apps/verify/main.ts',
    'libs/*/room.ts',
    'tools/*.mjs',
    'tools/launcher/end-with-launcher.mjs',
    'tools/launcher/postgres/application-database.ts',
    'tools/bench/*.ts',
  ],
  project: ['apps/**/*.{ts,tsx,mjs}', 'libs/**/*.{ts,tsx}', 'tools/**/*.{ts,mjs}'],
  // Types that only their own file uses are exported where a reader of an exported function wants to name them.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Named by the path of their program, or by a file inside them.
  ignoreDependencies: ['nx', '@sparticuz/chromium', '@fontsource-variable/atkinson-hyperlegible-next'],
  ignoreBinaries: ['ldd'],
};

export default config;
