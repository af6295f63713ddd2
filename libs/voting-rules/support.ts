import type { BallotForm } from './ballot-forms.ts';
import type { Ballots } from './ballots.ts';
import { RuleError } from './rule-error.ts';

/**
 * How much one naming of a project counts. `votes`: 1. `points`: as given. For rankings `borda` is the length of the ballot − place − 1,
 * so the last one gets 0; `score` is the longest ballot allowed (without such a limit: the ballot's own length) − place, places from 0.
 */
export type Measure = 'votes' | 'points' | 'borda' | 'score';

/** What a ballot form measures by itself: points, places in a ranking (as `score`), otherwise votes. */
export function naturalMeasure(form: BallotForm): Measure {
  if (form === 'points') return 'points';
  return form === 'ranking' ? 'score' : 'votes';
}

/** The other side of the ballots: supporters of project `p` are `voters[starts[p] … starts[p + 1] - 1]`, in ballot order. */
export interface Supports {
  readonly starts: Uint32Array;
  readonly voters: Uint32Array;
  /** What each supporter gives, beside `voters`, all above 0; undefined when each gives 1. */
  readonly weights: Float64Array | undefined;
}

const cachedTotals = new WeakMap<Ballots, Map<Measure, Float64Array>>();
const cachedSupports = new WeakMap<Ballots, Map<Measure, Supports>>();

/** What each project gets in sum, exact (whole numbers). Kept per election: many rules ask. */
export function totalsOf(ballots: Ballots, projects: number, measure: Measure): Float64Array {
  return remembered(cachedTotals, ballots, measure, () => {
    const totals = new Float64Array(projects);
    const { choices } = ballots;
    if (measure === 'votes') {
      for (let at = 0; at < choices.length; at++) totals[choices[at]!]!++;
      return totals;
    }
    const weights = weightsOf(ballots, measure);
    for (let at = 0; at < choices.length; at++) totals[choices[at]!] = totals[choices[at]!]! + weights[at]!;
    return totals;
  });
}

/** Supporters by project: the ballots that give it more than 0. Kept per election. */
export function supportsOf(ballots: Ballots, projects: number, measure: Measure): Supports {
  return remembered(cachedSupports, ballots, measure, () =>
    measure === 'votes' ? unweighted(ballots, projects) : weighted(ballots, projects, weightsOf(ballots, measure)),
  );
}

/** What each entry of `ballots.choices` counts. Throws `measure` where the ballots do not say. */
export function weightsOf(ballots: Ballots, measure: Measure): Float64Array {
  const { form, starts, choices, values } = ballots;
  if (measure === 'points') {
    if (form !== 'points' || !values) throw new RuleError('measure', { measure, form });
    return values;
  }
  const weights = new Float64Array(choices.length).fill(1);
  if (measure === 'votes') return weights;
  if (form !== 'ranking') throw new RuleError('measure', { measure, form });
  for (let ballot = 0; ballot < ballots.count; ballot++) {
    const [from, to] = [starts[ballot]!, starts[ballot + 1]!];
    const top = measure === 'borda' ? to - from - 1 : (ballots.maxLength ?? to - from);
    for (let at = from; at < to; at++) weights[at] = Math.max(0, top - (at - from));
  }
  return weights;
}

function unweighted(ballots: Ballots, projects: number): Supports {
  const { count, choices } = ballots;
  const totals = totalsOf(ballots, projects, 'votes');
  const { starts, next } = room(projects, (project) => totals[project]!);
  const voters = new Uint32Array(choices.length);
  for (let ballot = 0, at = 0; ballot < count; ballot++)
    for (const end = ballots.starts[ballot + 1]!; at < end; at++) voters[next[choices[at]!]!++] = ballot;
  return { starts, voters, weights: undefined };
}

function weighted(ballots: Ballots, projects: number, given: Float64Array): Supports {
  const { count, choices } = ballots;
  const supporters = new Uint32Array(projects);
  for (let at = 0; at < choices.length; at++) if (given[at]! > 0) supporters[choices[at]!]!++;
  const { starts, next } = room(projects, (project) => supporters[project]!);
  const voters = new Uint32Array(starts[projects]!);
  const weights = new Float64Array(starts[projects]!);
  for (let ballot = 0, at = 0; ballot < count; ballot++)
    for (const end = ballots.starts[ballot + 1]!; at < end; at++) {
      if (given[at]! <= 0) continue;
      const place = next[choices[at]!]!++;
      voters[place] = ballot;
      weights[place] = given[at]!;
    }
  return { starts, voters, weights };
}

function room(projects: number, size: (project: number) => number): { starts: Uint32Array; next: Uint32Array } {
  const starts = new Uint32Array(projects + 1);
  for (let project = 0; project < projects; project++) starts[project + 1] = starts[project]! + size(project);
  return { starts, next: starts.slice() };
}

function remembered<T>(cache: WeakMap<Ballots, Map<Measure, T>>, ballots: Ballots, measure: Measure, make: () => T): T {
  let known = cache.get(ballots);
  if (!known) cache.set(ballots, (known = new Map()));
  let value = known.get(measure);
  if (!value) known.set(measure, (value = make()));
  return value;
}
