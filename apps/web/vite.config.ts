import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { frameChunk } from './frame-chunk.ts';
import { importFiles } from './import-files.ts';
import { leanSchemas } from './lean-schemas.ts';
import { textsByName } from './texts-by-name.ts';
import { scopedClass } from './scoped-class.ts';
import { unnamedRouter } from './unnamed-router.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two builds of the same pages: the browser's (with a manifest, so that the server knows its files) and the server's. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  resolve: {
    tsconfigPaths: true,
    // The router's package gives its development half to everybody who does not ask for the other one by its path.
    alias: [
      { find: /^react-router$/, replacement: here('../../node_modules/react-router/dist/production/index.mjs') },
      { find: /^react-router\/dom$/, replacement: here('../../node_modules/react-router/dist/production/dom-export.mjs') },
    ],
  },
  // The server's half carries its packages inside, in their production code, however the process is started: React's other half is
  // five times slower.
  ...(isSsrBuild ? { ssr: { noExternal: true as const }, define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  plugins: [react(), ...(isSsrBuild ? [importFiles(here('.'))] : [leanSchemas(), textsByName(here('.')), unnamedRouter()])],
  // A room's classes are its own: two rooms may call different things alike. What all pages share is the kit's, whose names are as written.
  css: { modules: { localsConvention: 'camelCaseOnly', generateScopedName: scopedClass } },
  build: {
    target: 'es2022',
    outDir: here(isSsrBuild ? '../../dist/web/server' : '../../dist/web/client'),
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    // Browsers that do not know it do without.
    modulePreload: {
      polyfill: false,
      // What the table of pages is made of, the table tells: in the frame the list would grow with every room.
      resolveDependencies: (file, needed) => (/\/routes-[^/]*\.js$/.test(file) ? [] : needed),
    },
    rollupOptions: isSsrBuild
      ? { input: here('entry-server.tsx'), output: { entryFileNames: 'entry-server.mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' } }
      : {
          input: here('entry-client.ts'),
          output: {
            codeSplitting: {
              groups: [
                // Only the pages that check with a schema have it: in any other piece it would come along with what is beside it.
                { name: 'zod', test: /\/node_modules\/zod\//, priority: 3 },
                { name: frameChunk(here('hydrate.tsx')), debugName: 'frame', priority: 2 },
                // Each room's addresses apart: a page brings those that it links to, and not the table of all pages.
                { name: (id) => /\/libs\/([\w-]+)\/paths\.ts$/.exec(id)?.[1]?.concat('-paths') ?? null, debugName: 'paths', priority: 1 },
                // Pieces that most pages have are asked for in one go.
                {
                  name: 'parts',
                  test: /\/libs\/(kit|base)\/(?!forms\/choice)|\/apps\/web\/shell\/(?!admin-page)/,
                  minShareCount: 15,
                  priority: 1,
                },
                { name: 'empty-state', test: /\/libs\/kit\/(parts\/empty-state|art\/empty-state-art)/, priority: 1 },
              ],
            },
          },
        },
  },
}));
