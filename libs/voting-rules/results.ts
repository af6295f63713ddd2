import { array, boolean, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { CountingRule } from './counting-rule.ts';
import { Money } from '@participa/base/money.ts';
import { ProjectExplanation } from './outcome.ts';

/** What became of one project in the count: its account from the rule, under its number, name and id. */
export const CountedLine = ProjectExplanation.omit({ id: true, cost: true }).extend({
  id: Id,
  number: int(),
  title: string(),
  cost: Money,
});
export type CountedLine = Infer<typeof CountedLine>;

/** The count of one heading. Ids in accounts are project numbers, as in the `.pb` file. */
export const HeadingResult = object({
  heading: Id,
  name: string(),
  money: Money,
  spent: Money,
  left: Money,
  /** Ballots that name a project of this heading. */
  ballots: int(),
  projects: array(CountedLine),
  ties: array(object({ round: int(), tied: array(string()), by: string() })),
  /** How many ballots have 0, 1, 2 … of their projects funded. */
  satisfaction: array(int()),
});
export type HeadingResult = Infer<typeof HeadingResult>;

/** The published results of a cycle: all that is needed to understand them; to count again, the `.pb` of each heading. */
export const BudgetResults = object({
  budget: Id,
  title: string(),
  rule: CountingRule,
  rulesHash: string(),
  closedAt: Moment,
  publishedAt: nullable(Moment),
  ballots: object({ all: int(), web: int(), desk: int(), paper: int() }),
  headings: array(HeadingResult),
  /** True for the same ballots under another rule: not what was decided. */
  simulation: boolean(),
});
export type BudgetResults = Infer<typeof BudgetResults>;
