import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf } from '../claim.mjs';
import { existingCluster } from './cluster.ts';
import { servesCluster, writtenDown } from './processes.ts';
import { stopServer } from './settle.ts';

/**
 * Clears away what crashed test runs left: folders in `parent` whose name starts with `prefix` and whose launcher is dead, with their
 * servers.
 */
export async function sweepAbandoned(parent: string, prefix: string, log: (line: string) => void): Promise<void> {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(parent, name);
    if (!isOurs(dataDir) || holderOf(join(dataDir, 'launcher.json'))) continue;
    log(`Clearing away ${dataDir}, left by a test run that crashed.`);
    await discard(dataDir);
  }
}

/** Ends the server of a folder and deletes all of it, also the cluster that had to be kept elsewhere. Never for data that anybody wants. */
export async function discard(dataDir: string): Promise<void> {
  const cluster = clusterOf(dataDir);
  const written = cluster === undefined ? undefined : writtenDown(cluster);
  if (cluster !== undefined && written && servesCluster(written.pid, cluster)) await stopServer(cluster, written.pid);
  for (const folder of [cluster, dataDir]) if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Old enough not to be a launch that is just beginning, and made by the same user. */
function isOurs(dataDir: string): boolean {
  try {
    const { uid, mtimeMs } = statSync(dataDir);
    return uid === process.getuid?.() && Date.now() - mtimeMs > 5_000;
  } catch {
    return false;
  }
}

function clusterOf(dataDir: string): string | undefined {
  try {
    return existingCluster(dataDir);
  } catch {
    return undefined;
  }
}
