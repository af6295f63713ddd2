import fc from 'fast-check';
import type { BallotForm } from './ballot-forms.ts';
import { electionOf, type PlainBallot } from './election.ts';
import type { Outcome } from './outcome.ts';
import { rules, ruleByCode } from './rules.ts';
import type { Rule } from './rule.ts';

type Plain = Parameters<typeof electionOf>[0];

const ids = ['10', '9', 'a', 'B', 'é', '𝕏', '1', '01'];

/** The greatest value that a ballot gives to a project, in the forms that give one. */
const bestValue: Partial<Record<BallotForm, number>> = { points: 4, grades: 5 };

/** Small elections full of ties, free projects, duplicates, empty ballots and sums that fit exactly. */
const elections = (form: BallotForm): fc.Arbitrary<Plain> =>
  fc.integer({ min: 1, max: ids.length }).chain((size) => {
    const names = fc.constantFrom(...ids.slice(0, size));
    const best = bestValue[form];
    const entry: fc.Arbitrary<PlainBallot[number]> = best === undefined ? names : fc.tuple(names, fc.integer({ min: 0, max: best }));
    return fc.record({
      budget: fc.integer({ min: 0, max: 60 }),
      form: fc.constant(form),
      projects: fc.tuple(
        ...ids.slice(0, size).map((id) =>
          fc.record({
            id: fc.constant(id),
            cost: fc.oneof(fc.constantFrom(0, 10, 20, 30), fc.integer({ min: 0, max: 40 })),
            zone: fc.constantFrom('north', 'south'),
            categories: fc.constantFrom<string[]>(['sport'], ['culture'], ['sport', 'culture']),
          }),
        ),
      ),
      ballots: fc.array(fc.array(entry, { maxLength: form === 'choose-one' ? 1 : 5 }), { maxLength: 9 }),
    });
  });

/** Parameters worth trying beside the defaults, by rule. */
const variants: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  greedy: [
    {},
    { order: 'votes-per-cost' },
    { misfit: 'stop' },
    { minimum: '2' },
    { minimum: '25%', ties: 'lot', seed: 'x' },
    { categoryCaps: {}, ties: 'most-votes,lowest-cost' },
  ],
  'equal-shares': [
    {},
    { utility: 'cardinality' },
    { completion: 'add1', step: '1' },
    { completion: 'add1u', stop: 'exhaustive', start: 'integral', step: '0.5' },
    { completion: 'add1-comparison', step: '1' },
  ],
  'top-places': [{}, { k: 2, per: 'category' }, { per: 'zone-category' }],
};

const cases = rules.flatMap((rule) =>
  rule.ballotForms.flatMap((form) =>
    (form === rule.ballotForms[0] ? (variants[rule.code] ?? [{}]) : [{}]).map((parameters) => [rule.code, form, parameters, rule] as const),
  ),
);

const decided = ({ selected, cost, ties }: Outcome) => ({ selected, cost, ties: ties.map(({ tied }) => [...tied].sort()) });

describe.each(cases)('%s on %s ballots with %j', (_code, form, parameters, rule: Rule) => {
  const holds = (check: (plain: Plain, outcome: Outcome) => void) =>
    fc.assert(
      fc.property(elections(form), (plain) => check(plain, rule.tally(electionOf(plain), parameters))),
      { numRuns: 20 },
    );

  it('never spends more than the budget and takes each project once', () => {
    holds((_plain, { selected, cost, budget }) => {
      expect(cost).toBeLessThanOrEqual(budget);
      expect(new Set(selected).size).toBe(selected.length);
    });
  });

  it('accounts for every project once and for every ballot once', () => {
    holds((plain, outcome) => {
      const { projects, satisfaction } = outcome.explain();
      expect(projects.map(({ id }) => id).sort()).toEqual(plain.projects.map(({ id }) => id).sort());
      expect(projects.filter(({ funded }) => funded).map(({ id }) => id)).toEqual(outcome.selected);
      expect(projects.every(({ funded, reason }) => funded === (reason === undefined))).toBe(true);
      expect(satisfaction.reduce((a, b) => a + b, 0)).toBe(plain.ballots.length);
    });
  });

  it('does not depend on the order of ballots or projects', () => {
    holds((plain, outcome) => {
      const turned = { ...plain, ballots: [...plain.ballots].reverse(), projects: [...plain.projects].reverse() };
      expect(decided(rule.tally(electionOf(turned), parameters))).toEqual(decided(outcome));
    });
  });

  it('counts a project named twice on a ballot once', () => {
    holds((plain, outcome) => {
      const doubled = { ...plain, ballots: plain.ballots.map((ballot) => [...ballot, ...ballot]) };
      const alone = { ...plain, ballots: plain.ballots.map((ballot) => lastValues(ballot)) };
      expect(decided(rule.tally(electionOf(doubled), parameters))).toEqual(decided(rule.tally(electionOf(alone), parameters)));
      expect(outcome.budget).toBe(plain.budget);
    });
  });
});

/** Each project once, in its first place, with its last value. */
function lastValues(ballot: PlainBallot): PlainBallot {
  const values = new Map(ballot.map((entry) => [typeof entry === 'string' ? entry : entry[0], entry]));
  return [...values.values()];
}

describe('every rule that funds by support alone', () => {
  const supporting = ['greedy', 'equal-shares', 'phragmen', 'maximum-welfare'];

  it.each(supporting)('%s funds one project that everybody names and that costs exactly the budget', (code) => {
    for (const voters of [1, 3, 7, 49, 1000]) {
      const plain = { projects: [{ id: 'p', cost: 100 }], budget: 100, ballots: Array.from({ length: voters }, () => ['p']) };
      expect(ruleByCode(code).tally(electionOf(plain)).selected).toEqual(['p']);
    }
  });

  it.each(supporting)('%s settles a tie by code point: 10 before 9', (code) => {
    const plain = {
      projects: [
        { id: '9', cost: 10 },
        { id: '10', cost: 10 },
      ],
      budget: 10,
      ballots: [
        ['9', '10'],
        ['10', '9'],
      ],
    };
    expect(ruleByCode(code).tally(electionOf(plain), { ties: 'id' }).selected).toEqual(['10']);
  });

  it('refuses ballots it cannot count, parameters it does not know, and a lot without a seed', () => {
    const plain = { projects: [{ id: 'p', cost: 1 }], budget: 1, ballots: [['p']] };
    expect(() => ruleByCode('majority-judgment').tally(electionOf(plain))).toThrow('ballot-form');
    expect(() => ruleByCode('greedy').tally(electionOf(plain), { orders: 'votes' })).toThrow('bad-parameter');
    expect(() => ruleByCode('greedy').tally(electionOf(plain), { order: 'points' })).toThrow('measure');
    expect(() => ruleByCode('greedy').tally(electionOf(plain), { ties: 'lot' })).toThrow('seed-missing');
    expect(() => ruleByCode('dictatorship')).toThrow('unknown-rule');
  });
});
