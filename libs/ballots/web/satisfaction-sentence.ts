import type { TextsOf } from '@participa/base/texts.ts';
import type { resultsTexts } from '@participa/budgets/texts/texts.ts';

const MAX_ROWS = 6;

/** Ballots by how many of their projects won, as counted; the many are put together in the last. */
export function satisfactionOf(satisfaction: readonly number[]): number[] {
  const length = Math.min(MAX_ROWS, Math.max(1, satisfaction.length));
  const counts = Array.from({ length: length - 1 }, (_, won) => satisfaction[won] ?? 0);
  const many = satisfaction.slice(length - 1).reduce((sum, ballots) => sum + ballots, 0);
  return [...counts, many];
}

/** «De cada 10 personas, 7 …»: said so that nobody is rounded away. */
export function satisfactionSentence(
  counts: readonly number[],
  texts: TextsOf<typeof resultsTexts>,
  number: (value: number) => string,
): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const satisfied = all - (counts[0] ?? 0);
  if (all === 0 || satisfied === 0) return texts.satisfiedNone;
  if (satisfied === all) return texts.satisfiedAll;
  const inTen = Math.round((10 * satisfied) / all);
  if (inTen === 0) return texts.satisfiedNone;
  return inTen === 10 ? texts.satisfiedMost : texts.satisfiedOf(number(inTen));
}
