import type { Database } from '@participa/platform/database/database.ts';
import { ballotsAfter } from './read-ballots.statements.ts';

/** Ballots read in one statement. */
const BALLOTS_PER_READ = 10_000;

/**
 * Gives the numbers of every ballot cast to `take`, in pieces of the table, each read in a transaction of its own unless there is one
 * around.
 */
export async function readBallots(database: Database, tenant: string, budget: string, take: (numbers: number[]) => void): Promise<void> {
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await database.inside({ tenant, actor: null }, (tx) => tx.rows(ballotsAfter, { budget, after, take: BALLOTS_PER_READ }), {
      readOnly: true,
    });
    for (const { chosen } of rows) take(numbersIn(chosen));
    const last = rows.at(-1);
    if (rows.length < BALLOTS_PER_READ || !last) return;
    after = last.voter_key;
  }
}

/** An array of whole numbers as PostgreSQL writes it: "{3,14,15}". Its driver's own reader takes ten times as long. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 1, number = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) number = number * 10 + code - 48;
    else if (at > 1) {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
}
