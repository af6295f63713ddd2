import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a comment is about is kept by kind and id. No foreign key can point at one of several tables: writing a comment holds the
 * row of its subject, and subjects are never deleted.
 */
export class CommentSubjects1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE comments DROP CONSTRAINT comments_tenant_id_proposal_id_fkey;
      ALTER TABLE comments RENAME COLUMN proposal_id TO subject_id;
      ALTER TABLE comments ADD COLUMN subject_kind text NOT NULL DEFAULT 'proposal';
      ALTER TABLE comments ALTER COLUMN subject_kind DROP DEFAULT`);
  }

  async down(): Promise<void> {}
}
