import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person’s vote on a comment: 1 or -1. */
@Entity('comment_votes')
export class CommentVoteRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'comment_id' }) commentId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('smallint') value!: number;
}
