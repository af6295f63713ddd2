import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/** Proposals, their wordings, drafts, counters and supports. */
export class Proposals1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal_drafts (
        tenant_id uuid NOT NULL, id uuid NOT NULL, author_id uuid NOT NULL, title text NOT NULL, body text NOT NULL,
        zone text, topic text, saved_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, author_id) REFERENCES people (tenant_id, id));
      CREATE INDEX proposal_drafts_author ON proposal_drafts (tenant_id, author_id, saved_at);
      CREATE TABLE proposals (
        tenant_id uuid NOT NULL, id uuid NOT NULL, author_id uuid NOT NULL, title text NOT NULL, body text NOT NULL,
        zone text, topic text, state text NOT NULL, visible boolean NOT NULL, version int NOT NULL,
        published_at timestamptz NOT NULL, edited_at timestamptz, answer jsonb,
        lot double precision NOT NULL, title_key text NOT NULL, words tsvector NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, author_id) REFERENCES people (tenant_id, id),
        FOREIGN KEY (tenant_id, zone) REFERENCES zones (tenant_id, key),
        FOREIGN KEY (tenant_id, topic) REFERENCES topics (tenant_id, key));
      CREATE INDEX proposals_recent ON proposals (tenant_id, published_at DESC, id DESC) WHERE visible;
      CREATE INDEX proposals_lot ON proposals (tenant_id, lot, id) WHERE visible;
      CREATE INDEX proposals_author ON proposals (tenant_id, author_id, published_at DESC, id DESC);
      CREATE INDEX proposals_zone ON proposals (tenant_id, zone, published_at DESC, id DESC) WHERE visible;
      CREATE INDEX proposals_topic ON proposals (tenant_id, topic, published_at DESC, id DESC) WHERE visible;
      CREATE INDEX proposals_state ON proposals (tenant_id, state, published_at DESC, id DESC) WHERE visible;
      CREATE INDEX proposals_words ON proposals USING gin (tenant_id, words);
      CREATE INDEX proposals_title ON proposals USING gin (tenant_id, title_key gin_trgm_ops);
      CREATE TABLE proposal_versions (
        tenant_id uuid NOT NULL, proposal_id uuid NOT NULL, version int NOT NULL, title text NOT NULL, body text NOT NULL,
          at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, proposal_id, version), FOREIGN KEY (tenant_id, proposal_id) REFERENCES proposals (tenant_id, id));
      CREATE TABLE proposal_counters (
        tenant_id uuid NOT NULL, proposal_id uuid NOT NULL, supports int NOT NULL, comments int NOT NULL,
        PRIMARY KEY (tenant_id, proposal_id), FOREIGN KEY (tenant_id, proposal_id) REFERENCES proposals (tenant_id,
          id)) WITH (fillfactor = 55);
      CREATE INDEX proposal_counters_supports ON proposal_counters (tenant_id, supports DESC, proposal_id DESC);
      CREATE INDEX proposal_counters_comments ON proposal_counters (tenant_id, comments DESC, proposal_id DESC);
      CREATE TABLE supports (
        tenant_id uuid NOT NULL, proposal_id uuid NOT NULL, person_id uuid NOT NULL, created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, proposal_id, person_id),
        FOREIGN KEY (tenant_id, proposal_id) REFERENCES proposals (tenant_id, id), FOREIGN KEY (tenant_id,
          person_id) REFERENCES people (tenant_id, id));
      CREATE INDEX supports_person ON supports (tenant_id, person_id, created_at DESC, proposal_id DESC)`);
    for (const table of ['proposal_drafts', 'proposals', 'proposal_versions', 'proposal_counters', 'supports'])
      await enableTenantIsolation(runner, table);
  }

  async down(): Promise<void> {}
}
