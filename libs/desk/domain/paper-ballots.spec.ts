import { differencesOf, obstacleToConfirm, readPaperBallots, paperBallotsAsText } from './paper-ballots.ts';

describe('Papers', () => {
  it('are read line by line, and written back alike', () => {
    expect(readPaperBallots('3 7, 12\n0\n5-6\n\n')).toEqual({ papers: [[3, 7, 12], [], [5, 6]] });
    expect(paperBallotsAsText([[3, 7], [], [5]])).toBe('3 7\n0\n5');
    expect(readPaperBallots('3\n\n5')).toEqual({ invalidLine: 2 });
    expect(readPaperBallots('3\ntres')).toEqual({ invalidLine: 2 });
    expect(readPaperBallots('0 3')).toEqual({ invalidLine: 1 });
  });

  it('entered twice differ by line, whatever the order of their numbers', () => {
    expect(differencesOf([[1, 2], [3]], [[2, 1], [3]])).toEqual([]);
    expect(differencesOf([[1], [3]], [[1], [4], []])).toEqual([
      { line: 2, first: [3], second: [4] },
      { line: 3, first: null, second: [] },
    ]);
  });

  test.each([
    ['confirmed', 1, [[1]], [[1]], 'paper_batch_closed'],
    ['open', 1, [[1]], null, 'paper_not_entered'],
    ['open', 1, [[1]], [[2]], 'paper_entries_differ'],
    ['open', 2, [[1]], [[1]], 'paper_counts_differ'],
    ['open', 1, [[1]], [[1]], undefined],
  ] as const)('of a batch that is %s with %d voters', (state, voters, first, second, code) =>
    expect(obstacleToConfirm({ state, voters, first, second })?.code).toBe(code),
  );
});
