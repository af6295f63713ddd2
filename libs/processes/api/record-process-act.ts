import type { Tx } from '@participa/platform/database/tx.ts';
import type { ProcessAct } from '../domain/process.ts';
import { addProcessAct, lockProcess } from './processes.statements.ts';

/**
 * Adds an act to what was done to a process in public, under the next number. The process is locked until the end of the transaction, so
 * that no two acts take the same number.
 */
export async function recordProcessAct(
  tx: Tx,
  process: string,
  kind: ProcessAct['kind'],
  at: Date,
  facts: ProcessAct['facts'],
  reason = '',
): Promise<{ number: number; rules_hash: string }> {
  await tx.run(lockProcess, { id: process });
  return tx.one(addProcessAct, { id: process, kind, reason, facts, at, actor: tx.actor });
}
