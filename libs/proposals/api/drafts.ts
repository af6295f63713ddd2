import { Injectable } from '@nestjs/common';
import { MAX_DRAFTS } from '../domain/editing.ts';
import type { Draft } from '../domain/proposal.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { ProposalDraftRow } from './proposal-draft.entity.ts';

/** Private drafts: saved as the author types, under an id that her browser chose, so that saving twice is saving once. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(author: string): Promise<{ items: Draft[] }> {
    const rows = await this.database.now.find(ProposalDraftRow, { authorId: author }, { order: { savedAt: 'DESC' }, take: MAX_DRAFTS });
    return { items: rows.map(toDraft) };
  }

  async one(author: string, id: string): Promise<Draft> {
    return toDraft(orNotFound(await this.database.now.findOne(ProposalDraftRow, { id, authorId: author })));
  }

  async save(author: string, id: string, text: Omit<Draft, 'id' | 'savedAt'>): Promise<Draft> {
    // The author's own row gates the count, so that parallel saves cannot pass the limit together; the count needs a statement of its own to see what they left.
    await this.database.now.rows(`SELECT FROM people WHERE tenant_id = $1 AND id = $2 FOR UPDATE`, [author]);
    const [others] = await this.database.now.rows<{ drafts: number }>(
      `SELECT count(*)::int AS drafts FROM proposal_drafts WHERE tenant_id = $1 AND author_id = $2 AND id <> $3`,
      [author, id],
    );
    if ((others?.drafts ?? 0) >= MAX_DRAFTS) throw new Refusal('draft_limit', { drafts: MAX_DRAFTS });
    const [saved] = await this.database.now.rows(
      `INSERT INTO proposal_drafts AS d (tenant_id, id, author_id, title, body, zone, topic, saved_at, process_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (tenant_id, id) DO UPDATE SET title = excluded.title, body = excluded.body, zone = excluded.zone, topic = excluded.topic, saved_at = excluded.saved_at, process_id = excluded.process_id
       WHERE d.author_id = excluded.author_id RETURNING id`,
      [id, author, text.title, text.body, text.zone, text.topic, this.clock.now(), text.process],
    );
    // Another person's draft has this id: to her it is as if it were not there.
    if (!saved) throw new Refusal('not_found');
    return this.one(author, id);
  }

  async discard(author: string, id: string): Promise<void> {
    if (!(await this.database.now.delete(ProposalDraftRow, { id, authorId: author }))) throw new Refusal('not_found');
  }
}

const toDraft = ({ id, title, body, zone, topic, processId, savedAt }: ProposalDraftRow): Draft => ({
  id,
  title,
  body,
  zone,
  topic,
  process: processId,
  savedAt: savedAt.toISOString(),
});
