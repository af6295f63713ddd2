// One closing in a process of its own, so that its memory is its own: `node tools/run.mjs tools/bench/close-case.ts APP_URL SECRET` prints one JSON line.
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Audit } from '../../apps/api/src/audit/audit.ts';
import { CloseVote } from '../../apps/api/src/ballots/close-vote.ts';
import { CountVote } from '../../apps/api/src/ballots/count-vote.ts';
import { readBallots } from '../../apps/api/src/ballots/read-ballots.ts';
import { Clock } from '../../apps/api/src/platform/clock.ts';
import { Database } from '../../apps/api/src/platform/database/database.ts';
import { sealKey } from '../../apps/api/src/platform/database/seal.ts';
import { budget } from './cycle.ts';
import { place } from './rows.ts';

/** What closing and counting cost. */
export interface CloseMeasure {
  closeMs: number;
  readMs: number;
  /** Reading, counting and writing. */
  countMs: number;
  memoryMb: number;
}

const [url = '', secret = ''] = process.argv.slice(2);
const source = new DataSource({ type: 'postgres', url, installExtensions: false, poolSize: 2, extra: { pipeline: true } });
await source.initialize();
const [database, clock] = [new Database(source, sealKey(secret)), new Clock()];
const timed = async (work: () => Promise<unknown>) => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
const closeMs = await timed(() => new CloseVote(database, clock, new Audit(database, clock)).close(place.id, null, budget));
const readMs = await timed(() => readBallots(database, place.id, budget, () => undefined));
const countMs = await timed(() => new CountVote(database, clock).count(place.id, budget));
const measure: CloseMeasure = { closeMs, readMs, countMs, memoryMb: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(measure));
await source.destroy();
