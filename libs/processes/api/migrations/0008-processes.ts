import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/** Processes with their rules, what was done to them in public, who follows them; and which process a proposal belongs to. */
export class Processes1763900000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE processes (
        tenant_id uuid NOT NULL REFERENCES tenants (id), id uuid NOT NULL, kind text NOT NULL, title text NOT NULL, summary text NOT NULL,
          state text NOT NULL,
        rules jsonb NOT NULL, rules_hash text, opened_at timestamptz, copied_from uuid, created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id));
      CREATE INDEX processes_opened ON processes (tenant_id, opened_at DESC, id DESC);
      CREATE TABLE process_acts (
        tenant_id uuid NOT NULL, process_id uuid NOT NULL, number int NOT NULL, kind text NOT NULL, reason text NOT NULL,
          facts jsonb NOT NULL,
        rules_hash text NOT NULL, at timestamptz NOT NULL, actor_id uuid,
        PRIMARY KEY (tenant_id, process_id, number), FOREIGN KEY (tenant_id, process_id) REFERENCES processes (tenant_id, id));
      CREATE TABLE process_followers (
        tenant_id uuid NOT NULL, process_id uuid NOT NULL, person_id uuid NOT NULL, since timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, process_id, person_id),
        FOREIGN KEY (tenant_id, process_id) REFERENCES processes (tenant_id, id),
        FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id));
      ALTER TABLE proposals ADD COLUMN process_id uuid, ADD FOREIGN KEY (tenant_id, process_id) REFERENCES processes (tenant_id, id);
      ALTER TABLE proposal_drafts ADD COLUMN process_id uuid;
      CREATE INDEX proposals_process ON proposals (tenant_id, process_id, published_at DESC, id DESC) WHERE visible`);
    await enableTenantIsolation(runner, 'processes');
    // Acts are added and never changed.
    await enableTenantIsolation(runner, 'process_acts', 'SELECT, INSERT');
    await enableTenantIsolation(runner, 'process_followers');
  }

  async down(): Promise<void> {}
}
