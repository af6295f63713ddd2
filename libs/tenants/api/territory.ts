import { Injectable } from '@nestjs/common';
import { TenantTables } from '@participa/platform/database/tenant-tables.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import type { Topic, Zone } from '../domain/tenant.ts';
import { zonesFrom, type WantedZone } from '../domain/zones.ts';
import {
  deleteShapesBut,
  deleteTopicsBut,
  deleteZonesBut,
  lockTopics,
  lockZones,
  usedTerritory,
  writeShapes,
  writeTopics,
  writeZones,
  type TerritoryColumn,
} from './territory.statements.ts';

/** The zones, the map and the topics of a government. What something refers to is never deleted. */
@Injectable()
export class Territory {
  constructor(
    private readonly tx: Tx,
    private readonly tables: TenantTables,
  ) {}

  /** The zones of a government, in this order. */
  async putZones(zones: readonly Zone[]): Promise<void> {
    await this.tx.run(writeZones, { zones: zones.map((zone, position) => ({ ...zone, position })) });
  }

  /** The topics of a government, in this order. */
  async putTopics(topics: readonly Topic[]): Promise<void> {
    await this.tx.run(writeTopics, { topics: topics.map((topic, position) => ({ ...topic, position })) });
  }

  /** Changes the zones to those that are wanted; refuses to delete one that is used. */
  async replaceZones(wanted: readonly WantedZone[]): Promise<void> {
    const zones = zonesFrom(wanted, await this.tx.rows(lockZones));
    const kept = zones.map(({ key }) => key);
    await this.refuseUsed('zone', kept);
    await this.tx.run(deleteShapesBut, { kept });
    await this.tx.run(deleteZonesBut, { kept });
    await this.putZones(zones);
  }

  /** The shapes of a map; its zones become the government's, besides those that are used and not on it. */
  async replaceMap(shapes: readonly { name: string; path: string }[]): Promise<void> {
    const drawn = zonesFrom(
      shapes.map(({ name }) => ({ key: null, name })),
      await this.tx.rows(lockZones),
    );
    const used = await this.used(
      'zone',
      drawn.map(({ key }) => key),
    );
    await this.replaceZones([...drawn, ...used]);
    await this.tx.run(deleteShapesBut, { kept: [] });
    const paths = shapes.map(({ path }) => path);
    await this.tx.run(writeShapes, { shapes: drawn.map(({ key }, at) => ({ zone: key, path: paths[at] ?? '' })) });
  }

  /** Changes the topics to those that are wanted; refuses to delete one that is used. */
  async replaceTopics(wanted: readonly (WantedZone & { icon: string })[]): Promise<void> {
    const topics = zonesFrom(wanted, await this.tx.rows(lockTopics)).map((topic) => ({
      ...topic,
      icon: wanted.find(({ name }) => name === topic.name)?.icon ?? 'ballot',
    }));
    const kept = topics.map(({ key }) => key);
    await this.refuseUsed('topic', kept);
    await this.tx.run(deleteTopicsBut, { kept });
    await this.putTopics(topics);
  }

  private async refuseUsed(column: TerritoryColumn, kept: readonly string[]): Promise<void> {
    const used = await this.used(column, kept);
    if (used.length) throw new Refusal(`${column}_in_use`, { names: used.map(({ name }) => name).join(', ') });
  }

  /** What is used besides `kept`, in its order; new tables with such a column are asked by themselves. */
  private async used(column: TerritoryColumn, kept: readonly string[]): Promise<Zone[]> {
    const tables = (await this.tables.lasting())
      .filter(({ name, columns }) => columns.includes(column) && name !== 'zone_shapes')
      .map(({ name }) => name);
    return this.tx.rows(usedTerritory({ column, tables }), { kept });
  }
}
