import { RollEntryRow } from './roll-entry.entity.ts';
import { RollImportRow } from './roll-import.entity.ts';
import { RollImportFaultRow } from './roll-import-fault.entity.ts';

/** The tables of this room. */
export const entities = [RollEntryRow, RollImportRow, RollImportFaultRow];
