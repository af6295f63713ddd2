import { BallotRow } from './ballot.entity.ts';
import { RollMarkRow } from './roll-mark.entity.ts';

/** The tables of this room. */
export const entities = [BallotRow, RollMarkRow];
