import { bool, jsonb, text } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';

/** The zones of a government in their order. */
export const zonesInOrder = sql({
  name: 'tenants.zones',
  row: { key: text, name: text },
  text: 'SELECT key, name FROM zones WHERE tenant_id = $tenant ORDER BY position',
});

/** The topics of a government in their order. */
export const topicsInOrder = sql({
  name: 'tenants.topics',
  row: { key: text, name: text, icon: text },
  text: 'SELECT key, name, icon FROM topics WHERE tenant_id = $tenant ORDER BY position',
});

/** Zones in their order, and whether the map shows them. */
export const mappedZones = sql({
  name: 'tenants.mappedZones',
  row: { key: text, name: text, mapped: bool.asserted },
  text: `
    SELECT z.key, z.name, s.zone IS NOT NULL AS mapped FROM zones z
      LEFT JOIN zone_shapes s ON s.tenant_id = z.tenant_id AND s.zone = z.key WHERE z.tenant_id = $tenant ORDER BY z.position`,
});

/** The shapes of the map, in the order of the zones. */
export const zoneShapes = sql({
  name: 'tenants.zoneShapes',
  row: { key: text, path: text },
  text: `
    SELECT s.zone AS key, s.path FROM zone_shapes s JOIN zones z ON z.tenant_id = s.tenant_id AND z.key = s.zone
     WHERE s.tenant_id = $tenant ORDER BY z.position`,
});

/** The zones of a government, held until the end of the transaction. */
export const lockZones = sql({
  name: 'tenants.lockZones',
  row: { key: text, name: text },
  text: 'SELECT key, name FROM zones WHERE tenant_id = $tenant ORDER BY position FOR UPDATE',
});

/** The topics of a government, held until the end of the transaction. */
export const lockTopics = sql({
  name: 'tenants.lockTopics',
  row: { key: text, name: text, icon: text },
  text: 'SELECT key, name, icon FROM topics WHERE tenant_id = $tenant FOR UPDATE',
});

/** Deletes the shapes of all zones but those that stay. */
export const deleteShapesBut = sql({
  name: 'tenants.deleteShapesBut',
  params: { kept: text.array },
  text: 'DELETE FROM zone_shapes WHERE tenant_id = $tenant AND NOT zone = ANY($kept)',
});

/** Deletes all zones but those that stay. */
export const deleteZonesBut = sql({
  name: 'tenants.deleteZonesBut',
  params: { kept: text.array },
  text: 'DELETE FROM zones WHERE tenant_id = $tenant AND NOT key = ANY($kept)',
});

/** Deletes all topics but those that stay. */
export const deleteTopicsBut = sql({
  name: 'tenants.deleteTopicsBut',
  params: { kept: text.array },
  text: 'DELETE FROM topics WHERE tenant_id = $tenant AND NOT key = ANY($kept)',
});

/** Writes zones: new ones, or new names and places of those that are there. */
export const writeZones = sql({
  name: 'tenants.writeZones',
  params: { zones: jsonb.as<{ key: string; name: string; position: number }[]>() },
  text: `
    INSERT INTO zones (tenant_id, key, name, position)
    SELECT $tenant, key, name, position FROM jsonb_to_recordset($zones) AS given (key text, name text, position int)
    ON CONFLICT (tenant_id, key) DO UPDATE SET name = excluded.name, position = excluded.position`,
});

/** Writes topics: new ones, or new names, icons and places of those that are there. */
export const writeTopics = sql({
  name: 'tenants.writeTopics',
  params: { topics: jsonb.as<{ key: string; name: string; icon: string; position: number }[]>() },
  text: `
    INSERT INTO topics (tenant_id, key, name, icon, position)
    SELECT $tenant, key, name, icon, position FROM jsonb_to_recordset($topics) AS given (key text, name text, icon text, position int)
    ON CONFLICT (tenant_id, key) DO UPDATE SET name = excluded.name, icon = excluded.icon, position = excluded.position`,
});

/** Writes the shapes of a map. */
export const writeShapes = sql({
  name: 'tenants.writeShapes',
  params: { shapes: jsonb.as<{ zone: string; path: string }[]>() },
  text: `
    INSERT INTO zone_shapes (tenant_id, zone, path)
    SELECT $tenant, zone, path FROM jsonb_to_recordset($shapes) AS given (zone text, path text)`,
});

/** Which zones or topics: their table and the column by which other tables refer to them. */
const territories = { zone: 'zones', topic: 'topics' } as const;
/** What other tables refer to by a column of this name. */
export type TerritoryColumn = keyof typeof territories;

/** The zones or topics, besides those that stay, to which a row of one of `tables` refers. */
export const usedTerritory = composedSql({
  name: 'tenants.usedTerritory',
  params: { kept: text.array },
  row: { key: text, name: text },
  text: ({ column, tables }: { column: TerritoryColumn; tables: readonly string[] }) => {
    const uses = tables.map(
      (table) => `SELECT u."${column}" AS key FROM "${table}" u WHERE u.tenant_id = $tenant AND NOT u."${column}" = ANY($kept)`,
    );
    return `
      SELECT k.key, k.name FROM (SELECT DISTINCT each.key FROM (${uses.join(' UNION ALL ')}) each) used
        JOIN ${territories[column]} k ON k.tenant_id = $tenant AND k.key = used.key ORDER BY k.position`;
  },
  examples: [{ column: 'zone', tables: ['zone_shapes'] }],
});
