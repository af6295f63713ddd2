import type { Language, Variant } from '@participa/base/language.ts';
import { bool, bytea, jsonb, text } from '@participa/platform/database/column-types.ts';
import { sql, systemSql } from '@participa/platform/database/sql.ts';
import type { Tenant } from '../domain/tenant.ts';

/** What a government says of itself in the registry. */
export const governmentLook = sql({
  name: 'tenants.look',
  row: {
    name: text,
    motto: text,
    kind: text.as<Tenant['kind']>(),
    coat: text,
    brand: text,
    variant: text.as<Variant>(),
    languages: text.array.as<Language[]>(),
    live: bool.asserted,
  },
  text: 'SELECT name, motto, kind, coat, brand, variant, languages, live_at IS NOT NULL AS live FROM tenants WHERE id = $tenant',
});

/** Changes name, colours and the like of the transaction's own government: the database looks at its seal. */
export const describeGovernment = systemSql({
  name: 'tenants.describe',
  params: { changes: jsonb },
  text: 'SELECT network.describe($changes)',
});

/** Opens the transaction's own government to its people: the database looks at its seal. */
export const goLive = systemSql({ name: 'tenants.goLive', text: 'SELECT network.go_live()' });

/** Writes settings; what is NULL stays, except the address for replies, which stays unless `$changesReplyTo`. */
export const writeSettings = sql({
  name: 'tenants.writeSettings',
  params: {
    senderName: text.nullable,
    changesReplyTo: bool,
    replyTo: text.nullable,
    terms: text.nullable,
    privacy: text.nullable,
  },
  text: `
    UPDATE tenant_settings SET sender_name = coalesce($senderName, sender_name),
           reply_to = CASE WHEN $changesReplyTo THEN $replyTo ELSE reply_to END,
           terms = coalesce($terms, terms), privacy = coalesce($privacy, privacy)
     WHERE tenant_id = $tenant`,
});

/** Writes the picture of the coat of arms. */
export const writeArms = sql({
  name: 'tenants.writeArms',
  params: { png: bytea },
  text: 'INSERT INTO tenant_arms (tenant_id, png) VALUES ($tenant, $png) ON CONFLICT (tenant_id) DO UPDATE SET png = excluded.png',
});

/** Notes a step as done, with empty settings where there are none yet. */
export const markStepDone = sql({
  name: 'tenants.markStepDone',
  params: { step: text },
  text: `
    INSERT INTO tenant_settings AS settings (tenant_id, sender_name, reply_to, terms, privacy, steps)
    VALUES ($tenant, '', NULL, '', '', ARRAY[$step])
    ON CONFLICT (tenant_id) DO UPDATE SET steps = array_append(array_remove(settings.steps, $step), $step)`,
});
