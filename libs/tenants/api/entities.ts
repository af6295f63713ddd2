import { TenantEntityRow } from './tenant.entity.ts';
import { TenantArmsRow } from './tenant-arms.entity.ts';
import { TenantHostRow } from './tenant-host.entity.ts';
import { TenantSettingsRow } from './tenant-settings.entity.ts';
import { TopicRow } from './topic.entity.ts';
import { ZoneRow } from './zone.entity.ts';
import { ZoneShapeRow } from './zone-shape.entity.ts';

/** The tables of this room. */
export const entities = [TenantEntityRow, TenantArmsRow, TenantHostRow, TenantSettingsRow, TopicRow, ZoneRow, ZoneShapeRow];
