import { array, discriminatedUnion, enum as choice, int, literal, object, record, string, type infer as Infer } from 'zod';

/** The ways a person can fill a ballot. `approval` with `max` is k-approval; `knapsack` is approval within a sum of costs. */
export const BallotForm = choice(['approval', 'choose-one', 'knapsack', 'points', 'ranking', 'grades']);
export type BallotForm = Infer<typeof BallotForm>;

const count = int().min(0);

/** A ballot form with its limits, as the people who run a vote configure it. Money in minor units. */
export const BallotFormLimits = discriminatedUnion('form', [
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
export type BallotFormLimits = Infer<typeof BallotFormLimits>;

/** One filled ballot: the projects in the order given, and points or grades beside them where the form asks for them. */
export const FilledBallot = object({ choices: array(string().min(1)), values: array(int()).optional() });
export type FilledBallot = Infer<typeof FilledBallot>;

/** What a ballot is checked against: the cost and zone of every project on the paper. */
export const BallotProjects = record(string(), object({ cost: count, zone: string().optional() }));
export type BallotProjects = Infer<typeof BallotProjects>;

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
export function obstacleToBallot(limits: BallotFormLimits, ballot: FilledBallot, projects: BallotProjects): BallotObstacle | undefined {
  const named = new Set<string>();
  for (const project of ballot.choices) {
    if (!Object.hasOwn(projects, project)) return { code: 'unknown-project', project };
    if (named.has(project)) return { code: 'named-twice', project };
    named.add(project);
  }
  return obstacleInNumber(limits, named.size) ?? obstacleInForm(limits, ballot, projects);
}

function obstacleInNumber(form: BallotFormLimits, given: number): BallotObstacle | undefined {
  const max = form.form === 'choose-one' ? (form.perZone === 'yes' ? undefined : 1) : 'max' in form ? form.max : undefined;
  const min = 'min' in form ? form.min : undefined;
  if (max !== undefined && given > max) return { code: 'too-many', limit: max, given };
  if (min !== undefined && given < min) return { code: 'too-few', limit: min, given };
  return undefined;
}

function obstacleInForm(form: BallotFormLimits, { choices, values }: FilledBallot, projects: BallotProjects): BallotObstacle | undefined {
  switch (form.form) {
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
      return given > form.maxSumCost ? { code: 'over-budget', limit: form.maxSumCost, given } : undefined;
    }
    case 'points':
    case 'grades': {
      if (values?.length !== choices.length) return { code: 'values-missing' };
      const limit = form.form === 'grades' ? form.best : (form.maxPoints ?? Number.MAX_SAFE_INTEGER);
      for (const [index, given] of values.entries())
        if (given < 0 || given > limit) return { code: 'value-out-of-range', project: choices[index] ?? '', limit, given };
      return form.form === 'grades' ? undefined : obstacleInSum(form, values);
    }
    default:
      return undefined;
  }
}

function obstacleInSum(form: { minSumPoints?: number | undefined; maxSumPoints?: number | undefined }, values: readonly number[]) {
  const given = values.reduce((sum, value) => sum + value, 0);
  if (form.maxSumPoints !== undefined && given > form.maxSumPoints)
    return { code: 'too-many-points', limit: form.maxSumPoints, given } as const;
  if (form.minSumPoints !== undefined && given < form.minSumPoints)
    return { code: 'too-few-points', limit: form.minSumPoints, given } as const;
  return undefined;
}
