import fc from 'fast-check';
import { electionOf } from './election.ts';
import { compareFractions, type Fraction } from './fraction.ts';
import { ruleByCode } from './rules.ts';

/** The rules written as in the papers, slowly and with fractions only, to compare with. */

const plus = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { num: -b.num, den: b.den });
const times = (a: Fraction, by: bigint): Fraction => ({ num: a.num * by, den: a.den });
const over = (a: Fraction, by: bigint): Fraction => ({ num: a.num, den: a.den * by });
const whole = (value: number): Fraction => ({ num: BigInt(value), den: 1n });
const least = (a: Fraction, b: Fraction) => (compareFractions(a, b) <= 0 ? a : b);

interface Small {
  readonly costs: readonly number[];
  readonly budget: number;
  /** `points[voter][project]`. */
  readonly points: readonly (readonly number[])[];
}

const smalls = (most: number): fc.Arbitrary<Small> =>
  fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.record({
      costs: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: size, maxLength: size }),
      budget: fc.integer({ min: 1, max: 90 }),
      points: fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: size, maxLength: size }), { minLength: 1, maxLength: 9 }),
    }),
  );

const name = (project: number) => String.fromCharCode(97 + project);

const election = ({ costs, budget, points }: Small, form: 'points' | 'approval') =>
  electionOf({
    projects: costs.map((cost, project) => ({ id: name(project), cost })),
    budget,
    form,
    ballots: points.map((row) =>
      row.flatMap((value, project) => (value > 0 ? [form === 'points' ? ([name(project), value] as const) : name(project)] : [])),
    ),
  });

function naiveEqualShares({ costs, budget, points }: Small, timesCost: boolean): string[] {
  const left = points.map(() => ({ num: BigInt(budget), den: BigInt(points.length) }));
  const open = new Set(costs.keys());
  const selected: string[] = [];
  for (;;) {
    let best: { project: number; rank: Fraction; price: Fraction } | undefined;
    for (const project of [...open].sort()) {
      const price = naivePrice(
        costs[project]!,
        points.map((row) => row[project]!),
        left,
      );
      if (!price) continue;
      const rank = timesCost ? over(price, BigInt(costs[project]!)) : price;
      if (!best || compareFractions(rank, best.rank) < 0) best = { project, rank, price };
    }
    if (!best) return selected;
    for (const [voter, row] of points.entries())
      left[voter] = minus(left[voter]!, least(left[voter]!, times(best.price, BigInt(row[best.project]!))));
    selected.push(name(best.project));
    open.delete(best.project);
  }
}

/** Least t with Σ min(left, t · weight) = cost: tries every voter as the last one who is emptied. */
function naivePrice(cost: number, weights: readonly number[], left: readonly Fraction[]): Fraction | undefined {
  const supporters = weights.flatMap((weight, voter) => (weight > 0 ? [{ weight: BigInt(weight), left: left[voter]! }] : []));
  supporters.sort((a, b) => compareFractions(over(a.left, a.weight), over(b.left, b.weight)));
  let missing = whole(cost);
  let weight = supporters.reduce((sum, supporter) => sum + supporter.weight, 0n);
  for (const supporter of supporters) {
    const price = over(missing, weight);
    if (compareFractions(times(price, supporter.weight), supporter.left) <= 0) return price;
    missing = minus(missing, supporter.left);
    weight -= supporter.weight;
  }
  return undefined;
}

