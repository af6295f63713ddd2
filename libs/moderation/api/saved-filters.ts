import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Refusal } from '@participa/platform/refusal.ts';

/** How many filters a moderator keeps; the oldest goes when one more comes. */
const MAX_FILTERS = 20;

/** Filters of the queue that a moderator keeps for herself. */
@Injectable()
export class SavedFilters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(me: string) {
    const items = await this.database.now.rows<{ id: string; name: string; query: string }>(
      `SELECT id, name, query FROM moderation_filters WHERE tenant_id = $1 AND person_id = $2 ORDER BY id DESC LIMIT ${MAX_FILTERS}`,
      [me],
    );
    return { items };
  }

  async save(me: string, name: string, query: string) {
    const id = this.clock.id();
    await this.database.now.rows(`INSERT INTO moderation_filters (tenant_id, person_id, id, name, query) VALUES ($1, $2, $3, $4, $5)`, [
      me,
      id,
      name,
      query,
    ]);
    await this.database.now.rows(
      `DELETE FROM moderation_filters WHERE tenant_id = $1 AND person_id = $2 AND id < (
         SELECT min(id::text)::uuid FROM (SELECT id FROM moderation_filters WHERE tenant_id = $1 AND person_id = $2 ORDER BY id DESC LIMIT ${MAX_FILTERS}) kept)`,
      [me],
    );
    return { id, name, query };
  }

  async delete(me: string, id: string): Promise<void> {
    const gone = await this.database.now.rows(
      `DELETE FROM moderation_filters WHERE tenant_id = $1 AND person_id = $2 AND id = $3 RETURNING id`,
      [me, id],
    );
    if (!gone.length) throw new Refusal('not_found');
  }
}
