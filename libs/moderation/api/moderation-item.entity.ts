import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QueueState } from '../domain/queue.ts';
import type { Concern, Track } from '../domain/reasons.ts';

/** A thing in the queue of moderation, under the thing’s own id. */
@Entity('moderation_items')
export class ModerationItemRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') what!: string;
  /** The subject in which the content is shown and counted. */
  @Column('text', { name: 'within_kind' }) withinKind!: string;
  @Column('uuid', { name: 'within_id' }) withinId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') track!: Track;
  @Column('int') urgency!: number;
  @Column('text', { array: true }) concerns!: Concern[];
  @Column('int') reports!: number;
  @Column('text', { array: true }) words!: string[];
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('text') state!: QueueState;
  @Column('boolean') cleared!: boolean;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
