import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of rate limits is called as what it holds. Its policy and the rights on it stay with it. */
export class RateLimitHits1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE paces RENAME TO rate_limit_hits;
      ALTER TABLE rate_limit_hits RENAME CONSTRAINT paces_pkey TO rate_limit_hits_pkey;
      ALTER TABLE rate_limit_hits RENAME CONSTRAINT paces_tenant_id_fkey TO rate_limit_hits_tenant_id_fkey`);
  }

  async down(): Promise<void> {}
}
