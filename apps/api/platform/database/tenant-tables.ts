import { Injectable } from '@nestjs/common';
import { Manifests } from '../manifests.ts';
import { Tx } from './tx.ts';

/** A table of tenants as the catalogue has it. */
export interface TenantTable {
  name: string;
  /** Without the tenant's own and without what the database works out. */
  columns: string[];
  /** The primary key without the tenant. */
  key: { column: string; type: string }[];
  /** Columns that refer to the same table's key, if any. */
  parent: string | null;
  /** Columns that open doors: they leave with no export and come in with no import. */
  neverExported: readonly string[];
  /** How the government is set up: a trial government takes it over. */
  settings: boolean;
}

/** Of the catalogue alone: `refers` names the other tables that its foreign keys point at. */
type CatalogueTable = Omit<TenantTable, 'neverExported' | 'settings'> & { refers: string[] };

/** The tables of tenants, as the catalogue has them and as the rooms' manifests speak of them. */
@Injectable()
export class TenantTables {
  constructor(
    private readonly tx: Tx,
    private readonly manifests: Manifests,
  ) {}

  /** Every tenant table that lasts, those that others refer to first. New tables are in it by themselves. */
  async lasting(): Promise<TenantTable[]> {
    const tables = await this.tx.rows<CatalogueTable>(
      `SELECT c.relname AS name,
            ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname <> 'tenant_id' ORDER BY a.attnum) AS columns,
            coalesce((SELECT json_agg(json_build_object('column', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY k.at)
                        FROM pg_constraint x, unnest(x.conkey) WITH ORDINALITY k (num, at) JOIN pg_attribute a ON a.attnum = k.num
                       WHERE x.conrelid = c.oid AND x.contype = 'p' AND a.attrelid = c.oid AND a.attname <> 'tenant_id'), '[]') AS key,
            (SELECT a.attname::text FROM pg_constraint x JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.conkey[2]
              WHERE x.conrelid = c.oid AND x.contype = 'f' AND x.confrelid = c.oid LIMIT 1) AS parent,
            ARRAY(SELECT f.relname::text FROM pg_constraint x JOIN pg_class f ON f.oid = x.confrelid WHERE x.conrelid = c.oid AND x.contype = 'f' AND x.confrelid <> c.oid) AS refers
       FROM pg_class c
      WHERE $1::uuid IS NOT NULL AND c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped)
      ORDER BY 1`,
    );
    const declared = this.manifests.tables;
    const lasting = tables.filter(({ name }) => declared.get(name)?.data !== 'passing');
    return referredFirst(lasting).map(({ refers: _, ...table }) => ({
      ...table,
      neverExported: declared.get(table.name)?.neverExported ?? [],
      settings: declared.get(table.name)?.data === 'settings',
    }));
  }
}

/** Tables in an order in which each comes after those that it refers to. */
function referredFirst(tables: readonly CatalogueTable[]): CatalogueTable[] {
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const ordered: CatalogueTable[] = [];
  while (waiting.size) {
    const ready = [...waiting.values()].filter(({ refers }) => !refers.some((name) => waiting.has(name)));
    if (!ready.length) throw new Error(`Tables that refer to each other in a circle: ${[...waiting.keys()].join(', ')}`);
    for (const table of ready) {
      ordered.push(table);
      waiting.delete(table.name);
    }
  }
  return ordered;
}
