import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Hiding, ModeratedContent, ModeratedKind } from '@participa/moderation/api/moderated-content.ts';
import { ModeratedContents } from '@participa/moderation/api/moderated-contents.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { CommentableSubjects } from './commentable-subjects.ts';
import { commentsHiddenBy, countCommentsOf, setCommentsInReview, visibleCommentsOf } from './moderated-comments.statements.ts';

/** Comments as moderated content. */
@Injectable()
export class ModeratedComments implements ModeratedKind, OnModuleInit {
  readonly what = 'comment';

  constructor(
    private readonly tx: Tx,
    private readonly subjects: CommentableSubjects,
    private readonly contents: ModeratedContents,
  ) {}

  onModuleInit(): void {
    this.contents.register(this);
  }

  async read(ids: readonly string[], letters: number): Promise<ModeratedContent[]> {
    const found: ModeratedContent[] = [];
    for (const { kind, moderation } of this.subjects.all())
      for (const { subject, in_review_since, ...row } of await this.tx.rows(moderation.read, { ids, letters }))
        found.push({ ...row, what: this.what, within: { kind, id: subject }, inReview: in_review_since });
    return found;
  }

  async hide(hidings: readonly Hiding[], now: Date): Promise<void> {
    const given = { ids: hidings.map(({ id }) => id), decisions: hidings.map(({ decision }) => decision), now };
    for (const { moderation } of this.subjects.all()) await this.tx.run(moderation.hide, given);
  }

  async restore(by: 'id' | 'decision', values: readonly string[]): Promise<string[]> {
    const restored: string[] = [];
    for (const { moderation } of this.subjects.all())
      restored.push(...(await this.tx.rows(moderation.restore({ by }), { values })).map(({ id }) => id));
    return restored;
  }

  async setInReview(notices: readonly { id: string; since: Date | null }[]): Promise<void> {
    await this.tx.run(setCommentsInReview, { ids: notices.map(({ id }) => id), since: notices.map(({ since }) => since) });
  }

  async visibleOf(author: string, take: number) {
    return (await this.tx.rows(visibleCommentsOf, { author, take })).map((row) => this.toRef(row));
  }

  async hiddenBy(decisions: readonly string[]) {
    const rows = await this.tx.rows(commentsHiddenBy, { decisions });
    return rows.map((row) => ({ ...this.toRef(row), decision: row.decision }));
  }

  async countOf(author: string, atMost: number): Promise<number> {
    return (await this.tx.one(countCommentsOf, { author, atMost })).count;
  }

  private toRef({ id, subject_kind, subject_id }: { id: string; subject_kind: string; subject_id: string }) {
    return { id, what: this.what, within: { kind: subject_kind, id: subject_id } } as const;
  }
}
