import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/**
 * Sittings at the desk, and papers. Who voted on paper (`roll_marks`) and what the papers say (`paper_lines`) are two tables that nothing
 * ties but the batch: no row tells when it came or in which order.
 */
export class Desk1763900000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE desk_sittings (
        tenant_id uuid NOT NULL, id uuid NOT NULL, officer_id uuid NOT NULL, roll_key bytea NOT NULL, reason text NOT NULL,
          started_at timestamptz NOT NULL,
        until timestamptz NOT NULL, ended_at timestamptz, done text[] NOT NULL,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, officer_id) REFERENCES people (tenant_id, id));
      CREATE UNIQUE INDEX desk_sittings_open ON desk_sittings (tenant_id, officer_id) WHERE ended_at IS NULL;
      CREATE TABLE paper_batches (
        tenant_id uuid NOT NULL, id uuid NOT NULL, budget_id uuid NOT NULL, post text NOT NULL, state text NOT NULL,
          created_at timestamptz NOT NULL, created_by uuid NOT NULL,
        first_by uuid, second_by uuid, confirmed_at timestamptz, confirmed_by uuid,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, budget_id) REFERENCES processes (tenant_id, id));
      CREATE TABLE paper_lines (
        tenant_id uuid NOT NULL, batch_id uuid NOT NULL, entry int NOT NULL, line int NOT NULL, numbers int[] NOT NULL,
        PRIMARY KEY (tenant_id, batch_id, entry, line), FOREIGN KEY (tenant_id, batch_id) REFERENCES paper_batches (tenant_id, id));
      CREATE TABLE roll_marks (
        tenant_id uuid NOT NULL, budget_id uuid NOT NULL, voter_key bytea NOT NULL, batch_id uuid NOT NULL,
        PRIMARY KEY (tenant_id, budget_id, voter_key), FOREIGN KEY (tenant_id, batch_id) REFERENCES paper_batches (tenant_id, id));
      CREATE INDEX roll_marks_batch ON roll_marks (tenant_id, batch_id)`);
    for (const table of ['desk_sittings', 'paper_batches', 'paper_lines', 'roll_marks']) await enableTenantIsolation(runner, table);
  }

  async down(): Promise<void> {}
}
