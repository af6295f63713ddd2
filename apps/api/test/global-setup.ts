import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPostgres, type Postgres } from '../../../tools/postgres/launch.ts';
import { discard, sweepAbandoned } from '../../../tools/postgres/sweep.ts';

declare global {
  var participaTestPostgres: { readonly server: Postgres; readonly dataDir: string } | undefined;
}

const prefix = 'participa-test-';

/** One PostgreSQL for all specs of a jest run; they find it by PARTICIPA_TEST_ADMIN_URL. */
export default async function startPostgres(): Promise<void> {
  if (process.env['PARTICIPA_TEST_ADMIN_URL'] !== undefined) return;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  await sweepAbandoned(tmpdir(), prefix, say);
  const dataDir = join(tmpdir(), `${prefix}${process.pid}-${Date.now().toString(36)}`);
  const server = await launchPostgres({ dataDir, durable: false, log: say });
  process.env['PARTICIPA_TEST_ADMIN_URL'] = server.adminUrl;
  globalThis.participaTestPostgres = { server, dataDir };
  // A run that is interrupted should not leave a server behind until the next one.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => void discard(dataDir).finally(() => process.exit(1)));
}
