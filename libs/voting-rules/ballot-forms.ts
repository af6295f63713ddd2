import { array, discriminatedUnion, enum as choice, int, literal, object, record, string, type infer as Infer } from 'zod';

/** The ways a person can fill a ballot. `approval` with `max` is k-approval; `knapsack` is approval within a sum of costs. */
export const BallotForm = choice(['approval', 'choose-one', 'knapsack', 'points', 'ranking', 'grades']);
export type BallotForm = Infer<typeof BallotForm>;

const count = int().min(0);

/** A ballot form with its limits, as the people who run a vote configure it. Money in minor units. */
export const BallotPaper = discriminatedUnion('form', [
  object({ form: literal('approval'), min: count.optional(), max: count.optional() }),
  object({ form: literal('choose-one'), perZone: choice(['yes', 'no']).default('no') }),
  object({ form: literal('knapsack'), max: count.optional(), maxSumCost: count }),
  object({
    form: literal('points'),
    min: count.optional(),
    max: count.optional(),
    maxPoints: count.optional(),
    minSumPoints: count.optional(),
    maxSumPoints: count.optional(),
  }),
  object({ form: literal('ranking'), min: count.optional(), max: count.optional() }),
  object({ form: literal('grades'), best: int().min(1) }),
]);
export type BallotPaper = Infer<typeof BallotPaper>;

/** One filled ballot: the projects in the order given, and points or grades beside them where the form asks for them. */
export const FilledBallot = object({ choices: array(string().min(1)), values: array(int()).optional() });
export type FilledBallot = Infer<typeof FilledBallot>;

/** What a ballot is checked against: the cost and zone of every project on the paper. */
export const PaperProjects = record(string(), object({ cost: count, zone: string().optional() }));
export type PaperProjects = Infer<typeof PaperProjects>;

/** Why a ballot does not count, with its facts. */
export type BallotObstacle =
  | { readonly code: 'unknown-project'; readonly project: string }
  | { readonly code: 'named-twice'; readonly project: string }
  | { readonly code: 'too-few' | 'too-many'; readonly limit: number; readonly given: number }
  | { readonly code: 'zone-chosen-twice'; readonly zone: string }
  | { readonly code: 'over-budget'; readonly limit: number; readonly given: number }
  | { readonly code: 'values-missing' }
  | { readonly code: 'value-out-of-range'; readonly project: string; readonly limit: number; readonly given: number }
  | { readonly code: 'too-few-points' | 'too-many-points'; readonly limit: number; readonly given: number };

/** The first reason why `ballot` is not valid on `paper`; undefined when it is. The empty ballot is judged like any other. */
export function obstacleToBallot(paper: BallotPaper, ballot: FilledBallot, projects: PaperProjects): BallotObstacle | undefined {
  const named = new Set<string>();
  for (const project of ballot.choices) {
    if (!Object.hasOwn(projects, project)) return { code: 'unknown-project', project };
    if (named.has(project)) return { code: 'named-twice', project };
    named.add(project);
  }
  return obstacleInNumber(paper, named.size) ?? obstacleInForm(paper, ballot, projects);
}

function obstacleInNumber(paper: BallotPaper, given: number): BallotObstacle | undefined {
  const max = paper.form === 'choose-one' ? (paper.perZone === 'yes' ? undefined : 1) : 'max' in paper ? paper.max : undefined;
  const min = 'min' in paper ? paper.min : undefined;
  if (max !== undefined && given > max) return { code: 'too-many', limit: max, given };
  if (min !== undefined && given < min) return { code: 'too-few', limit: min, given };
  return undefined;
}

function obstacleInForm(paper: BallotPaper, { choices, values }: FilledBallot, projects: PaperProjects): BallotObstacle | undefined {
  switch (paper.form) {
    case 'choose-one': {
      const zones = new Set<string>();
      for (const project of choices) {
        const zone = projects[project]?.zone ?? '';
        if (zones.has(zone)) return { code: 'zone-chosen-twice', zone };
        zones.add(zone);
      }
      return undefined;
    }
    case 'knapsack': {
      const given = choices.reduce((sum, project) => sum + (projects[project]?.cost ?? 0), 0);
      return given > paper.maxSumCost ? { code: 'over-budget', limit: paper.maxSumCost, given } : undefined;
    }
    case 'points':
    case 'grades': {
      if (values?.length !== choices.length) return { code: 'values-missing' };
      const limit = paper.form === 'grades' ? paper.best : (paper.maxPoints ?? Number.MAX_SAFE_INTEGER);
      for (const [index, given] of values.entries())
        if (given < 0 || given > limit) return { code: 'value-out-of-range', project: choices[index] ?? '', limit, given };
      return paper.form === 'grades' ? undefined : obstacleInSum(paper, values);
    }
    default:
      return undefined;
  }
}

function obstacleInSum(paper: { minSumPoints?: number | undefined; maxSumPoints?: number | undefined }, values: readonly number[]) {
  const given = values.reduce((sum, value) => sum + value, 0);
  if (paper.maxSumPoints !== undefined && given > paper.maxSumPoints)
    return { code: 'too-many-points', limit: paper.maxSumPoints, given } as const;
  if (paper.minSumPoints !== undefined && given < paper.minSumPoints)
    return { code: 'too-few-points', limit: paper.minSumPoints, given } as const;
  return undefined;
}
