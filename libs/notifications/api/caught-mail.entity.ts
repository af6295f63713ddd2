import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that was shown instead of sent, in development. */
@Entity('caught_mails')
export class CaughtMailRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') recipient!: string;
  @Column('text') subject!: string;
  @Column('text') body!: string;
  @Column('timestamptz') at!: Date;
}
