import { present } from '@participa/base/present.ts';
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in one tick of the kernel's accounts. */
const TICK = 10;

interface Account {
  parent: number;
  own: number;
  /** Of children that have ended. */
  gone: number;
}

function accountOf(pid: number): Account | undefined {
  try {
    // The name, in brackets, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return {
      parent: present(fields[1]),
      own: (present(fields[11]) + present(fields[12])) * TICK,
      gone: (present(fields[13]) + present(fields[14])) * TICK,
    };
  } catch {
    return undefined;
  }
}

/** Milliseconds of CPU that a process has used, and, for a server that works in children, all of them. Linux only; 0 elsewhere. */
export function cpuOf(pid: number, withChildren = false): number {
  const main = accountOf(pid);
  if (!main) return 0;
  if (!withChildren) return main.own;
  const children = readdirSync('/proc')
    .map(Number)
    .filter((other) => other > 0)
    .flatMap((other) => accountOf(other) ?? [])
    .filter(({ parent }) => parent === pid);
  return main.own + main.gone + children.reduce((sum, { own, gone }) => sum + own + gone, 0);
}
