import type { Election } from './election.ts';
import type { Outcome } from './outcome.ts';

/** The same election under two rules. */
export interface SideBySide {
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Ballots with more of their projects funded by the first rule, by the second, and with the same number. */
  readonly ballots: { readonly first: number; readonly second: number; readonly same: number };
}

/** Compares two outcomes of one election, for those who want to know what another rule would have changed. */
export function sideBySide({ projects, ballots }: Election, first: Outcome, second: Outcome): SideBySide {
  const [inFirst, inSecond] = [new Set(first.selected), new Set(second.selected)];
  const difference = Int8Array.from(projects, ({ id }) => Number(inFirst.has(id)) - Number(inSecond.has(id)));
  const counts = { first: 0, second: 0, same: 0 };
  for (let ballot = 0; ballot < ballots.count; ballot++) {
    let balance = 0;
    for (let at = ballots.starts[ballot]!; at < ballots.starts[ballot + 1]!; at++) balance += difference[ballots.choices[at]!]!;
    counts[sideOf(balance)]++;
  }
  return {
    both: first.selected.filter((id) => inSecond.has(id)),
    onlyFirst: first.selected.filter((id) => !inSecond.has(id)),
    onlySecond: second.selected.filter((id) => !inFirst.has(id)),
    ballots: counts,
  };
}

function sideOf(balance: number): 'first' | 'second' | 'same' {
  if (balance === 0) return 'same';
  return balance > 0 ? 'first' : 'second';
}
