import { present } from '@participa/base/present.ts';
import fc from 'fast-check';
import type { Election } from '@participa/voting-rules/election.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import { HeadingBoxes, type HeadingToCount } from './heading-boxes.ts';
import { countHeading, resultOf } from './count-heading.ts';
import { receiptOf } from './receipt.ts';

const headings: HeadingToCount[] = [
  {
    id: 'north',
    zone: 'norte',
    money: 100,
    projects: [1, 4, 7].map((number) => ({ number, title: `Proyecto ${number}`, cost: 10 * number })),
  },
  { id: 'nowhere', zone: null, money: 5, projects: [] },
  { id: 'south', zone: null, money: 100, projects: [2, 3, 9].map((number) => ({ number, title: `Proyecto ${number}`, cost: 5 * number })) },
];
const approval = { form: 'approval', min: 1, max: 5 } as const;

function boxed(ballots: readonly (readonly number[])[]): Election[] {
  const boxes = new HeadingBoxes(headings);
  for (const ballot of ballots) boxes.put(ballot);
  return boxes.close(approval);
}
const named = ({ projects, ballots: { count, starts, choices } }: Election) =>
  Array.from({ length: count }, (_, ballot) =>
    [...choices.subarray(starts[ballot], starts[ballot + 1])].map((project) => present(projects[project]).id).join(' '),
  );

describe('Ballot boxes', () => {
  it('hold a ballot in every heading that it names, and nowhere else', () => {
    const [north, nowhere, south] = boxed([[7, 1], [2], [9, 4, 3], [99]]);
    expect(named(present(north))).toEqual(['1 7', '4']);
    expect(named(present(nowhere))).toEqual([]);
    expect(named(present(south))).toEqual(['2', '3 9']);
  });

  it('give the same elections whatever the order of casting and of choosing', () => {
    const ballot = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 7, 9), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 40 }), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (ballots, chance) => {
        const shuffled = ballots.map((one) => [...one].reverse()).sort(() => chance.next().value - 0.5);
        expect(boxed(shuffled).map(named)).toEqual(boxed(ballots).map(named));
      }),
    );
  });
});

describe('The count of a heading', () => {
  const [north] = boxed([[1, 4], [1], [7], [1, 7]]);

  it('accounts for every project under its name', () => {
    const count = countHeading(present(north), { code: 'greedy', version: 1, parameters: {} });
    const projects = new Map([1, 4, 7].map((number) => [number, { id: `id ${number}`, title: `Proyecto ${number}` }]));
    const result = resultOf({ id: 'north', name: 'Norte', ballots: present(north).ballots.count, projects }, count);
    expect(result).toMatchObject({ money: 100, spent: 80, left: 20, ballots: 4, satisfaction: [0, 3, 1] });
    expect(result.projects.map(({ number, funded, supporters }) => [number, funded, supporters])).toEqual([
      [1, true, 3],
      [7, true, 2],
      [4, false, 1],
    ]);
  });

  it('knows of projects that exclude each other only those that compete in it', () => {
    const { selected, parameters } = countHeading(present(north), {
      code: 'greedy',
      version: 1,
      parameters: {
        exclusive: [
          ['1', '7'],
          ['2', '3'],
          ['4', '9'],
        ],
      },
    });
    expect(selected).toEqual(['1', '4']);
    expect(parameters['exclusive']).toEqual([['1', '7']]);
  });

  it('is refused under another version of the rule than the one that was frozen', () => {
    expect(() => countHeading(present(north), { code: 'greedy', version: 99, parameters: {} })).toThrow(RuleError);
  });
});

it('A receipt is three groups of four signs that nobody confuses', () => {
  expect(receiptOf(Uint8Array.from({ length: 12 }, (_, at) => at * 21))).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(new Set('23456789ABCDEFGHJKLMNPQRSTUVWXYZ').size).toBe(32);
});
