import type { Election } from '../election.ts';
import { supportsOf, type Measure, type Supports } from '../support.ts';

/** What a voter gets of a funded project: `weight` (by the measure), times its cost where that is part of the utility. */
export interface Utility {
  readonly measure: Measure;
  readonly timesCost: boolean;
}

/**
 * An election as equal shares sees it. A project's price is its payment per weight `t`: each supporter pays `min(what is left, t ·
 * weight)`. Its rank is ρ = t ÷ factor, the payment per utility.
 */
export interface Market {
  readonly election: Election;
  readonly voters: number;
  readonly supports: Supports;
  /** Cost where utility is per cost, else 1. */
  readonly factor: (project: number) => number;
  /** Sum of the supporters' weights, exact. */
  readonly weight: Float64Array;
  /** The largest weight that a supporter gives. */
  readonly heaviest: (project: number) => number;
  readonly timesCost: boolean;
}

/** Gathers what all runs on one election share. */
export function marketOf(election: Election, { measure, timesCost }: Utility): Market {
  const { projects, ballots } = election;
  const supports = supportsOf(ballots, projects.length, measure);
  const weight = new Float64Array(projects.length);
  for (let project = 0; project < projects.length; project++) {
    const [from, to] = [supports.starts[project]!, supports.starts[project + 1]!];
    if (!supports.weights) weight[project] = to - from;
    else for (let at = from; at < to; at++) weight[project] = weight[project]! + supports.weights[at]!;
  }
  const { starts, weights } = supports;
  return {
    election,
    voters: ballots.count,
    supports,
    weight,
    timesCost,
    factor: (project) => (timesCost ? projects[project]!.cost : 1),
    heaviest: (project) => (weights ? weights.subarray(starts[project], starts[project + 1]).reduce((a, b) => Math.max(a, b), 0) : 1),
  };
}
