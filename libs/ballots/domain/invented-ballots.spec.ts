import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { inventBallots } from '@participa/voting-rules/invent-ballots.ts';
import { obstacleToChoice } from './casting.ts';

describe('Invented ballots', () => {
  const projects = Array.from({ length: 12 }, (_, index) => ({ id: String(index + 1), cost: (index + 1) * 50 }));
  const papers: BallotRules[] = [
    { form: 'approval', min: 2, max: 4 },
    { form: 'knapsack', max: null },
    { form: 'knapsack', max: 3 },
  ];
  it.each(papers)('keep to the paper %j, and are the same again', (rules) => {
    const made = inventBallots({ rules, money: 1_000, projects }, 300, 7);
    expect(made).toEqual(inventBallots({ rules, money: 1_000, projects }, 300, 7));
    expect(made).not.toEqual(inventBallots({ rules, money: 1_000, projects }, 300, 8));
    const paper = {
      rules,
      headings: [
        { id: 'h', name: 'Centro', money: 1_000, onlyOneOf: null, projects: new Map(projects.map(({ id, cost }) => [id, { cost }])) },
      ],
    };
    expect(made.filter((ballot) => obstacleToChoice(paper, ballot as string[]))).toEqual([]);
  });
});
