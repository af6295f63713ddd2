import { present } from '@participa/base/present.ts';
import { request } from 'node:http';
import { cpuOf } from './cpu.ts';
import { budget, linesOf, projectOf } from './cycle.ts';
import { fire, type Fired, type Shot } from './load.ts';
import { idOf, benchTenant, tokenOf } from './rows.ts';
import type { Served } from './stage.ts';
import { statementsOf } from './statements.ts';
import { size, type Town } from './town.ts';
import { atLeast, atMost, median, print, type Verdict } from './verdict.ts';

/** One thing to ask of the platform, and the same of the bare endpoint; what is promised of it. */
interface BenchAction {
  name: string;
  ours: (n: number) => Shot;
  bare: (n: number) => Shot;
  promise: { statements?: number; bytes?: number; ratio?: number };
}

const as = (person: number) => ({ host: benchTenant.host, cookie: `participa=${tokenOf(person)}` });
/** Numbers of requests go on from run to run, so that no support is given twice. */
const counters = { ours: 0, bare: 0 };
const pairOf = (n: number) => ({ person: n % size.people, proposal: (n + Math.floor(n / size.people)) % (size.proposals - 2) });
const visitor = { host: benchTenant.host };
const some = (n: number) => idOf('proposal', n % size.proposals);

const support = (name: string, proposalOf: (n: number) => number, ratio?: number): BenchAction => ({
  name,
  ours: () => {
    const n = counters.ours++;
    return { method: 'PUT', path: `/api/proposals/${idOf('proposal', proposalOf(n))}/support`, headers: as(pairOf(n).person) };
  },
  bare: () => {
    const n = counters.bare++;
    return { path: `/support/${idOf('proposal', proposalOf(n))}/${idOf('person', pairOf(n).person)}` };
  },
  promise: { statements: 4, ...(ratio ? { ratio } : {}) },
});

const text = JSON.stringify({ body: 'De acuerdo con la idea.' });
const actions: Record<string, BenchAction> = {
  list: {
    name: 'list',
    ours: () => ({ path: '/api/proposals', headers: visitor }),
    bare: () => ({ path: '/list' }),
    promise: { statements: 2, bytes: 20_480, ratio: 0.5 },
  },
  lists: {
    name: 'list, all different',
    ours: (n) => ({ path: `/api/proposals?order=random&seed=${(n * 7_919) % 1_000_000}`, headers: visitor }),
    bare: () => ({ path: '/list' }),
    promise: { statements: 2 },
  },
  proposal: {
    name: 'proposal (JSON)',
    ours: (n) => ({ path: `/api/proposals/${some(n)}`, headers: visitor }),
    bare: (n) => ({ path: `/one/${some(n)}` }),
    promise: {},
  },
  page: {
    name: 'proposal (page)',
    ours: (n) => ({ path: `/propuestas/${some(n)}`, headers: visitor }),
    bare: (n) => ({ path: `/one/${some(n)}` }),
    promise: {},
  },
  support: support('support, spread', (n) => pairOf(n).proposal, 0.6),
  popular: support('support, one proposal', () => size.proposals - 2),
  comment: {
    name: 'comment',
    ours: (n) => ({
      method: 'POST',
      path: `/api/proposals/${some(n)}/comments`,
      headers: { ...as(n % size.people), 'content-type': 'application/json' },
      body: text,
    }),
    bare: (n) => ({ path: `/comment/${some(n)}/${idOf('person', n % size.people)}` }),
    promise: { statements: 4 },
  },
  ballot: {
    name: 'ballot of 25 projects',
    ours: (n) => ({
      method: 'PUT',
      path: `/api/budgets/${budget}/ballot`,
      headers: { ...as(n % size.people), 'content-type': 'application/json' },
      body: JSON.stringify({ projects: linesOf(n).map(projectOf) }),
    }),
    bare: (n) => ({ path: `/ballot/${idOf('person', n % size.people)}/${linesOf(n).join(',')}` }),
    promise: { statements: 4 },
  },
  // Fails if the relaxed rate limit refuses a busy user.
  five: {
    name: 'comment, five people',
    ours: (n) => ({
      method: 'POST',
      path: `/api/proposals/${some(0)}/comments`,
      headers: { ...as(n % 5), 'content-type': 'application/json' },
      body: text,
    }),
    bare: (n) => ({ path: `/comment/${some(0)}/${idOf('person', n % 5)}` }),
    promise: { statements: 4 },
  },
};
export const actionNames = Object.keys(actions);

