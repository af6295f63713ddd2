import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '../domain/ballot.ts';

/** A voter’s ballot in a cycle: what was saved, what was cast. Projects are their numbers. */
@Entity('ballots')
export class BallotRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'budget_id' }) budgetId!: string;
  @PrimaryColumn('bytea', { name: 'voter_key' }) voterKey!: Buffer;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') channel!: Channel;
  @Column('int', { array: true, nullable: true }) saved!: number[] | null;
  @Column('timestamptz', { name: 'saved_at', nullable: true }) savedAt!: Date | null;
  @Column('int', { array: true, nullable: true }) chosen!: number[] | null;
  @Column('timestamptz', { name: 'cast_at', nullable: true }) castAt!: Date | null;
  @Column('int') revision!: number;
  @Column('text', { nullable: true }) receipt!: string | null;
}
