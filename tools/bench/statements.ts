import { present } from '@participa/base/present.ts';
import type { Client } from 'pg';
import { roleNames } from '@participa/platform/database/roles.ts';
import { pause } from '../launcher/postgres/processes.ts';
import type { Stage } from './stage.ts';

/** What one request sends to the database: statements proper, and what opens, seals and closes the transactions around them. */
export interface Sent {
  statements: number;
  around: number;
}

/**
 * Counts what the server itself logs of the application's role while `ask` runs, the least of a few times: a worker may look around in
 * between.
 */
export async function statementsOf(stage: Stage, admin: Client, ask: () => Promise<unknown>): Promise<Sent> {
  await logging(admin, 'all');
  const seen: Sent[] = [];
  for (let time = 0; time < 4; time++) {
    const since = stage.logEnd;
    await ask();
    await pause(30);
    seen.push(counted(stage.logSince(since)));
  }
  await logging(admin, 'none');
  return present(seen.sort((a, b) => a.statements - b.statements || a.around - b.around)[0]);
}

async function logging(admin: Client, what: 'all' | 'none'): Promise<void> {
  await admin.query(`ALTER SYSTEM SET log_statement = '${what}'`);
  await admin.query('SELECT pg_reload_conf()');
  await pause(300);
}

function counted(log: string): Sent {
  const line = new RegExp(`^.*\\] ${roleNames.app} LOG:  (?:statement|execute [^:]+): (.*)$`, 'gm');
  const texts = [...log.matchAll(line)].map(([, text]) => present(text));
  const around = texts.filter((text) => /^(BEGIN|COMMIT|ROLLBACK|RESET|DISCARD|SET )|set_config\(/i.test(text)).length;
  return { statements: texts.length - around, around };
}
