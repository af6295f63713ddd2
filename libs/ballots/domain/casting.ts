import type { BallotFormLimits, BallotProjects } from '@participa/voting-rules/ballot-forms.ts';
import { obstacleToBallot } from '@participa/voting-rules/obstacle-to-ballot.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import type { Obstacle } from '@participa/base/refusals.ts';

/** The ballot paper of a cycle: its headings with money, and what can be chosen in each; ids as the caller has them. */
export interface BallotPaper {
  readonly rules: BallotRules;
  readonly headings: readonly BallotPaperHeading[];
}
export interface BallotPaperHeading {
  readonly id: string;
  readonly name: string;
  readonly money: number;
  /** Of headings with the same `onlyOneOf`, a voter chooses one. */
  readonly onlyOneOf: string | null;
  readonly projects: ReadonlyMap<string, { cost: number }>;
}

/**
 * The first reason why these projects are no valid ballot; undefined when they are. Each heading is judged for itself, and an empty
 * ballot is none.
 */
export function obstacleToChoice(paper: BallotPaper, chosen: readonly string[]): Obstacle | undefined {
  if (chosen.length === 0) return { code: 'ballot_empty' };
  const rest = new Set(chosen);
  if (rest.size < chosen.length) return { code: 'ballot_twice' };
  const groups = new Map<string, string>();
  for (const heading of paper.headings) {
    const own = chosen.filter((id) => heading.projects.has(id));
    if (own.length === 0) continue;
    for (const id of own) rest.delete(id);
    const first = heading.onlyOneOf === null ? undefined : groups.get(heading.onlyOneOf);
    if (first !== undefined) return { code: 'ballot_two_headings', facts: { first, second: heading.name } };
    if (heading.onlyOneOf !== null) groups.set(heading.onlyOneOf, heading.name);
    const costs: BallotProjects = Object.fromEntries(own.map((id) => [id, { cost: heading.projects.get(id)?.cost ?? 0 }]));
    const obstacle = obstacleToBallot(ballotFormFor(paper.rules, heading.money), { choices: own }, costs);
    if (obstacle) return toObstacle(obstacle, heading.name);
  }
  return rest.size > 0 ? { code: 'ballot_unknown_project' } : undefined;
}

/** The rules of a cycle as the ballot form of one of its headings. */
const ballotFormFor = (rules: BallotRules, money: number): BallotFormLimits =>
  rules.form === 'approval'
    ? { form: 'approval', min: rules.min, max: rules.max }
    : { form: 'knapsack', maxSumCost: money, ...(rules.max === null ? {} : { max: rules.max }) };

function toObstacle(obstacle: NonNullable<ReturnType<typeof obstacleToBallot>>, heading: string): Obstacle {
  switch (obstacle.code) {
    case 'over-budget':
      return { code: 'ballot_over_budget', facts: { heading, limit: obstacle.limit, given: obstacle.given } };
    case 'too-many':
      return { code: 'ballot_too_many', facts: { heading, limit: obstacle.limit, given: obstacle.given } };
    case 'too-few':
      return { code: 'ballot_too_few', facts: { heading, limit: obstacle.limit, given: obstacle.given } };
    default:
      return { code: 'ballot_unknown_project' };
  }
}
