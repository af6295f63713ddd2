import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';
import { roleNames } from '@participa/platform/database/roles.ts';

/** The registry of tenants (not isolated itself: it says which tenants there are) and each tenant's territory and topics. */
export class Tenants1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tenants (
        id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, name text NOT NULL, kind text NOT NULL, country text NOT NULL,
        variant text NOT NULL, languages text[] NOT NULL, time_zone text NOT NULL, currency text NOT NULL,
        brand text NOT NULL, coat text NOT NULL, motto text NOT NULL, demo boolean NOT NULL,
        created_at timestamptz NOT NULL, suspended_at timestamptz);
      CREATE TABLE tenant_hosts (host text PRIMARY KEY, tenant_id uuid NOT NULL REFERENCES tenants (id));
      GRANT SELECT ON tenants, tenant_hosts TO ${roleNames.app};
      CREATE TABLE zones (
        tenant_id uuid NOT NULL REFERENCES tenants (id), key text NOT NULL, name text NOT NULL, position int NOT NULL,
        PRIMARY KEY (tenant_id, key));
      CREATE TABLE topics (
        tenant_id uuid NOT NULL REFERENCES tenants (id), key text NOT NULL, name text NOT NULL, icon text NOT NULL, position int NOT NULL,
        PRIMARY KEY (tenant_id, key))`);
    await enableTenantIsolation(runner, 'zones');
    await enableTenantIsolation(runner, 'topics');
  }

  async down(): Promise<void> {}
}
