import type { Tx } from '@participa/platform/database/tx.ts';

const key = `hashtextextended($1::text || ' ballots ' || $2::text, 0)`;

/**
 * Held until the transaction ends, by every cast beside each other and by the closing alone: a cast either ends before the closing counts, or begins
 * after it and sees it. Numbers of such locks know no tenants, so the tenant is hashed in.
 */
export const lockVote = (scope: Tx, budget: string, by: 'by casts' | 'by the closing'): Promise<unknown> =>
  scope.rows(by === 'by casts' ? `SELECT pg_advisory_xact_lock_shared(${key})` : `SELECT pg_advisory_xact_lock(${key})`, [budget]);
