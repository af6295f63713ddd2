import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readBuiltFiles } from '../apps/web/built-files.ts';
import { listedPages } from './page-texts.ts';

const root = resolve(__dirname, '..');
const NOT_COPIED = /^(node_modules|dist|\.data|\.git|\.nx)$/;

/** What a small room is made of; each file ends in `.txt`, so that nothing here takes it for a part of the house. */
const roomFiles = filesBelow(join(root, 'tools/trial-room'));
/** The line that the room adds to each of the two compositions. */
const lines: Record<string, string> = {
  'apps/api/rooms.ts': "export { trialApi } from '@participa/trial/api/trial.api.ts';",
  'apps/web/rooms.ts': "export { trialPages } from '@participa/trial/web/routes.tsx';",
};

/** A copy of the house, to which the room is added. */
let copy: string;
let before: number;
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'participa-trial-'));
  for (const file of filesBelow(root)) copyFile(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  before = await firstView();
  addRoom();
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('A room', () => {
  it('is one folder and a line in each of the two compositions', () => {
    const others = changes().filter(({ file }) => !file.startsWith('libs/trial/'));
    expect(others).toEqual(Object.keys(lines).map((file) => ({ file, added: 1, removed: 0 })));
  });

  it('compiles', () => {
    expect(run('node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false')).toEqual({ code: 0, output: '' });
  }, 120_000);

  it('is listed with its files, its tables and what it uses, and keeps to its manifest', () => {
    // The drawing in ARCHITECTURE.md is made by a command.
    const { output } = run('tools/rooms.mjs', '--write');
    expect(output).toMatch(new RegExp(`^trial +${roomFiles.length} +\\d+ +1 +audit$`, 'm'));
    expect(output.split('\n').filter((line) => /^ .*\btrial/.test(line))).toEqual([]);
  });

  it('adds nothing to the scripts of a first view', async () => {
    const after = await firstView();
    // Names of files, with what is hashed into them, are not always of one length.
    expect(Math.abs(after - before)).toBeLessThanOrEqual(16);
  }, 120_000);

  it('leaves no trace when it is removed', () => {
    rmSync(join(copy, 'libs/trial'), { recursive: true });
    for (const [file, line] of Object.entries(lines)) edit(file, (text) => text.replace(`${line}\n`, ''));
    expect(changes().filter(({ file }) => file !== 'ARCHITECTURE.md')).toEqual([]);
  });
});

function addRoom(): void {
  for (const file of roomFiles) copyFile(join(root, 'tools/trial-room', file), join(copy, 'libs/trial', file.replace(/\.txt$/, '')));
  for (const [file, line] of Object.entries(lines)) edit(file, (text) => `${text}${line}\n`);
}

/** Bytes of the scripts that the front page's first view loads, as the server announces them. */
async function firstView(): Promise<number> {
  const client = join(copy, 'dist/web/client');
  const built = run('node_modules/vite/bin/vite.js', 'build', '-c', 'apps/web/vite.config.ts', '--logLevel', 'warn', '--outDir', client);
  expect(built).toMatchObject({ code: 0 });
  const files = await readBuiltFiles(client);
  const sources = sourcesOf('libs/front/web/front-page.tsx');
  expect(sources.map(files.addressOf)).not.toContain(undefined);
  const { scripts } = files.assetsFor(sources);
  return [scripts.entry, ...scripts.deferred].reduce((sum, file) => sum + statSync(join(client, file)).size, 0);
}

/** The source files that a page is made of, as the build's manifest names them: the page, and its sentences in Spanish. */
function sourcesOf(page: string): string[] {
  const folder = page.split('/').slice(0, 3).join('/');
  const texts = listedPages(`${folder}/routes.tsx`).flatMap(({ file, texts }) => (file === page ? texts : []));
  const sentences = ['shellTexts', ...texts].flatMap(spanishOf);
  return [page, ...sentences].map((file) => (file.startsWith('apps/web/') ? file.slice('apps/web/'.length) : `../../${file}`));
}

/** The file with the Spanish sentences of a bundle. */
function spanishOf(bundle: string): string[] {
  const declared = new RegExp(`export const ${bundle} = [^;]*?\\bes: \\(\\) => import\\('\\./([\\w.-]+)'\\)`);
  const found = filesBelow(root)
    .filter((file) => file.endsWith('/texts/texts.ts'))
    .flatMap((file) => {
      const source = declared.exec(readFileSync(join(root, file), 'utf8'))?.[1];
      return source ? [`${dirname(file)}/${source}`] : [];
    });
  expect([bundle, found]).toEqual([bundle, [expect.any(String)]]);
  return found;
}

/** What is otherwise in the copy than in the house, in lines. */
function changes(): { file: string; added: number; removed: number }[] {
  const files = new Set([...filesBelow(root), ...filesBelow(copy)]);
  return [...files].sort().flatMap((file) => {
    const [own, copied] = [linesOf(join(root, file)), linesOf(join(copy, file))];
    const [added, removed] = [copied.filter((line) => !own.includes(line)).length, own.filter((line) => !copied.includes(line)).length];
    return own.join('\n') === copied.join('\n') ? [] : [{ file, added, removed }];
  });
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'latin1').split('\n');
  } catch {
    return [];
  }
}

function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !NOT_COPIED.test(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(folder, join(below, entry.name)) : [join(below, entry.name)]));
}

function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
}

/** Runs one of our programs in the copy. */
function run(program: string, ...args: string[]): { code: number | null; output: string } {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, program), ...args], { cwd: copy, encoding: 'utf8', env });
  return { code: status, output: `${stdout}${stderr}` };
}
