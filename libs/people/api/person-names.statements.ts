import { text, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** What some people are called. */
export const namesById = sql({
  name: 'people.namesById',
  params: { people: uuid.array },
  row: { id: uuid, name: text },
  text: `SELECT id, name FROM people WHERE tenant_id = $tenant AND id = ANY($people)`,
});
