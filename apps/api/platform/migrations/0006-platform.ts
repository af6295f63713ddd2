import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '../database/enable-tenant-isolation.ts';

/** What every room stands on: answers kept for repeated requests, paces, outgoing mail and development's inbox. */
export class Platform1763800000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        tenant_id uuid NOT NULL REFERENCES tenants (id), key bytea NOT NULL, request bytea NOT NULL, reply jsonb,
          created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, key));
      CREATE INDEX idempotency_keys_age ON idempotency_keys (tenant_id, created_at);
      CREATE UNLOGGED TABLE paces (
        tenant_id uuid NOT NULL REFERENCES tenants (id), key bytea NOT NULL, period timestamptz NOT NULL, hits int NOT NULL,
        PRIMARY KEY (tenant_id, key, period));
      CREATE TABLE outbox (
        tenant_id uuid NOT NULL REFERENCES tenants (id), id uuid NOT NULL, recipient text NOT NULL, subject text NOT NULL,
          body text NOT NULL,
        created_at timestamptz NOT NULL, sent_at timestamptz, refused text,
        PRIMARY KEY (tenant_id, id));
      CREATE INDEX outbox_age ON outbox (tenant_id, created_at);
      CREATE TABLE caught_mails (
        tenant_id uuid NOT NULL REFERENCES tenants (id), id uuid NOT NULL, recipient text NOT NULL, subject text NOT NULL,
          body text NOT NULL, at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id))`);
    for (const table of ['idempotency_keys', 'paces', 'outbox', 'caught_mails']) await enableTenantIsolation(runner, table);
  }

  async down(): Promise<void> {}
}
