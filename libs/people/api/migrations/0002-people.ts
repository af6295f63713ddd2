import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/**
 * Accounts, sessions and one-time codes. Tokens and codes are kept as hashes only. `opener_hash` names the browser that chose an
 * unconfirmed account's password.
 */
export class People1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people (
        tenant_id uuid NOT NULL REFERENCES tenants (id), id uuid NOT NULL, email text NOT NULL, name text NOT NULL,
        password_hash text, opener_hash bytea, roles text[] NOT NULL, language text, email_confirmed_at timestamptz,
          verified_at timestamptz,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, email));
      CREATE TABLE sessions (
        tenant_id uuid NOT NULL, token_hash bytea NOT NULL, person_id uuid NOT NULL, created_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, token_hash), FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id));
      CREATE INDEX sessions_person ON sessions (tenant_id, person_id);
      CREATE INDEX sessions_end ON sessions (tenant_id, expires_at);
      CREATE TABLE one_time_codes (
        tenant_id uuid NOT NULL REFERENCES tenants (id), email text NOT NULL, code_hash bytea NOT NULL, tries int NOT NULL,
          expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, email))`);
    await enableTenantIsolation(runner, 'people');
    await enableTenantIsolation(runner, 'sessions');
    await enableTenantIsolation(runner, 'one_time_codes');
  }

  async down(): Promise<void> {}
}
