import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The outline of a zone on the map, as an SVG path. */
@Entity('zone_shapes')
export class ZoneShapeRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') zone!: string;
  @Column('text') path!: string;
}
