import { Injectable } from '@nestjs/common';
import { Manifests } from '../manifests.ts';
import { cataloguedTables } from '../tenant-tables.statements.ts';
import type { RowOf } from './sql.ts';
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

type CatalogueTable = RowOf<typeof cataloguedTables>;

/** The tables of tenants, as the catalogue has them and as the rooms' manifests speak of them. */
@Injectable()
export class TenantTables {
  constructor(
    private readonly tx: Tx,
    private readonly manifests: Manifests,
  ) {}

  /** Every tenant table that lasts, those that others refer to first. New tables are in it by themselves. */
  async lasting(): Promise<TenantTable[]> {
    const tables = await this.tx.rows(cataloguedTables);
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
