import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/**
 * Budget cycles: groups, headings, projects, works; ballots (one row a voter, its projects as an array of their numbers), and the count.
 * A cycle's `budget_id` is the id of its process. Money in whole units of the tenant's currency.
 */
export class Budgets1763900000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE budget_groups (
        tenant_id uuid NOT NULL, id uuid NOT NULL, budget_id uuid NOT NULL, name text NOT NULL, choose text NOT NULL, position int NOT NULL,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, budget_id) REFERENCES processes (tenant_id, id));
      CREATE INDEX budget_groups_budget ON budget_groups (tenant_id, budget_id, position);
      CREATE TABLE budget_headings (
        tenant_id uuid NOT NULL, id uuid NOT NULL, budget_id uuid NOT NULL, group_id uuid NOT NULL, name text NOT NULL, zone text,
          money bigint NOT NULL,
        population int, position int NOT NULL,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, group_id) REFERENCES budget_groups (tenant_id, id),
        FOREIGN KEY (tenant_id, zone) REFERENCES zones (tenant_id, key));
      CREATE INDEX budget_headings_budget ON budget_headings (tenant_id, budget_id, position);
      CREATE TABLE budget_projects (
        tenant_id uuid NOT NULL, id uuid NOT NULL, budget_id uuid NOT NULL, heading_id uuid NOT NULL, number int NOT NULL,
          title text NOT NULL, body text NOT NULL,
        state text NOT NULL, cost bigint, yearly_cost bigint, months int, department text, reason text, note text, due_on date,
          evaluated_at timestamptz,
        proposal_id uuid, created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, budget_id, number), UNIQUE (tenant_id, budget_id, proposal_id),
        FOREIGN KEY (tenant_id, budget_id) REFERENCES processes (tenant_id, id),
        FOREIGN KEY (tenant_id, heading_id) REFERENCES budget_headings (tenant_id, id),
        FOREIGN KEY (tenant_id, proposal_id) REFERENCES proposals (tenant_id, id));
      CREATE INDEX budget_projects_proposal ON budget_projects (tenant_id, proposal_id);
      CREATE TABLE budget_works (
        tenant_id uuid NOT NULL, project_id uuid NOT NULL, stage text NOT NULL, approved bigint NOT NULL, contracted bigint,
          spent bigint NOT NULL,
        contractor text, contract_url text, updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, project_id), FOREIGN KEY (tenant_id, project_id) REFERENCES budget_projects (tenant_id, id));
      CREATE TABLE budget_work_news (
        tenant_id uuid NOT NULL, project_id uuid NOT NULL, id uuid NOT NULL, stage text NOT NULL, text text NOT NULL,
          at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, project_id, id), FOREIGN KEY (tenant_id, project_id) REFERENCES budget_works (tenant_id, project_id));
      CREATE TABLE ballots (
        tenant_id uuid NOT NULL, budget_id uuid NOT NULL, voter_key bytea NOT NULL, person_id uuid, channel text NOT NULL,
        saved int[], saved_at timestamptz, chosen int[], cast_at timestamptz, revision int NOT NULL, receipt text,
        PRIMARY KEY (tenant_id, budget_id, voter_key), FOREIGN KEY (tenant_id, budget_id) REFERENCES processes (tenant_id, id));
      CREATE TABLE budget_closings (
        tenant_id uuid NOT NULL, budget_id uuid NOT NULL, closed_at timestamptz NOT NULL, ballots int NOT NULL, web int NOT NULL,
          desk int NOT NULL, paper int NOT NULL,
        counted_at timestamptz, published_at timestamptz,
        PRIMARY KEY (tenant_id, budget_id), FOREIGN KEY (tenant_id, budget_id) REFERENCES processes (tenant_id, id));
      CREATE TABLE budget_counts (
        tenant_id uuid NOT NULL, budget_id uuid NOT NULL, heading_id uuid NOT NULL, ballots int NOT NULL, spent bigint NOT NULL,
          won int[] NOT NULL, outcome jsonb NOT NULL,
        PRIMARY KEY (tenant_id, budget_id, heading_id), FOREIGN KEY (tenant_id, budget_id) REFERENCES budget_closings (tenant_id,
          budget_id),
        FOREIGN KEY (tenant_id, heading_id) REFERENCES budget_headings (tenant_id, id))`);
    for (const table of [
      'budget_groups',
      'budget_headings',
      'budget_projects',
      'budget_works',
      'budget_work_news',
      'ballots',
      'budget_closings',
      'budget_counts',
    ])
      await enableTenantIsolation(runner, table);
  }

  async down(): Promise<void> {}
}
