#!/usr/bin/env node
// `npx participa-verify …`: the recounting program, built when it is asked for.
process.argv.splice(2, 0, 'apps/verify/main.ts');
await import('./run.mjs');
