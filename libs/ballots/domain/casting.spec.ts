import fc from 'fast-check';
import { obstacleToChoice, type BallotPaper, type BallotPaperHeading } from './casting.ts';

const heading = (id: string, costs: Record<string, number>, more: Partial<BallotPaperHeading> = {}): BallotPaperHeading => ({
  id,
  name: `Barrio ${id}`,
  money: 1_000,
  onlyOneOf: null,
  projects: new Map(Object.entries(costs).map(([project, cost]) => [project, { cost }])),
  ...more,
});
const knapsack = (...headings: BallotPaperHeading[]): BallotPaper => ({ rules: { form: 'knapsack', max: null }, headings });
const approval = (min: number, max: number, ...headings: BallotPaperHeading[]): BallotPaper => ({
  rules: { form: 'approval', min, max },
  headings,
});
const [north, south] = [heading('n', { a: 600, b: 500, c: 400 }), heading('s', { d: 1_000, e: 1 })];

describe('A choice', () => {
  it.each([
    ['nothing at all', knapsack(north), [], 'ballot_empty'],
    ['a project twice', knapsack(north), ['a', 'a'], 'ballot_twice'],
    ['a project of another vote', knapsack(north), ['a', 'd'], 'ballot_unknown_project'],
    ['only strangers', knapsack(), ['x'], 'ballot_unknown_project'],
    ['words that every object knows', knapsack(north), ['__proto__'], 'ballot_unknown_project'],
    ['more than the money', knapsack(north), ['a', 'b'], 'ballot_over_budget'],
    ['exactly the money', knapsack(north), ['a', 'c'], undefined],
    ['each heading its own money', knapsack(north, south), ['a', 'c', 'd'], undefined],
    ['too much in the second heading', knapsack(north, south), ['a', 'd', 'e'], 'ballot_over_budget'],
    ['fewer than asked', approval(2, 3, north), ['a'], 'ballot_too_few'],
    ['more than allowed', approval(1, 2, north), ['a', 'b', 'c'], 'ballot_too_many'],
    ['the limits in each heading, and one left out', approval(2, 2, north, south), ['d', 'e'], undefined],
  ] as const)('of %s', (_, paper, chosen, code) => expect(obstacleToChoice(paper, chosen)?.code).toBe(code));

  it('names one heading of a group of which one is chosen, and says which two it names', () => {
    const paper = knapsack({ ...north, onlyOneOf: 'zones' }, { ...south, onlyOneOf: 'zones' }, heading('city', { f: 10 }));
    expect(obstacleToChoice(paper, ['a', 'e'])).toEqual({ code: 'ballot_two_headings', facts: { first: 'Barrio n', second: 'Barrio s' } });
    expect(obstacleToChoice(paper, ['a', 'f'])).toBeUndefined();
  });

  it('is judged alike in whatever order it is given, and stays valid when something is taken away from a knapsack', () => {
    const paper = knapsack(north, south);
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), fc.nat(), (chosen, at) => {
        const obstacle = obstacleToChoice(paper, chosen)?.code;
        expect(obstacleToChoice(paper, [...chosen].sort())?.code).toBe(obstacle);
        const fewer = chosen.filter((_, nth) => nth !== at % chosen.length);
        if (!obstacle && fewer.length) expect(obstacleToChoice(paper, fewer)).toBeUndefined();
      }),
    );
  });
});
