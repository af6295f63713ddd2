import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns are called as what they hold: the vector that searches ask, and the place in the random order. */
export class PlainColumnNames1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE proposals RENAME COLUMN words TO search_vector;
      ALTER TABLE proposals RENAME COLUMN lot TO random_position;
      ALTER INDEX proposals_words RENAME TO proposals_search;
      ALTER INDEX proposals_lot RENAME TO proposals_random`);
  }

  async down(): Promise<void> {}
}
