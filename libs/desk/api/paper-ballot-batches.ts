import { Injectable } from '@nestjs/common';
import { differencesOf, obstacleToConfirm, type PaperBallotBatch, type PaperBallotBatchView } from '../domain/paper-ballots.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound } from '@participa/platform/refusal.ts';

export interface BatchSql {
  id: string;
  budget_id: string;
  title: string;
  post: string;
  state: PaperBallotBatch['state'];
  created_at: Date;
  by: string | null;
  first_by: string | null;
  first_name: string | null;
  first: number;
  second_by: string | null;
  second_name: string | null;
  second: number;
  voters: number;
  confirmed_at: Date | null;
}

const lines = (entry: 1 | 2) =>
  `(SELECT count(*)::int FROM paper_lines l WHERE l.tenant_id = b.tenant_id AND l.batch_id = b.id AND l.entry = ${entry})`;
const columns = `b.id, b.budget_id, r.title, b.post, b.state, b.created_at, c.name AS by, b.first_by, f.name AS first_name, ${lines(1)} AS first, b.second_by, s.name AS second_name, ${lines(2)} AS second,
  (SELECT count(*)::int FROM roll_marks m WHERE m.tenant_id = b.tenant_id AND m.batch_id = b.id) AS voters, b.confirmed_at`;
const tables = `paper_batches b JOIN processes r ON r.tenant_id = b.tenant_id AND r.id = b.budget_id
  LEFT JOIN people c ON c.tenant_id = b.tenant_id AND c.id = b.created_by LEFT JOIN people f ON f.tenant_id = b.tenant_id AND f.id = b.first_by
  LEFT JOIN people s ON s.tenant_id = b.tenant_id AND s.id = b.second_by`;

/** A batch as it is worked on: its row, and both entries. */
export interface PaperBallotBatchEntries {
  row: BatchSql;
  entries: { first: number[][] | null; second: number[][] | null };
}

/** Reading batches of papers. */
@Injectable()
export class PaperBallotBatches {
  constructor(private readonly database: Database) {}

  async list(me: string): Promise<PaperBallotBatch[]> {
    const rows = await this.database.now.rows<BatchSql>(
      `SELECT ${columns} FROM ${tables} WHERE b.tenant_id = $1 ORDER BY b.id DESC LIMIT 200`,
    );
    return rows.map((row) => toBatch(row, me));
  }

  /** A batch, held until the transaction ends when it is to be changed. */
  async batch(id: string, lock = false): Promise<PaperBallotBatchEntries> {
    const [row] = await this.database.now.rows<BatchSql>(
      `SELECT ${columns} FROM ${tables} WHERE b.tenant_id = $1 AND b.id = $2 ${lock ? 'FOR UPDATE OF b' : ''}`,
      [id],
    );
    const batchRow = orNotFound(row);
    const all = await this.database.now.rows<{ entry: number; numbers: number[] }>(
      `SELECT entry, numbers FROM paper_lines WHERE tenant_id = $1 AND batch_id = $2 ORDER BY entry, line`,
      [id],
    );
    const of = (entry: 1 | 2, by: string | null) => (by ? all.filter((each) => each.entry === entry).map(({ numbers }) => numbers) : null);
    return { row: batchRow, entries: { first: of(1, batchRow.first_by), second: of(2, batchRow.second_by) } };
  }

  /** Whoever enters sees her own papers; what differs is told once there is nothing left to copy. */
  async view(id: string, me: string): Promise<PaperBallotBatchView> {
    const { row, entries } = await this.batch(id);
    const { first, second } = entries;
    return {
      ...toBatch(row, me),
      mine: row.first_by === me ? first : row.second_by === me ? second : null,
      differences: first && second ? differencesOf(first, second) : null,
    };
  }

  obstacle({ row, entries }: PaperBallotBatchEntries) {
    return obstacleToConfirm({ state: row.state, voters: row.voters, ...entries });
  }
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
