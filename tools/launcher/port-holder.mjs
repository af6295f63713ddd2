// Whether a port is free, and who has it when it is not, so that a refusal can name the culprit. Node builtins only.
import { createServer } from 'node:net';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** undefined when the application could listen there, otherwise the error's code. */
export async function obstacleToListen(port) {
  // Some programs hold only one of the two.
  return (await listen(port, undefined)) ?? (await listen(port, '127.0.0.1'));
}

function listen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** `process 123 (node)`, or undefined where the system does not tell. */
export function holderOfPort(port) {
  const pid = process.platform === 'linux' ? pidOnLinux(port) : pidFromLsof(port);
  if (!pid) return undefined;
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return `process ${pid}${stdout?.trim() ? ` (${stdout.trim()})` : ''}`;
}

function pidOnLinux(port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const inodes = ['tcp', 'tcp6'].flatMap((table) =>
    (read(`/proc/net/${table}`) ?? '')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[1]?.endsWith(suffix) && fields[3] === '0A')
      .map((fields) => `socket:[${fields[9]}]`),
  );
  return readdirSync('/proc').find((name) => /^\d+$/.test(name) && descriptors(name).some((target) => inodes.includes(target)));
}

function descriptors(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    });
  } catch {
    return [];
  }
}

function pidFromLsof(port) {
  const { stdout } = spawnSync('lsof', ['-ti', `tcp:${port}`, '-s', 'tcp:listen'], { encoding: 'utf8' });
  return stdout?.split('\n')[0];
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
