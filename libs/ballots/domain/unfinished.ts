import type { Ballot } from './ballot.ts';

/** Whether two choices name the same projects. */
const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Whether something is saved that was never cast: its voter may believe that she voted. */
export const isUnfinished = ({ saved, cast }: Pick<Ballot, 'saved' | 'cast'>): boolean =>
  saved !== null && saved.projects.length > 0 && !same(saved.projects, cast?.projects ?? []);
