import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The process and port that `postmaster.pid` names: a claim to check, since the file outlives a killed server. */
export function writtenDown(cluster: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether that process is alive and a PostgreSQL process of this very cluster, not a stranger which got a reused number. */
export function servesCluster(pid: number, cluster: string): boolean {
  if (process.platform === 'linux') return workingFolder(pid) === realPath(cluster);
  const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && stdout.includes(cluster);
}

/** Every PostgreSQL process of the cluster: they all work inside its folder. Known on Linux only, empty elsewhere. */
export function processesOf(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  const folder = realPath(cluster);
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && workingFolder(pid) === folder);
}

/** Links resolved; the path as it is when somebody deleted the folder under a running server. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '');
  } catch {
    return undefined;
  }
}

/** Sends a signal; false when the process is gone. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

/** Waits until `done` says so; false when the time is over first. */
export async function until(done: () => boolean | Promise<boolean>, ms: number, every = 25): Promise<boolean> {
  const end = performance.now() + ms;
  while (!(await done())) {
    if (performance.now() > end) return false;
    await pause(every);
  }
  return true;
}
