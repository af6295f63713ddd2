import { lastAuditEventAt } from '@participa/audit/api/audit-event.sql.ts';
import type { Language, Variant } from '@participa/base/language.ts';
import { peopleUpTo } from '@participa/people/api/person.sql.ts';
import { bigint, bool, int, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql, systemSql } from '@participa/platform/database/sql.ts';
import { fromGovernments, governmentSlug } from '@participa/tenants/api/tenant.sql.ts';
import type { GovernmentLine, Stage } from '../domain/founding.ts';

// The functions of the schema `network` change the registry; the database lets only a transaction of the network itself call them.

const columns = `t.id, t.slug, t.name, t.kind, t.country, t.created_at, t.suspended_at, t.exported_at,
  CASE WHEN t.condemned_at IS NOT NULL THEN 'condemned' WHEN t.arriving THEN 'arriving'
       WHEN t.suspended_at IS NOT NULL THEN 'suspended' WHEN t.live_at IS NULL THEN 'preparing' ELSE 'live' END AS stage,
  ${governmentSlug('t.sandbox_of')} AS sandbox_of, coalesce(t.exported_at >= t.suspended_at, false) AS may_be_purged`;

const row = {
  id: uuid,
  slug: text,
  name: text,
  kind: text.as<GovernmentLine['kind']>(),
  country: text,
  created_at: timestamptz,
  suspended_at: timestamptz.nullable,
  exported_at: timestamptz.nullable,
  stage: text.as<Stage>().asserted,
  sandbox_of: text.nullable,
  may_be_purged: bool.asserted,
};

/** How many people of a government are counted for a line of the list. */
const MAX_PEOPLE_COUNTED = 100_000;

/** A page of governments by name, those after a name and id. */
export const governmentPage = systemSql({
  name: 'network.governments',
  params: { afterName: text.nullable, afterId: uuid.nullable, take: bigint },
  row,
  text: `
    SELECT ${columns} ${fromGovernments} AND ($afterName::text IS NULL OR (t.name, t.id) > ($afterName, $afterId::uuid))
     ORDER BY t.name, t.id LIMIT $take`,
});

/** One government. */
export const oneGovernment = systemSql({
  name: 'network.government',
  params: { government: uuid },
  row,
  text: `SELECT ${columns} ${fromGovernments} AND t.id = $government`,
});

/** What an export and a trial government take over from the registry. */
export const governmentLook = systemSql({
  name: 'network.look',
  params: { government: uuid },
  row: {
    slug: text,
    name: text,
    kind: text.as<GovernmentLine['kind']>(),
    country: text,
    variant: text.as<Variant>(),
    languages: text.array.as<Language[]>(),
    time_zone: text,
    currency: text,
    brand: text,
    coat: text,
    motto: text,
  },
  text: `
    SELECT t.slug, t.name, t.kind, t.country, t.variant, t.languages, t.time_zone, t.currency, t.brand, t.coat, t.motto
      ${fromGovernments} AND t.id = $government`,
});

/** The trial government of a government; no row for none. */
export const sandboxOf = systemSql({
  name: 'network.sandboxOf',
  params: { government: uuid },
  row: { id: uuid },
  text: `SELECT t.id ${fromGovernments} AND t.sandbox_of = $government`,
});

/** How many people a government has, and when something happened there for the last time. */
export const governmentActivity = sql({
  name: 'network.activity',
  row: { people: int.asserted, at: timestamptz.nullable },
  text: `SELECT ${peopleUpTo(MAX_PEOPLE_COUNTED)} AS people, ${lastAuditEventAt} AS at`,
});

/** Puts a new government into the registry. */
export const found = systemSql({ name: 'network.found', params: { given: jsonb }, text: 'SELECT network.found($given)' });

/** Lets the host of a new government answer: it has all that belongs to it. */
export const settle = systemSql({ name: 'network.settle', params: { government: uuid }, text: 'SELECT network.settle($government)' });

/** Suspends a government, or lets it go on. False: there is no such. */
export const suspend = systemSql({
  name: 'network.suspend',
  params: { government: uuid, whether: bool },
  row: { done: bool.asserted },
  text: 'SELECT network.suspend($government, $whether) AS done',
});

/** Notes that a government was exported now. */
export const noteExport = systemSql({
  name: 'network.noteExport',
  params: { government: uuid },
  text: 'SELECT network.note_export($government)',
});

/** Marks a government for the purge. False: it was not exported since it was suspended. */
export const condemn = systemSql({
  name: 'network.condemn',
  params: { government: uuid, slug: text },
  row: { done: bool.asserted },
  text: 'SELECT network.condemn($government, $slug) AS done',
});

/** Takes a government that is condemned or still arriving out of the registry. */
export const forget = systemSql({ name: 'network.forget', params: { government: uuid }, text: 'SELECT network.forget($government)' });

/** Deletes all rows of the transaction's government, which is condemned or still arriving. */
export const erase = systemSql({
  name: 'network.erase',
  row: { of_table: text.asserted, how_many: bigint.asserted },
  text: 'SELECT of_table, how_many FROM network.erase()',
});

/** Lets the statements of this transaction take as long as a whole government needs. */
export const allowLongStatements = systemSql({
  name: 'network.allowLongStatements',
  row: { statement: text.asserted, idle: text.asserted },
  text: `
    SELECT set_config('statement_timeout', '20min', true) AS statement,
           set_config('idle_in_transaction_session_timeout', '10min', true) AS idle`,
});
