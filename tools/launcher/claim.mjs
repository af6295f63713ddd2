// One process at a time: a small file says who holds something (a data folder, the running application). A holder that
// died, even by kill -9 or a power cut, loses its claim by itself. Node builtins only: this runs before the packages are installed.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

/** When the process began, in a form that tells it from a later process with the same number; undefined when it is not alive. */
export function bornAt(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return undefined;
  }
  if (process.platform === 'linux') return bornAtOnLinux(pid);
  const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function bornAtOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces, so the fields are counted from behind it: state is the 3rd, start time the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return `${fields[19]}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
  } catch {
    return undefined;
  }
}

/** The facts in the claim file while its holder is alive. */
export function holderOf(file) {
  try {
    const facts = JSON.parse(readFileSync(file, 'utf8'));
    return Number.isInteger(facts.pid) && facts.bornAt === bornAt(facts.pid) ? facts : undefined;
  } catch {
    return undefined;
  }
}

/** Takes `file` for this process, or says who has it. */
export function claim(file, facts = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = { ...facts, pid: process.pid, bornAt: bornAt(process.pid) };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 });
  try {
    for (;;) {
      try {
        // A link either appears whole or not at all, so two starters cannot both win.
        linkSync(draft, file);
        return { release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = holderOf(file);
      if (holder) return { holder };
      takeAway(file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function takeAway(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  // Somebody may have claimed between our look and our move: give it back.
  if (holderOf(aside)) {
    try {
      linkSync(aside, file);
    } catch {
      // A third one was quicker; the loop above finds out who.
    }
  }
  rmSync(aside, { force: true });
}
