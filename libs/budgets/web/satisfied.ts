import type { Results } from '@participa/messages/results.ts';

const MOST = 6;

/** Ballots by how many of their projects won, as counted; the many are put together in the last. */
export function satisfactionOf(satisfaction: readonly number[]): number[] {
  const length = Math.min(MOST, Math.max(1, satisfaction.length));
  const counts = Array.from({ length }, () => 0);
  for (const [won, ballots] of satisfaction.entries()) counts[Math.min(won, length - 1)]! += ballots;
  return counts;
}

/** «De cada 10 personas, 7 …»: said so that nobody is rounded away. */
export function satisfactionSentence(counts: readonly number[], words: Results, number: (value: number) => string): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const some = all - (counts[0] ?? 0);
  if (all === 0 || some === 0) return words.satisfiedNone;
  if (some === all) return words.satisfiedAll;
  const tenth = Math.round((10 * some) / all);
  return tenth === 10 ? words.satisfiedMost : tenth === 0 ? words.satisfiedNone : words.satisfiedOf(number(tenth));
}