describe('equal shares equals the definition', () => {
  it.each(['cost', 'cardinality'])('with utility %s', (utility) => {
    fc.assert(
      fc.property(smalls(1), (small) => {
        const outcome = ruleByCode('equal-shares').tally(election(small, 'approval'), { utility });
        expect(outcome.selected).toEqual(naiveEqualShares(small, utility === 'cost'));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['points', 'points-cost'])('with utility %s', (utility) => {
    fc.assert(
      fc.property(smalls(4), (small) => {
        const outcome = ruleByCode('equal-shares').tally(election(small, 'points'), { utility });
        expect(outcome.selected).toEqual(naiveEqualShares(small, utility === 'points-cost'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('sequential Phragmén equals the definition', () => {
  it('buys at the moment the supporters have the cost, and stops at the first misfit', () => {
    fc.assert(
      fc.property(smalls(1), (small) => {
        expect(ruleByCode('phragmen').tally(election(small, 'approval')).selected).toEqual(naivePhragmen(small));
      }),
      { numRuns: 500 },
    );
  });

  function naivePhragmen({ costs, budget, points }: Small): string[] {
    const paidAt = points.map(() => whole(0));
    const selected: string[] = [];
    const open = new Set(costs.keys());
    for (let left = budget; ;) {
      const moments = [...open].sort().flatMap((project) => {
        const voters = points.flatMap((row, voter) => (row[project]! > 0 ? [voter] : []));
        const sum = voters.reduce((total, voter) => plus(total, paidAt[voter]!), whole(costs[project]!));
        return voters.length > 0 ? [{ project, voters, moment: over(sum, BigInt(voters.length)) }] : [];
      });
      if (moments.length === 0) return selected;
      const first = moments.reduce((a, b) => (compareFractions(b.moment, a.moment) < 0 ? b : a));
      if (moments.some(({ project, moment }) => compareFractions(moment, first.moment) === 0 && costs[project]! > left)) return selected;
      for (const voter of first.voters) paidAt[voter] = first.moment;
      left -= costs[first.project]!;
      selected.push(name(first.project));
      open.delete(first.project);
    }
  }
});

describe('maximum welfare equals trying every set', () => {
  it('takes the most support, then the lowest cost, then the tie order', () => {
    fc.assert(
      fc.property(smalls(1), (small) => {
        const outcome = ruleByCode('maximum-welfare').tally(election(small, 'approval'));
        expect([...outcome.selected].sort()).toEqual(bestOfAll(small));
      }),
      { numRuns: 300 },
    );
  });

  function bestOfAll({ costs, budget, points }: Small): string[] {
    let best = { value: -1, cost: 0, key: 0, set: [] as string[] };
    for (let mask = 0; mask < 1 << costs.length; mask++) {
      const set = [...costs.keys()].filter((project) => mask & (1 << project));
      const cost = set.reduce((sum, project) => sum + costs[project]!, 0);
      const value = set.reduce((sum, project) => sum + points.filter((row) => row[project]! > 0).length, 0);
      const key = set.reduce((sum, project) => sum + 2 ** (costs.length - 1 - project), 0);
      const better = value - best.value || best.cost - cost || key - best.key;
      if (cost <= budget && better > 0) best = { value, cost, key, set: set.map(name) };
    }
    return best.set;
  }
});

describe('majority judgment equals taking the middle grade away again and again', () => {
  it('orders projects so', () => {
    const graded = fc
      .integer({ min: 1, max: 5 })
      .chain((size) =>
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: size, maxLength: size }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(graded, (rows) => {
        const projects = rows[0]!.map((_, project) => ({ id: name(project), cost: 1 }));
        const ballots = rows.map((row) => row.map((grade, project) => [name(project), grade] as const));
        const outcome = ruleByCode('majority-judgment').tally(electionOf({ projects, budget: projects.length, form: 'grades', ballots }));
        const values = projects.map((_, project) => middleOut(rows.map((row) => row[project]!)));
        const order = projects.map((_, project) => project).sort((a, b) => firstDifference(values[b]!, values[a]!) || a - b);
        expect(outcome.selected).toEqual(order.map(name));
      }),
      { numRuns: 300 },
    );
  });

  function middleOut(grades: readonly number[]): number[] {
    const sorted = [...grades].sort((a, b) => a - b);
    const taken: number[] = [];
    while (sorted.length > 0) taken.push(...sorted.splice(Math.floor((sorted.length - 1) / 2), 1));
    return taken;
  }

  function firstDifference(a: readonly number[], b: readonly number[]): number {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at === -1 ? 0 : a[at]! - b[at]!;
  }
});
