// One closing in a process of its own, so that its memory is its own: `node tools/run.mjs tools/bench/close-case.ts APP_URL SECRET`
// prints one JSON line.
import 'reflect-metadata';
import { Audit } from '@participa/audit/api/audit.ts';
import { OpenPaperBatches } from '@participa/ballots/api/open-paper-batches.ts';
import { VoteCloser } from '@participa/ballots/api/vote-closer.ts';
import { VoteCounter } from '@participa/ballots/api/vote-counter.ts';
import { VoteClosings } from '@participa/budgets/api/vote-closings.ts';
import { readBallots } from '@participa/ballots/api/read-ballots.ts';
import { Clock } from '@participa/platform/clock.ts';
import { budget } from './cycle.ts';
import { openDatabase } from './open-database.ts';
import { benchTenant } from './rows.ts';

/** What closing and counting cost. */
export interface CloseMeasure {
  closeMs: number;
  readMs: number;
  /** Reading, counting and writing. */
  countMs: number;
  memoryMb: number;
}

const [url = '', secret = ''] = process.argv.slice(2);
const [database, clock] = [await openDatabase(url, secret), new Clock()];
const closings = new VoteClosings(database.tx);
const timed = async (work: () => Promise<unknown>) => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
const closer = new VoteCloser(database, clock, new Audit(database.tx, clock), closings, new OpenPaperBatches());
const closeMs = await timed(() => closer.close(benchTenant.id, null, budget));
const readMs = await timed(() => readBallots(database, benchTenant.id, budget, () => undefined));
const countMs = await timed(() => new VoteCounter(database, clock, closings).count(benchTenant.id, budget));
const measure: CloseMeasure = { closeMs, readMs, countMs, memoryMb: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(measure));
await database.dataSource.destroy();
