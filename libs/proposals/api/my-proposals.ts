import { Injectable } from '@nestjs/common';
import { toCursor } from '@participa/base/paging.ts';
import { keyAfter } from '@participa/platform/cursor.ts';
import { Database } from '@participa/platform/database/database.ts';
import { proposalColumns, toCard, type Territory, type ProposalSql } from './proposal-reading.ts';

interface PageQuery {
  take: number;
  after?: string | undefined;
}
interface DatedProposalSql extends ProposalSql {
  moment: Date;
}

/** A person's own lists: what she wrote and what she supports, the latest first. */
@Injectable()
export class MyProposals {
  constructor(private readonly database: Database) {}

  written(person: string, territory: Territory, paged: PageQuery) {
    return this.page(
      `(SELECT *, published_at AS moment FROM proposals WHERE tenant_id = $1 AND author_id = $2 AND hidden_at IS NULL) p`,
      person,
      territory,
      paged,
    );
  }

  supported(person: string, territory: Territory, paged: PageQuery) {
    const source = `(SELECT q.*, s.created_at AS moment FROM supports s JOIN proposals q ON q.tenant_id = s.tenant_id AND q.id = s.proposal_id
      WHERE s.tenant_id = $1 AND s.person_id = $2 AND q.hidden_at IS NULL) p`;
    return this.page(source, person, territory, paged);
  }

  /** Which of `ids` this person supports. */
  async supportedOf(person: string, ids: string[]): Promise<{ items: string[] }> {
    const rows = await this.database.now.rows<{ id: string }>(
      `SELECT proposal_id AS id FROM supports WHERE tenant_id = $1 AND person_id = $2 AND proposal_id = ANY($3::uuid[])`,
      [person, ids],
    );
    return { items: rows.map(({ id }) => id) };
  }

  private async page(source: string, person: string, territory: Territory, { take, after }: PageQuery) {
    const key = keyAfter(after, ['timestamptz', 'uuid']) ?? [null, null];
    const rows = await this.database.now.rows<DatedProposalSql>(
      `SELECT ${proposalColumns('left(p.body, 300)')}, p.moment FROM ${source}
         JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
        WHERE p.tenant_id = $1 AND ($3::timestamptz IS NULL OR (p.moment, p.id) < ($3, $4::uuid)) ORDER BY p.moment DESC, p.id DESC LIMIT $5`,
      [person, key[0], key[1], take + 1],
    );
    const items = rows.slice(0, take);
    const last = items.at(-1);
    return {
      items: items.map((row) => toCard(row, territory)),
      next: rows.length > take && last ? toCursor([last.moment.toISOString(), last.id]) : null,
    };
  }
}
