import type { Database } from '@participa/platform/database/database.ts';

/** Ballots read in one statement. */
const BALLOTS_PER_READ = 10_000;

/** Gives the numbers of every ballot cast to `take`, in pieces of the table, each read in a transaction of its own unless there is one around. */
export async function readBallots(database: Database, tenant: string, budget: string, take: (numbers: number[]) => void): Promise<void> {
  let after = Buffer.alloc(0);
  for (;;) {
    const rows = await database.inside(
      { tenant, actor: null },
      (scope) =>
        scope.rows<{ voter_key: Buffer; chosen: string }>(
          `SELECT voter_key, chosen::text AS chosen FROM ballots WHERE tenant_id = $1 AND budget_id = $2 AND voter_key > $3 AND chosen IS NOT NULL ORDER BY voter_key LIMIT ${BALLOTS_PER_READ}`,
          [budget, after],
        ),
      { readOnly: true },
    );
    for (const { chosen } of rows) take(numbersIn(chosen));
    if (rows.length < BALLOTS_PER_READ) return;
    after = rows.at(-1)!.voter_key as Buffer<ArrayBuffer>;
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
