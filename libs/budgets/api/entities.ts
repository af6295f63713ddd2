import { BudgetGroupRow } from './budget-group.entity.ts';
import { BudgetHeadingRow } from './budget-heading.entity.ts';
import { BudgetProjectRow } from './budget-project.entity.ts';
import { BudgetWorkRow } from './budget-work.entity.ts';
import { BudgetWorkNewsRow } from './budget-work-news.entity.ts';
import { HeadingCountRow } from './heading-count.entity.ts';
import { VoteClosingRow } from './vote-closing.entity.ts';

/** The tables of this room. */
export const entities = [
  BudgetGroupRow,
  BudgetHeadingRow,
  BudgetProjectRow,
  BudgetWorkRow,
  BudgetWorkNewsRow,
  HeadingCountRow,
  VoteClosingRow,
];
