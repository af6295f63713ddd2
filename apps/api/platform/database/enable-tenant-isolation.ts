import type { QueryRunner } from 'typeorm';
import { roleNames } from './roles.ts';

/**
 * Isolates a tenant table: forced row-level security with its one policy, and the rights of the API's role.
 * The sub-select makes PostgreSQL ask once a statement instead of once a row.
 */
export async function enableTenantIsolation(runner: QueryRunner, table: string, rights = 'SELECT, INSERT, UPDATE, DELETE'): Promise<void> {
  await runner.query(`
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant ON ${table} USING (tenant_id = (SELECT sealed.tenant())) WITH CHECK (tenant_id = (SELECT sealed.tenant()));
    GRANT ${rights} ON ${table} TO ${roleNames.app}`);
}
