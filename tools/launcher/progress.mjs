// What a person sees while a command works: one line a step, with its time.
const started = performance.now();

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
export const sinceStart = () => seconds(performance.now() - started);

/** Runs one step; `work` may return a word to add to the line. */
export async function step(label, work) {
  const begin = performance.now();
  console.log(`· ${label}…`);
  try {
    const note = await work();
    console.log(`✓ ${label}${typeof note === 'string' ? `: ${note}` : ''} (${seconds(performance.now() - begin)})`);
  } catch (error) {
    console.log(`✗ ${label} (${seconds(performance.now() - begin)})`);
    throw error;
  }
}

/** A failure that is explained by its message alone. */
export class Explained extends Error {}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Participa needs Node.js 20.19 or newer (24 is best); this is ${process.versions.node}.`);
  process.exit(1);
}
