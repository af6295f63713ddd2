import type { ProcessAct } from '@participa/processes/domain/process.ts';
import type { Tx } from '@participa/platform/database/tx.ts';

/** Adds a line to what was done to a process in public, under the next number; the row of the process is locked, so that no two take the same. */
export async function recordProcessAct(
  scope: Tx,
  process: string,
  kind: ProcessAct['kind'],
  at: Date,
  facts: ProcessAct['facts'],
): Promise<void> {
  await scope.rows(`SELECT FROM processes WHERE tenant_id = $1 AND id = $2 FOR UPDATE`, [process]);
  await scope.rows(
    `INSERT INTO process_acts (tenant_id, process_id, number, kind, reason, facts, rules_hash, at, actor_id)
     SELECT $1, p.id, coalesce((SELECT max(a.number) FROM process_acts a WHERE a.tenant_id = $1 AND a.process_id = p.id), 0) + 1, $3, '', $4, coalesce(p.rules_hash, ''), $5, $6
       FROM processes p WHERE p.tenant_id = $1 AND p.id = $2`,
    [process, kind, JSON.stringify(facts), at, scope.actor],
  );
}
