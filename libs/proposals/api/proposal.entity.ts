import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProposalState } from '../domain/proposal.ts';

/** What the government answered, as it is kept. */
export interface AnswerJson {
  text: string;
  at: string;
  cost: number | null;
}

/** A published proposal. Its counters are in a narrow row of their own (`proposal_counters`), which supports lock instead of this one. */
@Entity('proposals')
export class ProposalRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('text') state!: ProposalState;
  /** Whether lists show it: false once withdrawn or hidden. */
  @Column('boolean') visible!: boolean;
  /** Hidden by which decision of moderation, since when; and since when under the notice "en revisión". */
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { name: 'hiding_id', nullable: true }) hidingId!: string | null;
  @Column('timestamptz', { name: 'in_review_since', nullable: true }) inReviewSince!: Date | null;
  @Column('uuid', { name: 'process_id', nullable: true }) processId!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('jsonb', { nullable: true }) answer!: AnswerJson | null;
  /** Drawn at publication, from 0 to 1: its position in the random order. */
  @Column('double precision', { name: 'random_position' }) randomPosition!: number;
  @Column('text', { name: 'title_key' }) titleKey!: string;
  @Column('tsvector', { name: 'search_vector' }) searchVector!: string;
}
