// Apart from the schemas of the forms: a page checks a ballot with these, and loads no schema for it.
import type { BallotFormLimits, BallotProjects, FilledBallot } from './ballot-forms.ts';

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
  const max = mostChoices(form);
  const min = 'min' in form ? form.min : undefined;
  if (max !== undefined && given > max) return { code: 'too-many', limit: max, given };
  if (min !== undefined && given < min) return { code: 'too-few', limit: min, given };
  return undefined;
}

function mostChoices(form: BallotFormLimits): number | undefined {
  if (form.form === 'choose-one') return form.perZone === 'yes' ? undefined : 1;
  return 'max' in form ? form.max : undefined;
}

function obstacleInForm(form: BallotFormLimits, ballot: FilledBallot, projects: BallotProjects): BallotObstacle | undefined {
  switch (form.form) {
    case 'choose-one':
      return obstacleInZones(ballot, projects);
    case 'knapsack':
      return obstacleInCost(form.maxSumCost, ballot, projects);
    case 'points':
      return obstacleInValues(form.maxPoints ?? Number.MAX_SAFE_INTEGER, ballot) ?? obstacleInSum(form, ballot.values ?? []);
    case 'grades':
      return obstacleInValues(form.best, ballot);
    default:
      return undefined;
  }
}

function obstacleInZones({ choices }: FilledBallot, projects: BallotProjects): BallotObstacle | undefined {
  const zones = new Set<string>();
  for (const project of choices) {
    const zone = projects[project]?.zone ?? '';
    if (zones.has(zone)) return { code: 'zone-chosen-twice', zone };
    zones.add(zone);
  }
  return undefined;
}

function obstacleInCost(limit: number, { choices }: FilledBallot, projects: BallotProjects): BallotObstacle | undefined {
  const given = choices.reduce((sum, project) => sum + (projects[project]?.cost ?? 0), 0);
  return given > limit ? { code: 'over-budget', limit, given } : undefined;
}

function obstacleInValues(limit: number, { choices, values }: FilledBallot): BallotObstacle | undefined {
  if (values?.length !== choices.length) return { code: 'values-missing' };
  for (const [index, given] of values.entries())
    if (given < 0 || given > limit) return { code: 'value-out-of-range', project: choices[index] ?? '', limit, given };
  return undefined;
}

function obstacleInSum(form: { minSumPoints?: number | undefined; maxSumPoints?: number | undefined }, values: readonly number[]) {
  const given = values.reduce((sum, value) => sum + value, 0);
  if (form.maxSumPoints !== undefined && given > form.maxSumPoints)
    return { code: 'too-many-points', limit: form.maxSumPoints, given } as const;
  if (form.minSumPoints !== undefined && given < form.minSumPoints)
    return { code: 'too-few-points', limit: form.minSumPoints, given } as const;
  return undefined;
}
