import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Comment } from '../domain/comment.ts';

/** A comment, or a reply to one. */
@Entity('comments')
export class CommentRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** What the comment is about. */
  @Column('text', { name: 'subject_kind' }) subjectKind!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('int') depth!: number;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) stance!: Comment['stance'];
  @Column('int') up!: number;
  @Column('int') down!: number;
  @Column('int') replies!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { name: 'hiding_id', nullable: true }) hidingId!: string | null;
  @Column('timestamptz', { name: 'in_review_since', nullable: true }) inReviewSince!: Date | null;
}
