import { DeskSittingRow } from './desk-sitting.entity.ts';
import { PaperBatchRow } from './paper-batch.entity.ts';
import { PaperLineRow } from './paper-line.entity.ts';

/** The tables of this room. */
export const entities = [DeskSittingRow, PaperBatchRow, PaperLineRow];
