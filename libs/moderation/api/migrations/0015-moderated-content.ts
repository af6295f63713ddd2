import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a content stands is kept by kind and id: not everything that is moderated stands within a proposal. */
export class ModeratedContent1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE moderation_items DROP CONSTRAINT moderation_items_tenant_id_proposal_id_fkey;
      ALTER TABLE moderation_items RENAME COLUMN proposal_id TO within_id;
      ALTER TABLE moderation_items ADD COLUMN within_kind text NOT NULL DEFAULT 'proposal';
      ALTER TABLE moderation_items ALTER COLUMN within_kind DROP DEFAULT;
      ALTER TABLE moderation_decisions RENAME COLUMN proposal_id TO within_id;
      ALTER TABLE moderation_decisions ADD COLUMN within_kind text;
      ALTER TABLE moderation_decisions ALTER COLUMN within_kind TYPE text USING CASE WHEN within_id IS NOT NULL THEN 'proposal' END`);
  }

  async down(): Promise<void> {}
}
