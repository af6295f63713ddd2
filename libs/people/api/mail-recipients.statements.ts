import type { Language } from '@participa/base/language.ts';
import type { Role } from '@participa/base/roles.ts';
import { bigint, text, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

const row = { id: uuid, email: text, language: text.as<Language>().nullable };

/** Where some people are written to, and in which language. */
export const recipientsById = sql({
  name: 'people.recipientsById',
  params: { people: uuid.array },
  row,
  text: `SELECT id, email, language FROM people WHERE tenant_id = $tenant AND id = ANY($people)`,
});

/** The same for those who have a role, the oldest accounts first. */
export const recipientsWithRole = sql({
  name: 'people.recipientsWithRole',
  params: { role: text.as<Role>(), take: bigint },
  row,
  text: `SELECT id, email, language FROM people WHERE tenant_id = $tenant AND $role = ANY(roles) ORDER BY id LIMIT $take`,
});
