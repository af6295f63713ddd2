import { Injectable } from '@nestjs/common';
import { differencesOf, obstacleToConfirm, type PaperBallotBatch, type PaperBallotBatchView } from '../domain/paper-ballots.ts';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { enteredBallots, latestBatches, oneBatch, type Entry } from './paper-ballots.statements.ts';

type BatchSql = RowOf<typeof latestBatches>;

/** A batch as it is worked on: its row, and both entries. */
export interface PaperBallotBatchEntries {
  row: BatchSql;
  entries: { first: number[][] | null; second: number[][] | null };
}

/** Reading batches of paper ballots. */
@Injectable()
export class PaperBallotBatches {
  constructor(private readonly tx: Tx) {}

  async list(me: string): Promise<PaperBallotBatch[]> {
    return (await this.tx.rows(latestBatches)).map((row) => toBatch(row, me));
  }

  /** A batch, held until the transaction ends when it is to be changed. */
  async batch(id: string, lock = false): Promise<PaperBallotBatchEntries> {
    const row = await this.tx.one(oneBatch({ lock }), { id });
    const ballots = await this.tx.rows(enteredBallots, { batch: id });
    const of = (wanted: Entry) => ballots.filter(({ entry }) => entry === wanted).map(({ numbers }) => numbers);
    return { row, entries: { first: row.first_by ? of(1) : null, second: row.second_by ? of(2) : null } };
  }

  /** Who enters sees her own ballots; what differs is shown once there is nothing left to copy. */
  async view(id: string, me: string): Promise<PaperBallotBatchView> {
    const { row, entries } = await this.batch(id);
    const { first, second } = entries;
    return {
      ...toBatch(row, me),
      mine: enteredBy(me, row, entries),
      differences: first && second ? differencesOf(first, second) : null,
    };
  }

  obstacle({ row, entries }: PaperBallotBatchEntries) {
    return obstacleToConfirm({ state: row.state, voters: row.voters, ...entries });
  }
}

/** What somebody entered of a batch, if anything. */
function enteredBy(person: string, row: BatchSql, { first, second }: PaperBallotBatchEntries['entries']): number[][] | null {
  if (row.first_by === person) return first;
  return row.second_by === person ? second : null;
}

const toBatch = (
  { budget_id, title, created_at, confirmed_at, first_by, first_name, first, second_by, second_name, second, ...row }: BatchSql,
  me: string,
): PaperBallotBatch => ({
  id: row.id,
  post: row.post,
  state: row.state,
  by: row.by,
  voters: row.voters,
  budget: { id: budget_id, title },
  createdAt: created_at.toISOString(),
  confirmedAt: confirmed_at?.toISOString() ?? null,
  entered: [
    ...(first_by ? [{ by: first_name ?? '', mine: first_by === me, papers: first }] : []),
    ...(second_by ? [{ by: second_name ?? '', mine: second_by === me, papers: second }] : []),
  ],
});
