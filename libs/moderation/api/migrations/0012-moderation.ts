import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/**
 * Reports, the queue (one row a thing, under the thing's own id), decisions with their statements of reasons, appeals, and what a tenant
 * has looked at by itself. A thing is hidden only by a decision that states a rule and facts: the database itself insists.
 */
export class Moderation1763900000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE moderation_settings (
        tenant_id uuid NOT NULL REFERENCES tenants (id), words text[] NOT NULL, first_posts boolean NOT NULL, PRIMARY KEY (tenant_id));
      CREATE TABLE moderation_filters (
        tenant_id uuid NOT NULL, person_id uuid NOT NULL, id uuid NOT NULL, name text NOT NULL, query text NOT NULL,
        PRIMARY KEY (tenant_id, person_id, id), FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id));
      CREATE TABLE moderation_items (
        tenant_id uuid NOT NULL, id uuid NOT NULL, what text NOT NULL, proposal_id uuid NOT NULL, author_id uuid NOT NULL,
          track text NOT NULL,
        urgency int NOT NULL, concerns text[] NOT NULL, reports int NOT NULL, words text[] NOT NULL, opened_at timestamptz NOT NULL,
          due_at timestamptz NOT NULL,
        state text NOT NULL, cleared boolean NOT NULL, taken_by uuid, decided_at timestamptz,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, proposal_id) REFERENCES proposals (tenant_id, id),
        FOREIGN KEY (tenant_id, author_id) REFERENCES people (tenant_id, id), FOREIGN KEY (tenant_id,
          taken_by) REFERENCES people (tenant_id, id));
      CREATE INDEX moderation_items_waiting ON moderation_items (tenant_id, state, urgency, due_at, id);
      CREATE INDEX moderation_items_decided ON moderation_items (tenant_id, state, decided_at DESC, id DESC);
      CREATE TABLE moderation_reports (
        tenant_id uuid NOT NULL, item_id uuid NOT NULL, reporter bytea NOT NULL, person_id uuid, track text NOT NULL,
          reason text NOT NULL, text text,
        folded boolean NOT NULL, at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, item_id, reporter), FOREIGN KEY (tenant_id, item_id) REFERENCES moderation_items (tenant_id, id));
      CREATE INDEX moderation_reports_person ON moderation_reports (tenant_id, person_id, at) WHERE folded;
      CREATE INDEX moderation_reports_age ON moderation_reports (tenant_id, at);
      CREATE TABLE moderation_decisions (
        tenant_id uuid NOT NULL, id uuid NOT NULL, batch uuid NOT NULL, item_id uuid, what text, proposal_id uuid,
          person_id uuid NOT NULL, action text NOT NULL,
        rule text, facts text, title text, body text, at timestamptz NOT NULL, decided_by uuid NOT NULL, waited_since timestamptz,
          until timestamptz,
        was text, was_in_review timestamptz, over_at timestamptz,
        PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, id, decided_by),
        FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id), FOREIGN KEY (tenant_id,
          decided_by) REFERENCES people (tenant_id, id),
        CHECK (action IN ('hide', 'dismiss', 'restore', 'block')),
        CHECK (action NOT IN ('hide', 'block') OR (rule IS NOT NULL AND facts IS NOT NULL AND length(facts) >= 20)));
      CREATE INDEX moderation_decisions_person ON moderation_decisions (tenant_id, person_id, at DESC, id DESC);
      CREATE INDEX moderation_decisions_item ON moderation_decisions (tenant_id, item_id, at DESC);
      CREATE INDEX moderation_decisions_batch ON moderation_decisions (tenant_id, batch);
      CREATE INDEX moderation_decisions_age ON moderation_decisions (tenant_id, at);
      CREATE INDEX moderation_decisions_blocks ON moderation_decisions (tenant_id, until DESC,
        id DESC) WHERE action = 'block' AND over_at IS NULL;
      CREATE TABLE moderation_appeals (
        tenant_id uuid NOT NULL, decision_id uuid NOT NULL, against uuid NOT NULL, text text NOT NULL, at timestamptz NOT NULL,
        outcome text, reason text, decided_by uuid, decided_at timestamptz,
        PRIMARY KEY (tenant_id, decision_id),
        FOREIGN KEY (tenant_id, decision_id, against) REFERENCES moderation_decisions (tenant_id, id, decided_by),
        FOREIGN KEY (tenant_id, decided_by) REFERENCES people (tenant_id, id),
        CHECK (decided_by <> against), CHECK ((outcome IS NULL) = (decided_by IS NULL)));
      CREATE INDEX moderation_appeals_waiting ON moderation_appeals (tenant_id, at, decision_id) WHERE outcome IS NULL;
      ALTER TABLE proposals ADD COLUMN hidden_at timestamptz, ADD COLUMN hiding_id uuid, ADD COLUMN in_review_since timestamptz,
        ADD FOREIGN KEY (tenant_id, hiding_id) REFERENCES moderation_decisions (tenant_id, id),
        ADD CHECK ((hidden_at IS NULL) = (hiding_id IS NULL)), ADD CHECK (hidden_at IS NULL OR NOT visible);
      ALTER TABLE comments ADD COLUMN hidden_at timestamptz, ADD COLUMN hiding_id uuid, ADD COLUMN in_review_since timestamptz,
        ADD FOREIGN KEY (tenant_id, hiding_id) REFERENCES moderation_decisions (tenant_id, id),
        ADD CHECK ((hidden_at IS NULL) = (hiding_id IS NULL));
      CREATE INDEX proposals_hiding ON proposals (tenant_id, hiding_id) WHERE hiding_id IS NOT NULL;
      CREATE INDEX comments_hiding ON comments (tenant_id, hiding_id) WHERE hiding_id IS NOT NULL;
      CREATE INDEX people_moderators ON people (tenant_id) WHERE 'moderator' = ANY (roles);
      ALTER TABLE people ADD COLUMN blocked_until timestamptz, ADD COLUMN blocked_for text`);
    for (const table of [
      'moderation_settings',
      'moderation_filters',
      'moderation_items',
      'moderation_reports',
      'moderation_decisions',
      'moderation_appeals',
    ])
      await enableTenantIsolation(runner, table);
  }

  async down(): Promise<void> {}
}
