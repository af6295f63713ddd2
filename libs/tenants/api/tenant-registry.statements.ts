import type { Language, Variant } from '@participa/base/language.ts';
import { bool, text, uuid } from '@participa/platform/database/column-types.ts';
import { systemSql } from '@participa/platform/database/sql.ts';
import type { Tenant } from '../domain/tenant.ts';

/** The ids of all tenants, the network's too. */
export const tenantIds = systemSql({ name: 'tenants.ids', row: { id: uuid }, text: 'SELECT id FROM tenants ORDER BY id' });

/** Governments that are open to their people, by name. */
export const openGovernments = systemSql({
  name: 'tenants.openGovernments',
  row: { slug: text, name: text, kind: text.as<Tenant['kind']>(), country: text, brand: text, coat: text, motto: text },
  text: `
    SELECT slug, name, kind, country, brand, coat, motto FROM tenants
     WHERE kind <> 'network' AND suspended_at IS NULL AND live_at IS NOT NULL AND sandbox_of IS NULL AND NOT arriving ORDER BY name
       LIMIT 500`,
});

/** The tenant whose pages are at a host: by its slug, where the host has one, or by a host of its own. */
export const tenantOfHost = systemSql({
  name: 'tenants.ofHost',
  params: { slug: text.nullable, host: text },
  row: {
    id: uuid,
    slug: text,
    name: text,
    kind: text.as<Tenant['kind']>(),
    country: text,
    variant: text.as<Variant>(),
    languages: text.array.as<Language[]>(),
    time_zone: text,
    currency: text,
    brand: text,
    coat: text,
    motto: text,
    demo: bool,
    suspended: bool.asserted,
    stage: text.as<Tenant['stage']>().asserted,
  },
  text: `
    SELECT id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo,
           suspended_at IS NOT NULL AS suspended,
           CASE WHEN sandbox_of IS NOT NULL THEN 'sandbox' WHEN live_at IS NULL THEN 'preparing' ELSE 'live' END AS stage
      FROM tenants
     WHERE (slug = $slug OR id = (SELECT tenant_id FROM tenant_hosts WHERE host = $host)) AND condemned_at IS NULL AND NOT arriving`,
});
