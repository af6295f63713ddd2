import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { MAX_DRAFTS } from '../domain/editing.ts';
import type { Draft } from '../domain/proposal.ts';
import { countOtherDrafts, lockAuthor, saveDraft } from './drafts.statements.ts';
import { ProposalDraftRow } from './proposal-draft.entity.ts';

/** Private drafts: saved as the author types, under an id that her browser chose, so that saving twice is saving once. */
@Injectable()
export class Drafts {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async list(author: string): Promise<{ items: Draft[] }> {
    const rows = await this.tx.find(ProposalDraftRow, { authorId: author }, { order: { savedAt: 'DESC' }, take: MAX_DRAFTS });
    return { items: rows.map(toDraft) };
  }

  async one(author: string, id: string): Promise<Draft> {
    return toDraft(orNotFound(await this.tx.findOne(ProposalDraftRow, { id, authorId: author })));
  }

  async save(author: string, id: string, text: Omit<Draft, 'id' | 'savedAt'>): Promise<Draft> {
    await this.tx.run(lockAuthor, { person: author });
    // A statement of its own, so that it sees what the others left while this one waited for the lock.
    const { drafts } = await this.tx.one(countOtherDrafts, { author, id });
    if (drafts >= MAX_DRAFTS) throw new Refusal('draft_limit', { drafts: MAX_DRAFTS });
    const { title, body, zone, topic, process } = text;
    const saved = await this.tx.run(saveDraft, { id, author, title, body, zone, topic, process, now: this.clock.now() });
    // Another person's draft has this id: to this author it is as if it were not there.
    if (!saved) throw new Refusal('not_found');
    return this.one(author, id);
  }

  async discard(author: string, id: string): Promise<void> {
    if (!(await this.tx.delete(ProposalDraftRow, { id, authorId: author }))) throw new Refusal('not_found');
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
