// Runs one TypeScript program of this repository: `node tools/run.mjs apps/verify/main.ts …arguments`.
import { pathToFileURL } from 'node:url';
import { installIfMissing } from './launcher/install.mjs';
import { Explained, checkNode } from './launcher/progress.mjs';

checkNode();
try {
  await installIfMissing();
} catch (error) {
  console.error(error instanceof Explained ? error.message : error);
  process.exit(1);
}
const { bundle } = await import('./bundle.mjs');
const [entry, ...rest] = process.argv.slice(2);
const file = await bundle(entry);
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
