import { isVoteClosed, joinClosing } from '@participa/budgets/api/budget.sql.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import { bool, int, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { fromProcesses, fromProcessesJoined } from '@participa/processes/api/process.sql.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';

const fromVotes = `${fromProcessesJoined(joinClosing('p.id'))} AND p.kind = 'budget'`;
const vote = { state: text.as<ProcessState>(), rules: jsonb.as<BudgetRules>(), read_at: timestamptz.asserted };

/** A vote about to be closed. */
export const voteToClose = sql({
  name: 'ballots.voteToClose',
  params: { budget: uuid },
  row: { ...vote, closed: bool.asserted },
  text: `
    SELECT p.state, p.rules, clock_timestamp() AS read_at, ${isVoteClosed('p.id')} AS closed
      ${fromProcesses} AND p.id = $budget AND p.kind = 'budget'`,
});

/** Open votes that were not counted. */
export const uncountedVotes = sql({
  name: 'ballots.uncounted',
  row: { ...vote, id: uuid, closed: bool.asserted },
  text: `
    SELECT p.id, p.state, p.rules, clock_timestamp() AS read_at, k.closed_at IS NOT NULL AS closed
      ${fromVotes} AND p.state = 'open' AND k.counted_at IS NULL`,
});

/** The rules of a vote about to be counted. */
export const rulesToCount = sql({
  name: 'ballots.rulesToCount',
  params: { budget: uuid },
  row: { rules: jsonb.as<BudgetRules>() },
  text: `SELECT p.rules ${fromProcesses} AND p.id = $budget`,
});

/** A vote about to be published, held until the end of the transaction. */
export const voteToPublish = sql({
  name: 'ballots.voteToPublish',
  params: { budget: uuid },
  row: { state: text.as<ProcessState>(), read_at: timestamptz.asserted, counted: bool.asserted, published: bool.asserted },
  text: `
    SELECT p.state, clock_timestamp() AS read_at, k.counted_at IS NOT NULL AS counted, k.published_at IS NOT NULL AS published
      ${fromVotes} AND p.id = $budget FOR UPDATE OF p`,
});

/** How many ballots were cast, in all and by channel. */
export const castBallotCounts = sql({
  name: 'ballots.castCounts',
  params: { budget: uuid },
  row: { ballots: int.asserted, web: int.asserted, desk: int.asserted, paper: int.asserted },
  text: `
    SELECT count(*)::int AS ballots, count(*) FILTER (WHERE channel = 'web')::int AS web,
           count(*) FILTER (WHERE channel = 'desk')::int AS desk, count(*) FILTER (WHERE channel = 'paper')::int AS paper
      FROM ballots WHERE tenant_id = $tenant AND budget_id = $budget AND chosen IS NOT NULL`,
});

/** How far a vote is: its ballots, and when it was closed, counted and published. */
export const voteState = sql({
  name: 'ballots.state',
  params: { budget: uuid },
  row: {
    ...vote,
    title: text,
    cast: int.asserted,
    unfinished: int.asserted,
    ballots: int.nullable,
    web: int,
    desk: int,
    paper: int,
    closed_at: timestamptz.nullable,
    counted_at: timestamptz.nullable,
    published_at: timestamptz.nullable,
  },
  text: `
    SELECT p.title, p.state, p.rules, clock_timestamp() AS read_at, b.cast, b.unfinished,
           k.ballots, k.web, k.desk, k.paper, k.closed_at, k.counted_at, k.published_at
      ${fromProcessesJoined(`${joinClosing('p.id')}
        CROSS JOIN (SELECT count(chosen)::int AS cast, (count(*) - count(chosen))::int AS unfinished FROM ballots
                     WHERE tenant_id = $tenant AND budget_id = $budget) b`)}
       AND p.id = $budget AND p.kind = 'budget'`,
});

/** A vote that was opened, and when it was closed, counted and published. */
export const countedVote = sql({
  name: 'ballots.counted',
  params: { budget: uuid },
  row: {
    title: text,
    rules: jsonb.as<BudgetRules>(),
    rules_hash: text.nullable,
    closed_at: timestamptz.nullable,
    counted_at: timestamptz.nullable,
    published_at: timestamptz.nullable,
    ballots: int,
    web: int,
    desk: int,
    paper: int,
  },
  text: `
    SELECT p.title, p.rules, p.rules_hash, k.closed_at, k.counted_at, k.published_at, k.ballots, k.web, k.desk, k.paper
      ${fromVotes} AND p.id = $budget AND p.state <> 'draft'`,
});
