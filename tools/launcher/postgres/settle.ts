import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { processesOf, servesCluster, signal, until, writtenDown } from './processes.ts';

/**
 * Waits for what a killed server left behind. Its children hold the shared memory until they notice that they are orphans, which takes
 * a moment; one that is stuck in a long statement notices late, and is ended.
 */
export async function settle(cluster: string, log: (line: string) => void): Promise<void> {
  const written = writtenDown(cluster);
  // PostgreSQL trusts the number alone and would refuse to start for the sake of a stranger.
  if (written && !servesCluster(written.pid, cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  if (await until(() => processesOf(cluster).length === 0, 5_000)) return;
  const orphans = processesOf(cluster);
  log(`Ending ${orphans.length} process(es) left by a killed database: ${orphans.join(', ')}.`);
  for (const pid of orphans) signal(pid, 'SIGKILL');
  await until(() => processesOf(cluster).length === 0, 5_000);
}

/** Stops the server as politely as it allows: sessions are cut and data is written out; the rough ways come only when that hangs. */
export async function stopServer(cluster: string, pid: number): Promise<void> {
  const gone = (): boolean => !servesCluster(pid, cluster);
  const ways: readonly [NodeJS.Signals, number][] = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [name, ms] of ways) {
    if (gone()) break;
    signal(pid, name);
    if (await until(gone, ms)) break;
  }
  await until(() => processesOf(cluster).length === 0, 2_000);
}
