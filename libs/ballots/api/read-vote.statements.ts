import { chosenProjectsJson, isVoteClosed, paperHeadingsJson } from '@participa/budgets/api/budget.sql.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import { bool, json, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { fromProcesses } from '@participa/processes/api/process.sql.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';

/** A vote at this moment, with what `$chosen` names of its paper. */
export const voteToCast = sql({
  name: 'ballots.vote',
  params: { budget: uuid, chosen: uuid.array },
  row: {
    state: text.as<ProcessState>(),
    rules: jsonb.as<BudgetRules>(),
    read_at: timestamptz.asserted,
    closed: bool.asserted,
    projects: json.as<[id: string, number: number, cost: number, heading: string][]>().nullable,
    headings: json.as<[id: string, name: string, money: number, group: string, choose: 'one' | 'several'][]>().nullable,
  },
  text: `
    SELECT p.state, p.rules, clock_timestamp() AS read_at, ${isVoteClosed('$budget')} AS closed,
           ${chosenProjectsJson('$budget')} AS projects, ${paperHeadingsJson('$budget')} AS headings
      ${fromProcesses} AND p.id = $budget AND p.kind = 'budget'`,
});
