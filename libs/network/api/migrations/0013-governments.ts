import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableTenantIsolation } from '@participa/platform/database/enable-tenant-isolation.ts';
import { roleNames } from '@participa/platform/database/roles.ts';

/**
 * Governments made in the browser. What each says of itself, its arms, its zones' shapes and its invitations are tenant tables. The
 * registry stays out of reach of the API's role: it changes only through the functions below, which believe the seal of the transaction
 * and nothing else. The network founds, suspends, condemns and forgets; a condemned government is erased under its own row-level security.
 */
export class Governments1763900000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tenants ADD COLUMN live_at timestamptz DEFAULT now(), ADD COLUMN sandbox_of uuid REFERENCES tenants (id),
        ADD COLUMN arriving boolean NOT NULL DEFAULT false, ADD COLUMN exported_at timestamptz, ADD COLUMN condemned_at timestamptz;
      CREATE TABLE tenant_settings (
        tenant_id uuid NOT NULL REFERENCES tenants (id), sender_name text NOT NULL, reply_to text, terms text NOT NULL,
          privacy text NOT NULL, steps text[] NOT NULL,
        PRIMARY KEY (tenant_id));
      CREATE TABLE tenant_arms (tenant_id uuid NOT NULL REFERENCES tenants (id), png bytea NOT NULL, PRIMARY KEY (tenant_id));
      CREATE TABLE zone_shapes (
        tenant_id uuid NOT NULL, zone text NOT NULL, path text NOT NULL,
        PRIMARY KEY (tenant_id, zone), FOREIGN KEY (tenant_id, zone) REFERENCES zones (tenant_id, key));
      CREATE TABLE invitations (
        tenant_id uuid NOT NULL REFERENCES tenants (id), id uuid NOT NULL, email text NOT NULL, roles text[] NOT NULL,
          token_hash bytea NOT NULL, invited_by uuid,
        created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, accepted_at timestamptz, revoked_at timestamptz,
        PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, token_hash));
      CREATE INDEX people_name ON people (tenant_id, lower(name), id)`);
    for (const table of ['tenant_settings', 'tenant_arms', 'zone_shapes', 'invitations']) await enableTenantIsolation(runner, table);
    for (const [signature, returns, body] of functions) {
      await runner.query(`
        CREATE FUNCTION network.${signature} RETURNS ${returns} LANGUAGE plpgsql SECURITY DEFINER
          SET search_path = pg_catalog, pg_temp AS $$ ${body} $$;
        REVOKE ALL ON FUNCTION network.${nameOf(signature)} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION network.${nameOf(signature)} TO ${roleNames.app}`);
    }
  }

  async down(): Promise<void> {}
}

const nameOf = (signature: string) => signature.slice(0, signature.indexOf('('));

/** Refuses a transaction that is not the network's. */
const operating = `
  IF NOT EXISTS (SELECT FROM public.tenants t WHERE t.id = sealed.tenant() AND t.kind = 'network') THEN
    RAISE EXCEPTION 'Only the network does this' USING ERRCODE = '42501';
  END IF;`;

/** Refuses a transaction whose own tenant is not in the state that `condition` says. */
const only = (condition: string, words: string) => `
  IF NOT EXISTS (SELECT FROM public.tenants t WHERE t.id = sealed.tenant() AND (${condition})) THEN
    RAISE EXCEPTION '${words}' USING ERRCODE = '42501';
  END IF;`;

/** A tenant's tables: all but the registry. */
const tenantTables = `
  SELECT c.oid, c.relname FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'tenant_hosts'
     AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped)`;

const functions: [signature: string, returns: string, body: string][] = [
  [
    'found(given jsonb)',
    'void',
    `BEGIN ${operating}
      IF given ->> 'kind' = 'network' THEN RAISE EXCEPTION 'There is one network' USING ERRCODE = '42501'; END IF;
      INSERT INTO public.tenants (id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo,
        created_at, live_at, sandbox_of, arriving)
      SELECT r.id, r.slug, r.name, r.kind, r.country, r.variant, r.languages, r.time_zone, r.currency, r.brand, r.coat, r.motto, false,
        clock_timestamp(), NULL, r.sandbox_of, coalesce(r.arriving, false)
        FROM jsonb_populate_record(NULL::public.tenants, given) r;
    END`,
  ],
  [
    'suspend(which uuid, whether boolean)',
    'boolean',
    `BEGIN ${operating}
      UPDATE public.tenants SET suspended_at = CASE WHEN whether THEN coalesce(suspended_at, clock_timestamp()) END
       WHERE id = which AND kind <> 'network' AND condemned_at IS NULL AND NOT arriving;
      RETURN FOUND;
    END`,
  ],
  ['note_export(which uuid)', 'void', `BEGIN ${operating} UPDATE public.tenants SET exported_at = clock_timestamp() WHERE id = which; END`],
  ['settle(which uuid)', 'void', `BEGIN ${operating} UPDATE public.tenants SET arriving = false WHERE id = which; END`],
  [
    'condemn(which uuid, typed text)',
    'boolean',
    `BEGIN ${operating}
      UPDATE public.tenants SET condemned_at = clock_timestamp(), suspended_at = coalesce(suspended_at, clock_timestamp())
       WHERE id = which AND slug = typed AND kind <> 'network' AND exported_at >= suspended_at
         AND NOT EXISTS (SELECT FROM public.tenants twin WHERE twin.sandbox_of = which);
      RETURN FOUND;
    END`,
  ],
  [
    'forget(which uuid)',
    'void',
    `BEGIN ${operating}
      DELETE FROM public.tenant_hosts h USING public.tenants t WHERE h.tenant_id = which AND t.id = which AND (t.condemned_at IS NOT NULL
        OR t.arriving);
      DELETE FROM public.tenants WHERE id = which AND (condemned_at IS NOT NULL OR arriving);
    END`,
  ],
  [
    // Under the government's own row-level security: whatever goes wrong here, no other is touched.
    'erase()',
    'TABLE (of_table text, how_many bigint)',
    `DECLARE mine uuid := sealed.tenant(); done text[] := '{}';
    BEGIN ${only('t.condemned_at IS NOT NULL OR t.arriving', 'This government is not condemned')}
      LOOP
        SELECT c.relname INTO of_table FROM (${tenantTables}) c
         WHERE NOT c.relname = ANY (done)
           AND NOT EXISTS (SELECT FROM pg_constraint x JOIN pg_class f ON f.oid = x.conrelid
                            WHERE x.contype = 'f' AND x.confrelid = c.oid AND x.conrelid <> c.oid AND NOT f.relname = ANY (done))
         ORDER BY 1 LIMIT 1;
        EXIT WHEN of_table IS NULL;
        EXECUTE format('DELETE FROM public.%I WHERE tenant_id = $1', of_table) USING mine;
        GET DIAGNOSTICS how_many = ROW_COUNT;
        done := done || of_table;
        RETURN NEXT;
      END LOOP;
      IF EXISTS (SELECT FROM (${tenantTables}) c
        WHERE NOT c.relname = ANY (done)) THEN RAISE EXCEPTION 'Tables that refer to each other in a circle'; END IF;
    END`,
  ],
  [
    'receive(into_table text, given jsonb)',
    'bigint',
    `DECLARE which oid; listed text; received bigint;
    BEGIN ${only('t.arriving', 'This government is not arriving')}
      SELECT c.oid INTO which FROM (${tenantTables}) c WHERE c.relname = into_table;
      IF which IS NULL THEN RAISE EXCEPTION 'No such table' USING ERRCODE = '42501'; END IF;
      SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO listed FROM pg_attribute a
       WHERE a.attrelid = which AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname <> 'tenant_id'
         AND given -> 0 ? a.attname;
      EXECUTE format('INSERT INTO public.%I (tenant_id, %s) SELECT $1, %s FROM jsonb_populate_recordset(NULL::public.%I, $2)', into_table,
        listed, listed, into_table)
        USING sealed.tenant(), given;
      GET DIAGNOSTICS received = ROW_COUNT;
      RETURN received;
    END`,
  ],
  [
    // A government's own words about itself, and of no other.
    'describe(given jsonb)',
    'void',
    `BEGIN
      UPDATE public.tenants t SET name = r.name, motto = r.motto, kind = CASE WHEN t.kind = 'network' OR r.kind = 'network' THEN t.kind
        ELSE r.kind END,
             brand = r.brand, coat = r.coat, variant = r.variant, languages = r.languages
        FROM jsonb_populate_record((SELECT own FROM public.tenants own WHERE own.id = sealed.tenant()), given) r
       WHERE t.id = sealed.tenant();
    END`,
  ],
  ['go_live()', 'void', `BEGIN UPDATE public.tenants SET live_at = coalesce(live_at, clock_timestamp()) WHERE id = sealed.tenant(); END`],
];
