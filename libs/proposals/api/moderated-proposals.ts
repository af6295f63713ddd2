import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommentableSubjects } from '@participa/comments/api/commentable-subjects.ts';
import type { Hiding, ModeratedContent, ModeratedKind } from '@participa/moderation/api/moderated-content.ts';
import { ModeratedContents } from '@participa/moderation/api/moderated-contents.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { commentableProposals } from './commentable-proposals.ts';
import {
  countProposalsOf,
  hideProposals,
  moderatedProposals,
  proposalsHiddenBy,
  restoreProposals,
  setProposalsInReview,
  visibleProposalsOf,
} from './moderated-proposals.statements.ts';
import { lockCounters } from './write-supports.statements.ts';

/** Proposals as moderated content, and as what comments are about. */
@Injectable()
export class ModeratedProposals implements ModeratedKind, OnModuleInit {
  readonly what = 'proposal';

  constructor(
    private readonly tx: Tx,
    private readonly contents: ModeratedContents,
    private readonly subjects: CommentableSubjects,
  ) {}

  onModuleInit(): void {
    this.contents.register(this);
    this.contents.registerCounters(commentableProposals.kind, async (proposals) => void (await this.tx.run(lockCounters, { proposals })));
    this.subjects.register(commentableProposals);
  }

  async read(ids: readonly string[], letters: number): Promise<ModeratedContent[]> {
    const rows = await this.tx.rows(moderatedProposals, { ids, letters });
    return rows.map(({ in_review_since, ...row }) => ({ ...row, ...this.toRef(row), deleted: false, inReview: in_review_since }));
  }

  async hide(hidings: readonly Hiding[], now: Date): Promise<void> {
    await this.tx.run(hideProposals, { ids: hidings.map(({ id }) => id), decisions: hidings.map(({ decision }) => decision), now });
  }

  async restore(by: 'id' | 'decision', values: readonly string[]): Promise<string[]> {
    return (await this.tx.rows(restoreProposals({ by }), { values })).map(({ id }) => id);
  }

  async setInReview(notices: readonly { id: string; since: Date | null }[]): Promise<void> {
    await this.tx.run(setProposalsInReview, { ids: notices.map(({ id }) => id), since: notices.map(({ since }) => since) });
  }

  async visibleOf(author: string, take: number) {
    return (await this.tx.rows(visibleProposalsOf, { author, take })).map((row) => this.toRef(row));
  }

  async hiddenBy(decisions: readonly string[]) {
    return (await this.tx.rows(proposalsHiddenBy, { decisions })).map((row) => ({ ...this.toRef(row), decision: row.decision }));
  }

  async countOf(author: string, atMost: number): Promise<number> {
    return (await this.tx.one(countProposalsOf, { author, atMost })).count;
  }

  private toRef({ id }: { id: string }) {
    return { id, what: this.what, within: { kind: commentableProposals.kind, id } } as const;
  }
}