interface Measured extends Fired {
  /** Milliseconds of CPU for one request. */
  node: number;
  postgres: number;
}

/**
 * Requests a second, CPU, statements and bytes of `names`, each beside the bare endpoint in the same minute: they take turns, and the
 * median of the turns counts.
 */
export async function speed(town: Town, names: readonly string[], turns = 3, seconds = 4): Promise<Verdict[]> {
  const [rows, verdicts]: [(string | number)[][], Verdict[]] = [[], []];
  for (const name of names) {
    const action = present(actions[name]);
    console.log(`· ${action.name}…`);
    const { bytes, status } = await ask(town.application, action.ours(0));
    const { statements, around } = await statementsOf(town.stage, town.admin, () => ask(town.application, action.ours(0)));
    for (const [served, shot] of [
      [town.bare, action.bare],
      [town.application, action.ours],
    ] as const)
      await fire({ port: served.port, seconds: 1, shot });
    const [bare, ours]: [Measured[], Measured[]] = [[], []];
    for (let turn = 0; turn < turns; turn++) {
      bare.push(await measured(town, town.bare, action.bare, seconds));
      ours.push(await measured(town, town.application, action.ours, seconds));
    }
    const of = (all: Measured[], what: keyof Measured) => median(all.map((one) => one[what]));
    const ratio = median(ours.map(({ rate }, turn) => rate / present(bare[turn]).rate));
    rows.push([
      action.name,
      of(ours, 'rate'),
      of(ours, 'p50'),
      of(ours, 'p99'),
      of(ours, 'node'),
      of(ours, 'postgres'),
      `${statements} + ${around}`,
      bytes,
      of(bare, 'rate'),
      of(bare, 'node'),
      of(bare, 'postgres'),
      ratio,
    ]);
    const failed = ours.reduce((sum, one) => sum + one.failed, 0);
    if (failed || status >= 300)
      verdicts.push({ what: `${action.name}: answers`, figure: `${failed} failed, the first ${status}`, target: 'all 2xx', held: false });
    const { promise } = action;
    if (promise.statements) verdicts.push(atMost(`${action.name}: statements`, statements, promise.statements));
    if (promise.bytes) verdicts.push(atMost(`${action.name}: bytes`, bytes, promise.bytes));
    if (promise.ratio) verdicts.push(atLeast(`${action.name}: of the bare endpoint`, ratio, promise.ratio, ' ×'));
  }
  print(
    'Requests (32 connections; CPU in ms a request; statements proper + those that open, seal and close)',
    ['request', 'a second', 'p50 ms', 'p99 ms', 'CPU node', 'CPU pg', 'SQL', 'bytes', 'bare: a second', 'CPU node', 'CPU pg', 'ratio'],
    rows,
  );
  return verdicts;
}

async function measured({ stage }: Town, { port, pid }: Served, shot: (n: number) => Shot, seconds: number): Promise<Measured> {
  const used = () => [cpuOf(pid), cpuOf(stage.postgres.pid, true)] as const;
  const before = used();
  const fired = await fire({ port, seconds, shot });
  const after = used();
  const each = (at: 0 | 1) => (after[at] - before[at]) / Math.max(1, fired.done);
  return { ...fired, node: each(0), postgres: each(1) };
}

/** One request, as a browser without caches makes it. */
export function ask(
  { port }: Served,
  { method = 'GET', path, headers, body }: Shot,
): Promise<{ status: number; bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const all = Buffer.concat(chunks);
          resolve({ status: answer.statusCode ?? 0, bytes: all.length, text: all.toString() });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
