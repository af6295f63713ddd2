// `npm run rooms`: what each room is made of, whether the rooms keep to their manifests, and their drawing in ARCHITECTURE.md.
// `npm run rooms -- --write` draws it anew. Ends with code 1 when something is not as it should be.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circlesOf, drawingOf, twoWayPairs } from './rooms/graph.mjs';
import { readManifests, roomFolders } from './rooms/manifests.mjs';
import { placesTouched } from './rooms/places.mjs';
import { readSources } from './rooms/sources.mjs';
import { foreignTables, tableOwners } from './rooms/tables.mjs';

const architecture = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'ARCHITECTURE.md');
const manifests = readManifests();
const sources = readSources();
const rooms = roomFolders();
const owners = tableOwners(manifests, sources);

printTable();
const counts = [
  finding(
    'rooms without a manifest',
    rooms.filter((name) => !manifests.some((manifest) => manifest.name === name)),
  ),
  finding(
    'circles of uses',
    circlesOf(manifests).map((circle) => circle.join(' → ')),
  ),
  finding('two-way pairs', twoWayPairs(rooms, sources)),
  finding('tables without an owner among the rooms', unowned()),
  finding(
    'foreign tables',
    foreignTables(owners, sources).map(({ path, line, table, owner }) => `${path}:${line} names ${table} of ${owner}`),
  ),
  ...placesTouched(rooms, sources).map(tooMany),
  finding('stale drawings', draw(process.argv.includes('--write'))),
];
process.exitCode = counts.some((count) => count > 0) ? 1 : 0;

function printTable() {
  const rows = rooms.map((name) => {
    const own = sources.filter(({ path }) => path.startsWith(`libs/${name}/`));
    const { uses = [], tables = [] } = manifests.find((manifest) => manifest.name === name) ?? {};
    return [name, own.length, own.reduce((sum, { lines }) => sum + lines, 0), tables.length, uses.join(' ') || '–'];
  });
  const total = (column) => rows.reduce((sum, row) => sum + row[column], 0);
  const all = [['room', 'files', 'lines', 'tables', 'uses'], ...rows, [`${rows.length} rooms`, total(1), total(2), total(3), '']];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => String(row[column]).length)));
  for (const [name, ...rest] of all) {
    const numbers = rest.slice(0, 3).map((value, index) => String(value).padStart(widths[index + 1]));
    console.log(`${String(name).padEnd(widths[0])}  ${numbers.join('  ')}  ${rest[3]}`.trimEnd());
  }
  const lengths = sources.filter(({ path }) => !path.endsWith('.css')).map(({ lines }) => lines);
  lengths.sort((a, b) => a - b);
  console.log(`\nfiles of apps and libs: ${lengths.length}, median ${lengths[lengths.length >> 1]} lines, longest ${lengths.at(-1)}`);
}

function finding(label, found) {
  console.log(`${label}: ${found.length}`);
  for (const each of found) console.log(`  ${each}`);
  return found.length;
}

/** Says how many places a thing of its kind touches, and names them all when they are too many. */
function tooMany({ what, limit, places }) {
  console.log(`places touched by ${what}: ${places.length} of at most ${limit}`);
  if (places.length <= limit) return 0;
  for (const path of places) console.log(`  ${path}`);
  return 1;
}

/** The platform keeps a few tables of its own; every other table is in a manifest. */
function unowned() {
  return [...owners]
    .filter(([, owner]) => owner !== 'apps/api/platform' && !manifests.some(({ name }) => name === owner))
    .map(([table]) => table);
}

/** The drawing between its two marks; says the name of the file when it is not what the manifests say. */
function draw(write) {
  const text = readFileSync(architecture, 'utf8');
  const marked = /<!-- rooms -->[\s\S]*?<!-- \/rooms -->/;
  const fresh = text.replace(marked, () => `<!-- rooms -->\n\n${drawingOf(manifests)}\n\n<!-- /rooms -->`);
  if (!marked.test(text)) return ['ARCHITECTURE.md: the marks <!-- rooms --> and <!-- /rooms --> are missing'];
  if (fresh === text) return [];
  if (!write) return ['ARCHITECTURE.md: draw it anew with `npm run rooms -- --write`'];
  writeFileSync(architecture, fresh);
  return [];
}
