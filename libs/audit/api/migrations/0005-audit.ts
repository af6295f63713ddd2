import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/** The audit log. The API's role can add lines and read them; it can neither change nor remove one, nor choose its time. */
export class Audit1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_log (
        tenant_id uuid NOT NULL REFERENCES tenants (id), id uuid NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid DEFAULT nullif(current_setting('app.actor', true), '')::uuid,
        action text NOT NULL, subject_id uuid, facts jsonb NOT NULL,
        PRIMARY KEY (tenant_id, id));
      CREATE INDEX audit_log_action ON audit_log (tenant_id, action, id DESC);
      CREATE INDEX audit_log_actor ON audit_log (tenant_id, actor_id, id DESC);
      CREATE INDEX audit_log_subject ON audit_log (tenant_id, subject_id, id DESC)`);
    await enableTenantIsolation(runner, 'audit_log', 'SELECT, INSERT (tenant_id, id, actor_id, action, subject_id, facts)');
  }

  async down(): Promise<void> {}
}
