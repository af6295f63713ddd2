// The application as a child process of tools/launcher/start.mjs: started, told to end, and never left behind.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bornAt, holderOf } from './claim.mjs';

const record = (data) => join(data, 'application.json');

/** Starts `dist/api/main.mjs`. `ended` settles with a word on how; `stop` gives it ten seconds to finish its answers. */
export function runApplication({ root, data, env }) {
  const preload = pathToFileURL(join(root, 'tools', 'launcher', 'end-with-launcher.mjs')).href;
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', preload, join(root, 'dist', 'api', 'main.mjs')], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own, so that Ctrl-C reaches only the launcher, which then ends things in order.
    detached: true,
  });
  let over = false;
  const ended = new Promise((resolve) => {
    const settle = (how) => {
      over = true;
      rmSync(record(data), { force: true });
      resolve(how);
    };
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) => settle(signal ?? `exit code ${code}`));
  });
  if (child.pid) writeFileSync(record(data), JSON.stringify({ pid: child.pid, bornAt: bornAt(child.pid) }));
  return {
    ended,
    kill: () => over || child.kill('SIGKILL'),
    stop: async () => {
      if (over) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => {
        console.error('The application did not end within ten seconds: killing it.');
        child.kill('SIGKILL');
      }, 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Ends the application of a launcher that was killed, in case it is still finishing. */
export async function endOrphan(data) {
  const alive = () => holderOf(record(data));
  const orphan = alive();
  if (!orphan) return;
  console.log(`· The application of an earlier start is still there (process ${orphan.pid}): ending it…`);
  process.kill(orphan.pid, 'SIGTERM');
  for (let waited = 0; alive(); waited += 50) {
    if (waited === 10_000) process.kill(orphan.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
