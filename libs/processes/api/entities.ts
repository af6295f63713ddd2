import { ProcessRow } from './process.entity.ts';
import { ProcessActRow } from './process-act.entity.ts';
import { ProcessFollowerRow } from './process-follower.entity.ts';

/** The tables of this room. */
export const entities = [ProcessRow, ProcessActRow, ProcessFollowerRow];
