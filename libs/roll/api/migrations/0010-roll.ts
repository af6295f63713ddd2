import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/**
 * The roll of residents. `key` is an HMAC of country, type, number and birth date under a pepper outside the database: the number is
 * nowhere. A person proves hers once; of one entry there is one account (`people.roll_key`), and its key is her voice in every vote.
 */
export class Roll1763900000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roll_imports (
        tenant_id uuid NOT NULL REFERENCES tenants (id), id uuid NOT NULL, file_name text NOT NULL, state text NOT NULL, rows int NOT NULL,
          accepted int NOT NULL,
        updated int NOT NULL, refused int NOT NULL, verdicts jsonb NOT NULL, remarks jsonb NOT NULL, problem text,
          started_at timestamptz NOT NULL, progress_at timestamptz NOT NULL, ended_at timestamptz, actor_id uuid,
        PRIMARY KEY (tenant_id, id));
      CREATE UNIQUE INDEX roll_imports_running ON roll_imports (tenant_id) WHERE state = 'running';
      CREATE TABLE roll_import_faults (
        tenant_id uuid NOT NULL, import_id uuid NOT NULL, line int NOT NULL, verdict text NOT NULL, columns text[] NOT NULL,
        PRIMARY KEY (tenant_id, import_id, line), FOREIGN KEY (tenant_id, import_id) REFERENCES roll_imports (tenant_id, id));
      CREATE TABLE roll_entries (
        tenant_id uuid NOT NULL REFERENCES tenants (id), key bytea NOT NULL, born date NOT NULL, zone text, import_id uuid,
          added_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, key));
      ALTER TABLE people ADD COLUMN roll_key bytea, ADD COLUMN born date, ADD COLUMN zone text, ADD UNIQUE (tenant_id, roll_key)`);
    for (const table of ['roll_imports', 'roll_import_faults', 'roll_entries']) await enableTenantIsolation(runner, table);
  }

  async down(): Promise<void> {}
}
