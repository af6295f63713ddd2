import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The code last mailed to an address. Only its hash is kept. */
@Entity('one_time_codes')
export class OneTimeCodeRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') email!: string;
  @Column('bytea', { name: 'code_hash' }) codeHash!: Buffer;
  @Column('int') tries!: number;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
