import { createServer, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { benchTenant } from './rows.ts';

/**
 * The least that could answer: node:http and a pool, no framework, session, row-level security, audit or validation. What the platform
 * costs is given as a ratio to this program, measured in the same minute on the same rows.
 */
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });

const columns =
  'p.id, p.title, p.state, p.zone, z.name AS zone_name, p.topic, t.name AS topic_name, t.icon, a.name AS author, a.roles, ' +
  'c.supports, c.comments, p.published_at';
const joins = `FROM proposals p JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
  JOIN people a ON a.tenant_id = p.tenant_id AND a.id = p.author_id LEFT JOIN zones z ON z.tenant_id = p.tenant_id AND z.key = p.zone
  LEFT JOIN topics t ON t.tenant_id = p.tenant_id AND t.key = p.topic WHERE p.tenant_id = $1`;

async function list(): Promise<unknown> {
  const { rows } = await pool.query(
    `SELECT ${columns}, left(p.body, 240) AS body ${joins} AND p.visible ORDER BY p.published_at DESC, p.id DESC LIMIT 20`,
    [benchTenant.id],
  );
  return { items: rows, next: null };
}

async function one(id: string): Promise<unknown> {
  const { rows } = await pool.query<object>(`SELECT ${columns}, p.body ${joins} AND p.id = $2`, [benchTenant.id, id]);
  return rows[0];
}

async function support(proposal: string, person: string): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount } = await client.query('INSERT INTO bare.supports VALUES ($1, $2, now()) ON CONFLICT DO NOTHING', [proposal, person]);
    const { rows } = await client.query<{ supports: number }>(
      'UPDATE bare.counters SET supports = supports + $2 WHERE proposal_id = $1 RETURNING supports',
      [proposal, rowCount],
    );
    await client.query('COMMIT');
    return { supported: true, supports: rows[0]?.supports };
  } finally {
    client.release();
  }
}

async function comment(proposal: string, person: string): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<object>(
      'INSERT INTO bare.comments (proposal_id, person_id, body) VALUES ($1, $2, $3) RETURNING *',
      [proposal, person, 'De acuerdo con la idea.'],
    );
    await client.query('UPDATE bare.counters SET comments = comments + 1 WHERE proposal_id = $1', [proposal]);
    await client.query('COMMIT');
    return rows[0];
  } finally {
    client.release();
  }
}

async function ballot(person: string, numbers: string): Promise<unknown> {
  const { rows } = await pool.query<{ revision: number }>(
    `INSERT INTO bare.ballots AS b VALUES ($1, $2, now(), 1)
     ON CONFLICT (person_id) DO UPDATE SET chosen = excluded.chosen, at = excluded.at, revision = b.revision + 1 RETURNING revision`,
    [person, numbers.split(',').map(Number)],
  );
  return rows[0];
}

const handlers: Record<string, (first: string, second: string) => Promise<unknown>> = { list, one, support, comment, ballot };

/** A page that weighs nothing: how quick a browser on this machine can be at all. */
const blank = '<!doctype html><html lang="es"><title>Nada</title><p>Una página en blanco.</p></html>';

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body ?? null);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

createServer((request, response) => {
  if (request.url === '/blank') return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(blank);
  const [, door = '', first = '', second = ''] = (request.url ?? '').split('/');
  Promise.resolve(handlers[door]?.(first, second)).then(
    (body) => send(response, 200, body),
    (error: unknown) => send(response, 500, String(error)),
  );
}).listen(Number(process.env['PORT']), '127.0.0.1');
