import { json, text } from './database/column-types.ts';
import { systemSql } from './database/sql.ts';

/**
 * Tables of tenants in the catalogue: their columns, their primary key without the tenant, the column that refers to the same table, and
 * the tables they refer to.
 */
export const cataloguedTables = systemSql({
  name: 'platform.tenantTables',
  row: {
    name: text.asserted,
    columns: text.array.asserted,
    key: json.as<{ column: string; type: string }[]>().asserted,
    parent: text.nullable,
    refers: text.array.asserted,
  },
  text: `
    SELECT c.relname::text AS name,
           ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                    AND a.attgenerated = '' AND a.attname <> 'tenant_id' ORDER BY a.attnum) AS columns,
           coalesce((SELECT json_agg(json_build_object('column', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY k.at)
                       FROM pg_constraint x, unnest(x.conkey) WITH ORDINALITY k (num, at) JOIN pg_attribute a ON a.attnum = k.num
                      WHERE x.conrelid = c.oid AND x.contype = 'p' AND a.attrelid = c.oid AND a.attname <> 'tenant_id'), '[]') AS key,
           (SELECT a.attname::text FROM pg_constraint x JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.conkey[2]
             WHERE x.conrelid = c.oid AND x.contype = 'f' AND x.confrelid = c.oid LIMIT 1) AS parent,
           ARRAY(SELECT f.relname::text FROM pg_constraint x JOIN pg_class f ON f.oid = x.confrelid
                  WHERE x.conrelid = c.oid AND x.contype = 'f' AND x.confrelid <> c.oid) AS refers
      FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped)
     ORDER BY 1`,
});
