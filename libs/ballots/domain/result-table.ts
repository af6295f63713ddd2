import type { HeadingResult } from '@participa/voting-rules/results.ts';
import { writeCsv } from '@participa/base/csv.ts';

const columns = [
  'number',
  'title',
  'cost',
  'funded',
  'supporters',
  'score',
  'round',
  'reason',
  'amount',
  'missing_support',
  'winning_cost',
  'money_left',
] as const;

/** The result of a heading as a table, a project a row, with the names of the API's fields. */
export const resultTable = ({ projects }: HeadingResult): string =>
  writeCsv([
    columns,
    ...projects.map((line) => [
      line.number,
      line.title,
      line.cost,
      line.funded ? 'yes' : 'no',
      line.supporters,
      line.score ?? null,
      line.round ?? null,
      line.reason ?? null,
      line.amount ?? null,
      line.missingSupport ?? null,
      line.winningCost ?? null,
      line.moneyLeft ?? null,
    ]),
  ]);
