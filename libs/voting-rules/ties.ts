import { preprocess, string, type infer as Infer } from 'zod';
import type { Election } from './election.ts';
import type { ParameterField } from './parameters.ts';
import { text } from './parameters.ts';
import { RuleError } from './rule-error.ts';
import { sha256 } from '@participa/base/sha256.ts';
import { totalsOf } from './support.ts';

const criteria = ['id', 'lowest-cost', 'highest-cost', 'most-votes', 'lot'] as const;

/** One step of a published tie order. `id` compares by code point and decides everything, so it closes every order. */
export type TieCriterion = (typeof criteria)[number];

const about: ParameterField = {
  kind: 'ties',
  description:
    'Order in which ties are settled: lowest-cost, highest-cost, most-votes, lot (drawn from the seed), id. The id closes every order.',
  default: 'id',
  options: criteria,
};

/** The parameters every rule has: the published tie order, and the public seed of the lot. */
export const tieParameters = {
  ties: preprocess(
    (given) => (Array.isArray(given) ? given.join(',') : given),
    string()
      .regex(new RegExp(`^(${criteria.join('|')})(,(${criteria.join('|')}))*$`), 'not a tie order')
      .default('id'),
  ).meta({ ...about }),
  seed: text('', 'Public seed of the lot, published before the vote. A project draws SHA-256(seed, line feed, id); the lowest draw wins.'),
};
export type TieParameters = { readonly ties: Infer<typeof tieParameters.ties>; readonly seed: Infer<typeof tieParameters.seed> };

/** Two or more projects that the rule itself could not tell apart, and which criterion did. */
export interface Tie {
  /** The round (from 1) in which the first of them was taken, or would have been. */
  readonly round: number;
  readonly tied: readonly string[];
  readonly by: TieCriterion;
}

/** Compares ids by Unicode code point (not by UTF-16 unit, not by locale, not as numbers). */
function compareIds(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at > 0 && (a.charCodeAt(at) & 0xfc00) === 0xdc00 && (b.charCodeAt(at) & 0xfc00) === 0xdc00) at--;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

/** The published tie order, applied to one election before anything is counted. */
export interface TieOrder {
  /** Place of each project (from 0): of two that tie, the lower one goes first. */
  readonly place: Uint32Array;
  /** The criterion that separates these projects, the best placed from the next. */
  decidedBy(tied: readonly number[]): TieCriterion;
}

/** Draws the whole order at once, so that no tie depends on when it appears. */
export function tieOrder(election: Election, { ties, seed }: TieParameters): TieOrder {
  const names = ties.split(',') as TieCriterion[];
  if (names.includes('lot') && seed === '') throw new RuleError('seed-missing');
  const comparisons = [...names, 'id' as const].map((name) => [name, comparison(name, election, seed)] as const);
  const first = (a: number, b: number) => comparisons.find(([, compare]) => compare(a, b) !== 0);
  const order = election.projects.map((_, project) => project).sort((a, b) => first(a, b)?.[1](a, b) ?? 0);
  const place = new Uint32Array(order.length);
  for (const [index, project] of order.entries()) place[project] = index;
  return {
    place,
    decidedBy(tied) {
      const [best = 0, next = 0] = [...tied].sort((a, b) => place[a]! - place[b]!);
      return first(best, next)?.[0] ?? 'id';
    },
  };
}

function comparison(name: TieCriterion, { projects, ballots }: Election, seed: string): (a: number, b: number) => number {
  const cost = (project: number) => projects[project]!.cost;
  const id = (project: number) => projects[project]!.id;
  switch (name) {
    case 'lowest-cost':
      return (a, b) => cost(a) - cost(b);
    case 'highest-cost':
      return (a, b) => cost(b) - cost(a);
    case 'most-votes': {
      const votes = totalsOf(ballots, projects.length, 'votes');
      return (a, b) => votes[b]! - votes[a]!;
    }
    case 'lot': {
      const draws = projects.map((project) => sha256(`${seed}\n${project.id}`));
      return (a, b) => compareTexts(draws[a]!, draws[b]!);
    }
    case 'id':
      return (a, b) => compareIds(id(a), id(b));
  }
}

/** By code units, which every machine orders alike. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
