import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { PostgresProblem } from './problem.ts';

/** Whom the server runs as. Without `as`, the person who started us. */
export interface ServerUser {
  readonly name: string;
  readonly as?: { readonly uid: number; readonly gid: number };
}

/**
 * PostgreSQL refuses to run as root, so root lends the server a user without rights: the owner of the data when there is
 * data already, otherwise `postgres`, otherwise `nobody`.
 */
export function serverUser(cluster: string | undefined, wanted?: string): ServerUser {
  if (process.getuid?.() !== 0) return { name: process.env['USER'] ?? 'you' };
  const owner = cluster === undefined ? undefined : ownerOf(cluster);
  if (owner) return owner;
  if (wanted !== undefined) {
    const found = lookUp(wanted);
    if (!found) throw new PostgresProblem(`There is no user "${wanted}" on this machine to run PostgreSQL as.`);
    return found;
  }
  return lookUp('postgres') ?? lookUp('nobody') ?? { name: 'nobody', as: { uid: 65534, gid: 65534 } };
}

function ownerOf(cluster: string): ServerUser | undefined {
  try {
    const { uid, gid } = statSync(cluster);
    return uid === 0 ? undefined : { name: `user ${uid}`, as: { uid, gid } };
  } catch {
    return undefined;
  }
}

function lookUp(name: string): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : 0;
  });
  return uid && gid ? { name, as: { uid, gid } } : undefined;
}

/** Whether that user can enter the folder (and write in it): asked of the system itself, which knows parents, groups and ACLs. */
export function canEnter(folder: string, user: ServerUser, writing = false): boolean {
  const test = writing ? 'cd "$1" && [ -w . ]' : 'cd "$1"';
  return spawnSync('/bin/sh', ['-c', test, 'sh', folder], { ...user.as, cwd: '/', stdio: 'ignore' }).status === 0;
}
