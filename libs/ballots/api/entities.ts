import { BallotRow } from './ballot.entity.ts';
import { HeadingCountRow } from './heading-count.entity.ts';
import { RollMarkRow } from './roll-mark.entity.ts';
import { VoteClosingRow } from './vote-closing.entity.ts';

/** The tables of this room. */
export const entities = [BallotRow, HeadingCountRow, RollMarkRow, VoteClosingRow];
