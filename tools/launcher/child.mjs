// Programs that our commands run for a while (npm, vite, jest). When a command is told to end, it takes them along.
import { spawn } from 'node:child_process';

const running = new Set();

/** Runs a program and answers with its exit code, or `null` when a signal ended it. `quiet` collects what it says instead of showing it. */
export function run(command, args, { quiet = false, onSpawn, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'], ...options });
    running.add(child);
    onSpawn?.(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}

/** Asks everything that still runs to end, and waits for it; what has not ended after five seconds is killed. */
export async function endChildren() {
  const ends = [...running].map((child) => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    return new Promise((resolve) => child.once('close', () => resolve(clearTimeout(timer))));
  });
  await Promise.all(ends);
}
