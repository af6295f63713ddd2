import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';
import { launchPostgres, type Postgres } from '../../../tools/launcher/postgres/launch.ts';
import { discard, sweepAbandoned } from '../../../tools/launcher/postgres/sweep.ts';

declare global {
  var participaTestPostgres: readonly { readonly server: Postgres; readonly dataDir: string }[] | undefined;
}

const prefix = 'participa-test-';

/**
 * One PostgreSQL for each worker of a jest run. Databases alone would not keep specs apart: roles, their passwords and settings, and
 * what sessions are doing belong to the whole server. Specs find theirs in PARTICIPA_TEST_ADMIN_URL, all addresses with spaces between.
 */
export default async function startPostgres({ maxWorkers = 1 }: Pick<Config, 'maxWorkers'>): Promise<void> {
  if (process.env['PARTICIPA_TEST_ADMIN_URL'] !== undefined) return;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  await sweepAbandoned(tmpdir(), prefix, say);
  const folders = Array.from({ length: Number(maxWorkers) || 1 }, (_, i) =>
    join(tmpdir(), `${prefix}${process.pid}-${Date.now().toString(36)}-${i + 1}`),
  );
  // A run that is interrupted should not leave servers behind until the next one.
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => void Promise.all(folders.map(discard)).finally(() => process.exit(1)));
  globalThis.participaTestPostgres = await Promise.all(
    folders.map(async (dataDir) => ({ dataDir, server: await launchPostgres({ dataDir, durable: false }) })),
  );
  process.env['PARTICIPA_TEST_ADMIN_URL'] = globalThis.participaTestPostgres.map(({ server }) => server.adminUrl).join(' ');
}
