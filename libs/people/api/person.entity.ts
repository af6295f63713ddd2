import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@participa/base/roles.ts';
import type { Language } from '@participa/base/language.ts';

/** An account in one tenant. The same e-mail in another tenant is another person. */
@Entity('people')
export class PersonRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  /** Which browser chose the password of an account that is not confirmed yet. */
  @Column('bytea', { name: 'opener_hash', nullable: true }) signUpBrowserHash!: Buffer | null;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text', { nullable: true }) language!: Language | null;
  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true }) emailConfirmedAt!: Date | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt!: Date | null;
  /** From the roll, once proved: its key, the day of birth and the zone. */
  @Column('bytea', { name: 'roll_key', nullable: true }) rollKey!: Buffer | null;
  @Column('date', { nullable: true }) born!: string | null;
  @Column('text', { nullable: true }) zone!: string | null;
  /** Until when a moderator took the word from her, and by which rule. */
  @Column('timestamptz', { name: 'blocked_until', nullable: true }) blockedUntil!: Date | null;
  @Column('text', { name: 'blocked_for', nullable: true }) blockedFor!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
