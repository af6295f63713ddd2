import type { Fraction } from '../fraction.ts';
import type { Market } from './market.ts';
import type { Run, Runner } from './run.ts';

/** How an endowment is raised until the budget is used. Money in minor units. */
export interface Raise {
  readonly start: Fraction;
  readonly step: Fraction;
  /** Stop as soon as no further project fits into what is left. */
  readonly untilExhaustive: boolean;
}

/** The run that was kept, with the endowment that led to it. */
export interface RaisedRun extends Run {
  readonly endowment: Fraction;
  readonly runs: number;
}

/** A run with the plain endowment. */
export function plainRun(runner: Runner, endowment: Fraction): RaisedRun {
  return { ...runner.run(endowment), endowment, runs: 1 };
}

/** Add1: raises the endowment step by step and keeps the last run that costs no more than the budget. */
export function raisedRun(runner: Runner, { start, step, untilExhaustive }: Raise): RaisedRun {
  const { market } = runner;
  const { budget } = market.election;
  let kept = plainRun(runner, start);
  if (kept.cost > budget) return { ...kept, purchases: [], ties: [], cost: 0 };
  let steps = 0n;
  for (let runs = 1; ; runs++) {
    if (holdsAll(market, kept) || (untilExhaustive && isExhaustive(market, kept))) return { ...kept, runs };
    steps = kept.cost === 0 ? firstUseful(market, start, step, steps + 1n) : steps + 1n;
    const endowment = { num: start.num * step.den + steps * step.num * start.den, den: start.den * step.den };
    const run = runner.run(endowment);
    if (run.cost > budget) return { ...kept, runs };
    kept = { ...run, endowment, runs };
  }
}

/** Nothing is affordable yet: the first number of steps, from `from` on, with which some project is. What lies between changes nothing. */
function firstUseful({ election, supports }: Market, start: Fraction, step: Fraction, from: bigint): bigint {
  let least: bigint | undefined;
  for (const [project, { cost }] of election.projects.entries()) {
    const supporters = BigInt(supports.starts[project + 1]! - supports.starts[project]!);
    if (cost === 0 || supporters === 0n) continue;
    const missing = { num: BigInt(cost) * start.den - start.num * supporters, den: start.den * supporters };
    const [num, den] = [missing.num * step.den, missing.den * step.num];
    const steps = num <= 0n ? 0n : (num + den - 1n) / den;
    if (least === undefined || steps < least) least = steps;
  }
  return least !== undefined && least > from ? least : from;
}

/** No project outside fits into what is left. */
function isExhaustive({ election: { projects, budget } }: Market, { purchases, cost }: Run): boolean {
  const funded = new Set(purchases.map(({ project }) => project));
  return projects.every((project, index) => funded.has(index) || cost + project.cost > budget);
}

/** Everything that anybody supports is funded: a higher endowment changes nothing any more. */
function holdsAll({ weight }: Market, { purchases }: Run): boolean {
  return purchases.length === weight.reduce((count, support) => count + (support > 0 ? 1 : 0), 0);
}
