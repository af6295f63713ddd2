import { paperVoterCount } from '@participa/ballots/api/paper-voter.sql.ts';
import { votableProjects } from '@participa/budgets/api/budget-project.sql.ts';
import { personName } from '@participa/people/api/person.sql.ts';
import { int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import { processJson } from '@participa/processes/api/process.sql.ts';
import type { PaperBallotBatch } from '../domain/paper-ballots.ts';

/** Which of the two entries of a batch. */
export type Entry = 1 | 2;

const row = {
  id: uuid,
  budget_id: uuid,
  title: text.asserted,
  post: text,
  state: text.as<PaperBallotBatch['state']>(),
  created_at: timestamptz,
  by: text.nullable,
  first_by: uuid.nullable,
  first_name: text.nullable,
  first: int.asserted,
  second_by: uuid.nullable,
  second_name: text.nullable,
  second: int.asserted,
  voters: int.asserted,
  confirmed_at: timestamptz.nullable,
};
const lines = (entry: Entry) =>
  `(SELECT count(*)::int FROM paper_lines l WHERE l.tenant_id = b.tenant_id AND l.batch_id = b.id AND l.entry = ${entry})`;
const columns = `b.id, b.budget_id, ${processJson('b.budget_id')}->>'title' AS title, b.post, b.state, b.created_at,
  ${personName('b.created_by')} AS by, b.first_by, ${personName('b.first_by')} AS first_name, ${lines(1)} AS first,
  b.second_by, ${personName('b.second_by')} AS second_name, ${lines(2)} AS second, ${paperVoterCount('b.id')} AS voters, b.confirmed_at`;

/** The latest batches. */
export const latestBatches = sql({
  name: 'desk.latestBatches',
  row,
  text: `SELECT ${columns} FROM paper_batches b WHERE b.tenant_id = $tenant ORDER BY b.id DESC LIMIT 200`,
});

/** One batch, held until the end of the transaction or not. */
export const oneBatch = composedSql({
  name: 'desk.oneBatch',
  params: { id: uuid },
  row,
  text: ({ lock }: { lock: boolean }) =>
    `SELECT ${columns} FROM paper_batches b WHERE b.tenant_id = $tenant AND b.id = $id ${lock ? 'FOR UPDATE' : ''}`,
  examples: [{ lock: false }, { lock: true }],
});

/** What was entered of a batch, ballot by ballot. */
export const enteredBallots = sql({
  name: 'desk.enteredBallots',
  params: { batch: uuid },
  row: { entry: int.as<Entry>(), numbers: int.array },
  text: `SELECT entry, numbers FROM paper_lines WHERE tenant_id = $tenant AND batch_id = $batch ORDER BY entry, line`,
});

/** Writes the ballots of one entry; each of `numbers` is a list with commas between. */
export const writeBallots = sql({
  name: 'desk.writeBallots',
  params: { batch: uuid, entry: int.as<Entry>(), lines: int.array, numbers: text.array },
  text: `
    INSERT INTO paper_lines (tenant_id, batch_id, entry, line, numbers)
    SELECT $tenant, $batch, $entry, given.line, coalesce(string_to_array(nullif(given.numbers, ''), ',')::int[], '{}')
      FROM unnest($lines::int[], $numbers::text[]) AS given (line, numbers)`,
});

/** Ids and numbers of the projects that are put to the vote. */
export const projectNumbers = sql({
  name: 'desk.projectNumbers',
  params: { budget: uuid },
  row: { id: uuid, number: int },
  text: votableProjects,
});
