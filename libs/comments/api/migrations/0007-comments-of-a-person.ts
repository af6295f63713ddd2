import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways from a person to her comments and votes: what is mine on a page. */
export class CommentsOfAPerson1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX comments_of_author ON comments (tenant_id, author_id, proposal_id, id DESC);
      CREATE INDEX comment_votes_of_person ON comment_votes (tenant_id, person_id, comment_id)`);
  }

  async down(): Promise<void> {}
}
