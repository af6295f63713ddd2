import type { Ballots } from './ballots.ts';

/** How many ballots have 0, 1, 2 … of the projects they name among `selected`. */
export function satisfaction({ count, starts, choices }: Ballots, selected: readonly number[]): number[] {
  const funded = new Set(selected);
  const mark = new Uint8Array(Math.max(0, ...funded) + 1);
  for (const project of funded) mark[project] = 1;
  const histogram: number[] = [0];
  for (let ballot = 0; ballot < count; ballot++) {
    let winners = 0;
    for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) winners += mark[choices[at]!] ?? 0;
    while (histogram.length <= winners) histogram.push(0);
    histogram[winners]!++;
  }
  return histogram;
}
