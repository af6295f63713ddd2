import type { Tx } from '@participa/platform/database/tx.ts';
import { lockForCast, lockForClosing } from './lock-vote.statements.ts';

/**
 * Held until the transaction ends, by every cast beside each other and by the closing alone: a cast either ends before the closing counts,
 * or begins after it and sees it.
 */
export const lockVote = (tx: Tx, budget: string, by: 'by casts' | 'by the closing'): Promise<unknown> =>
  tx.run(by === 'by casts' ? lockForCast : lockForClosing, { budget });
