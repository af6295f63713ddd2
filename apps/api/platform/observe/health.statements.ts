import { int } from '../database/column-types.ts';
import { systemSql } from '../database/sql.ts';

/** Whether the database answers. */
export const ping = systemSql({ name: 'platform.ping', row: { alive: int.asserted }, text: 'SELECT 1 AS alive' });
