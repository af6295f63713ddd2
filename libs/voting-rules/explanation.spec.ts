import fc from 'fast-check';
import { electionOf } from './election.ts';
import { ruleByCode } from './rules.ts';
import { sideBySide } from './side-by-side.ts';

const plains = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc.record({
    budget: fc.integer({ min: 100, max: 4000 }),
    projects: fc.tuple(
      ...Array.from({ length: size }, (_, index) => fc.record({ id: fc.constant(`p${index}`), cost: fc.integer({ min: 100, max: 2000 }) })),
    ),
    ballots: fc.array(fc.uniqueArray(fc.constantFrom(...Array.from({ length: size }, (_, index) => `p${index}`))), {
      minLength: 2,
      maxLength: 9,
    }),
  }),
);

describe('a loser is told the truth', () => {
  it.each([
    ['equal-shares', { utility: 'cost' }],
    ['equal-shares', { utility: 'cardinality' }],
    ['greedy', { order: 'votes' }],
    ['greedy', { order: 'votes-per-cost' }],
    ['greedy', { order: 'votes', misfit: 'stop' }],
  ])('%s %j: at its winning cost it wins, and not at a little more', (code, parameters) => {
    fc.assert(
      fc.property(plains, (plain) => {
        const tally = (id: string, cost: number) =>
          ruleByCode(code).tally(
            electionOf({ ...plain, projects: plain.projects.map((project) => (project.id === id ? { id, cost } : project)) }),
            parameters,
          );
        for (const { id, cost, funded, winningCost = 0 } of tally('', 0).explain().projects) {
          if (funded) continue;
          if (winningCost > 0) expect(tally(id, winningCost).selected).toContain(id);
          if (winningCost > 0 && winningCost + 2 < cost) expect(tally(id, winningCost + 2).selected).not.toContain(id);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('greedy: with the missing supporters it wins, with one less it does not', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const tally = (id: string, more: number) =>
          ruleByCode('greedy').tally(electionOf({ ...plain, ballots: [...plain.ballots, ...Array.from({ length: more }, () => [id])] }), {
            order: 'votes',
          });
        for (const { id, funded, missingSupport } of tally('p0', 0).explain().projects) {
          if (funded || missingSupport === undefined) continue;
          expect(tally(id, missingSupport).selected).toContain(id);
          expect(tally(id, missingSupport - 1).selected).not.toContain(id);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('equal shares explains', () => {
  const outcome = ruleByCode('equal-shares').tally(
    electionOf({
      budget: 1000,
      projects: [
        { id: 'park', cost: 400 },
        { id: 'path', cost: 450 },
        { id: 'pool', cost: 700 },
      ],
      ballots: [...Array.from({ length: 6 }, () => ['park', 'pool']), ...Array.from({ length: 4 }, () => ['path'])],
    }),
    { utility: 'cost' },
  );
  const account = (id: string) => outcome.explain().projects.find((project) => project.id === id)!;

  it('a winner: round, supporters, highest payment, effective votes', () => {
    expect(outcome.selected).toEqual(['park']);
    expect(account('park')).toMatchObject({ funded: true, round: 1, supporters: 6, paidAtMost: 67, effectiveVotes: 6 });
  });

  it('a loser: when it fell out, what was left, who took the money, what would have been enough', () => {
    expect(account('pool')).toMatchObject({
      funded: false,
      reason: 'supporters-spent',
      round: 1,
      moneyLeft: 600,
      takers: [{ id: 'park', amount: 400 }],
    });
    expect(account('path')).toMatchObject({ round: 1, moneyLeft: 400, winningCost: 400, missingSupport: 1, takers: [] });
  });

  it('how many ballots got how much', () => {
    expect(outcome.explain().satisfaction).toEqual([4, 6]);
  });

  it('the same election under another rule', () => {
    const plain = {
      budget: 700,
      projects: [
        { id: 'a', cost: 700 },
        { id: 'b', cost: 300 },
      ],
      ballots: [['a'], ['a'], ['b']],
    };
    const [first, second] = ['greedy', 'equal-shares'].map((code) => ruleByCode(code).tally(electionOf(plain)));
    expect(sideBySide(electionOf(plain), first!, second!)).toEqual({
      both: [],
      onlyFirst: ['a'],
      onlySecond: [],
      ballots: { first: 2, second: 0, same: 1 },
    });
  });
});
