import { present } from '@participa/base/present.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { demoPassword } from '@participa/people/demo/demo-people.ts';
import { pause } from '../launcher/postgres/processes.ts';
import type { Town } from './town.ts';
import { atMost, type Verdict } from './verdict.ts';

/** As many people as a city of half a million has voters under 60. */
const ROWS = 300_000;
const HOST = 'bahia-blanca.localhost';

/** Imports a roll of 300,000 made-up people into the running installation, and watches how much memory its process takes. */
export async function roll({ application }: Town): Promise<Verdict[]> {
  const { port, pid } = application;
  const cookie = (
    await ask(port, 'POST', '/api/sessions', JSON.stringify({ email: 'admin@bahia-blanca.test', password: demoPassword }), {
      'content-type': 'application/json',
    })
  ).cookie;
  // Starting and telling the demonstration takes more than serving: the highest is counted from here.
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const before = memory(pid);
  const boundary = 'a-boundary-of-the-bench';
  const form =
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="padron.csv"\r\nContent-Type: ` +
    `text/csv\r\n\r\n${people()}\r\n--${boundary}--\r\n`;
  const begun = performance.now();
  await ask(port, 'POST', '/api/roll/imports', form, { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` });
  for (;;) {
    await pause(500);
    const { items } = (await ask(port, 'GET', '/api/roll', undefined, { cookie })).body as { items: { state: string; rows: number }[] };
    if (items[0]?.state === 'running') continue;
    if (items[0]?.state !== 'done' || items[0].rows !== ROWS)
      throw new Error(`The roll was not read to its end: ${JSON.stringify(items[0])}`);
    break;
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `\nA roll of ${ROWS} rows: ${seconds.toFixed(0)} s, ${(ROWS / seconds).toFixed(0)} rows a second; the process had ` +
      `${before.now} MB before and ${memory(pid).most} MB at most`,
  );
  return [atMost('roll of 300,000 rows: memory of the whole process at its highest', memory(pid).most, 300, ' MB')];
}

const two = (number: number) => String(number).padStart(2, '0');
const people = () =>
  [
    'tipo;documento;apellido y nombre;f. nac.;domicilio;barrio',
    ...Array.from(
      { length: ROWS },
      (_, at) =>
        `DNI;${10_000_000 + at * 37};APELLIDO ${at}, NOMBRE;${two(1 + (at % 28))}/${two(1 + (at % 12))}/${1930 + (at % 78)};Calle ` +
        `${at};Centro`,
    ),
  ].join('\r\n');

/** Megabytes that a process has now, and had at most. */
function memory(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/**
 * `*.localhost` resolves in browsers only, so the host travels as a header. A connection each: making the people takes longer than one is
 * kept.
 */
const ask = (
  port: number,
  method: string,
  path: string,
  body: string | undefined,
  headers: Record<string, string>,
): Promise<{ body: unknown; cookie: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, agent: false, headers: { host: HOST, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if ((answer.statusCode ?? 500) >= 400) return reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
        resolve({ body: text ? JSON.parse(text) : undefined, cookie: present((answer.headers['set-cookie']?.[0] ?? '').split(';')[0]) });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
