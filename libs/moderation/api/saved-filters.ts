import { Injectable } from '@nestjs/common';
import { Clock } from '@participa/platform/clock.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { ModerationFilterRow } from './moderation-filter.entity.ts';
import { deleteOldFilters } from './saved-filters.statements.ts';

/** How many filters a moderator keeps; the oldest goes when one more comes. */
const MAX_FILTERS = 20;

/** Filters of the queue that a moderator saved. */
@Injectable()
export class SavedFilters {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async list(person: string) {
    const rows = await this.tx.find(ModerationFilterRow, { personId: person }, { order: { id: 'DESC' }, take: MAX_FILTERS });
    return { items: rows.map(({ id, name, query }) => ({ id, name, query })) };
  }

  async save(person: string, name: string, query: string) {
    const id = this.clock.id();
    await this.tx.insert(ModerationFilterRow, { personId: person, id, name, query });
    await this.tx.run(deleteOldFilters, { person, keep: MAX_FILTERS });
    return { id, name, query };
  }

  async delete(person: string, id: string): Promise<void> {
    if (!(await this.tx.delete(ModerationFilterRow, { personId: person, id }))) throw new Refusal('not_found');
  }
}
