import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';

/** Comments in threads (a root is its own `root_id`), and one vote a person on each. */
export class Comments1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comments (
        tenant_id uuid NOT NULL, id uuid NOT NULL, proposal_id uuid NOT NULL, parent_id uuid, depth int NOT NULL, author_id uuid NOT NULL,
        body text NOT NULL, stance text, up int NOT NULL, down int NOT NULL, replies int NOT NULL,
        created_at timestamptz NOT NULL, edited_at timestamptz, deleted_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, proposal_id) REFERENCES proposals (tenant_id, id),
        FOREIGN KEY (tenant_id, parent_id) REFERENCES comments (tenant_id, id),
        FOREIGN KEY (tenant_id, author_id) REFERENCES people (tenant_id, id));
      CREATE INDEX comments_roots ON comments (tenant_id, proposal_id, created_at, id) WHERE parent_id IS NULL;
      CREATE INDEX comments_best ON comments (tenant_id, proposal_id, (up - down) DESC, id DESC) WHERE parent_id IS NULL;
      CREATE INDEX comments_discussed ON comments (tenant_id, proposal_id, replies DESC, id DESC) WHERE parent_id IS NULL;
      CREATE INDEX comments_replies ON comments (tenant_id, parent_id, created_at, id);
      CREATE TABLE comment_votes (
        tenant_id uuid NOT NULL, comment_id uuid NOT NULL, person_id uuid NOT NULL, value smallint NOT NULL CHECK (value IN (-1, 1)),
        PRIMARY KEY (tenant_id, comment_id, person_id),
        FOREIGN KEY (tenant_id, comment_id) REFERENCES comments (tenant_id, id), FOREIGN KEY (tenant_id,
          person_id) REFERENCES people (tenant_id, id))`);
    await enableTenantIsolation(runner, 'comments');
    await enableTenantIsolation(runner, 'comment_votes');
  }

  async down(): Promise<void> {}
}
