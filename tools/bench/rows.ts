import { createHash } from 'node:crypto';
import type { Client } from 'pg';

const kinds = { tenant: '0001', person: '0002', proposal: '0003', comment: '0004', process: '0005', heading: '0006', project: '0007' };
type Kind = keyof typeof kinds;

/** The id of the n-th row of a kind; `idSql` says the same in SQL. */
export function idOf(kind: Kind, n: number): string {
  const hex = kinds[kind] + n.toString(16).padStart(8, '0') + '70008000' + n.toString(16).padStart(12, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
const idSql = (kind: Kind, n: string) =>
  `('${kinds[kind]}' || lpad(to_hex(${n}), 8, '0') || '70008000' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** The bench's own government, beside those of the demonstration. */
export const benchTenant = { id: idOf('tenant', 1), host: 'medida.localhost' };

/** The session token of the n-th person, as her cookie carries it; `tokenSql` says the same in SQL. */
export const tokenOf = (n: number): string => `bench${String(n).padStart(38, '0')}`;
const tokenSql = `'bench' || lpad(n::text, 38, '0')`;
export const tokenHash = (n: number): Buffer => createHash('sha256').update(tokenOf(n)).digest();

/**
 * Six hundred words of which every text holds some: as in real text, the planner then knows which are common. `comun` is in half of the
 * proposals, `rareza` in the same five at any size.
 */
const vocabulary = `(SELECT array_agg(${wordSql("'w' || k", 8)}) FROM generate_series(1, 600) k)`;
function wordSql(seed: string, length: number): string {
  return `left(translate(md5(${seed}), '0123456789', 'aeioumnrst'), ${length})`;
}

/** Founds a government with three zones and three topics. */
export async function createTenant(admin: Client, { id, slug }: { id: string; slug: string }): Promise<void> {
  await admin.query(
    `INSERT INTO tenants (id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo, created_at)
     VALUES ($1, $2, 'Medida', 'municipality', 'AR', 'es-AR', '{es,en,pt}', 'America/Argentina/Buenos_Aires', 'ARS', '#1f5fa8', 'plain',
       '', true, now())`,
    [id, slug],
  );
  await admin.query(`INSERT INTO zones SELECT $1, 'zona-' || n, 'Zona ' || n, n FROM generate_series(0, 2) n`, [id]);
  await admin.query(`INSERT INTO topics SELECT $1, 'tema-' || n, 'Tema ' || n, 'tree', n FROM generate_series(0, 2) n`, [id]);
}

/** People `from`–`to` (the last one left out), confirmed, each with a session. */
export async function people(admin: Client, tenant: string, from: number, to: number): Promise<void> {
  await admin.query(
    `INSERT INTO people (tenant_id, id, email, name, roles, email_confirmed_at, created_at)
     SELECT $1, ${idSql('person', 'n')}, n || '@medida.example', 'Vecina ' || n, '{resident}', now(), now()
       FROM generate_series($2::int, $3::int - 1) n`,
    [tenant, from, to],
  );
  await admin.query(
    `INSERT INTO sessions (tenant_id, token_hash, person_id, created_at, expires_at)
     SELECT $1, sha256(convert_to(${tokenSql}, 'UTF8')), ${idSql('person', 'n')}, now(), now() + interval '30 days'
       FROM generate_series($2::int, $3::int - 1) n`,
    [tenant, from, to],
  );
}

/**
 * Proposals `from`–`to` (the last one left out) with their counters, written by the first `authors` people, about five hundred characters
 * each.
 */
export async function proposals(admin: Client, tenant: string, from: number, to: number, authors: number): Promise<void> {
  // The square makes some words frequent and most of them rare.
  const word = (salt: number) => `words[1 + (((n::bigint * ${7919 + 2 * salt} + ${salt * 131}) % 600) ^ 2 / 600)::int]`;
  const sentence = Array.from({ length: 12 }, (_, at) => `${word(at)} || ' del barrio con vecinas que lo piden hace años '`).join(' || ');
  await admin.query(
    `WITH told AS (
       SELECT n, ${word(13)} || ' ' || ${wordSql('n::text', 9)} || ' ' || ${wordSql("'t' || n", 7)} AS title,
         ${sentence} || CASE WHEN n % 2 = 0 THEN ' comun' ELSE '' END || CASE WHEN n < 50 AND n % 10 = 3 THEN ' rareza' ELSE '' END AS body
         FROM generate_series($2::int, $3::int - 1) n, (SELECT ${vocabulary} AS words) v)
     INSERT INTO proposals (tenant_id, id, author_id, title, body, zone, topic, state, visible, version, published_at,
       random_position, title_key, search_vector)
     SELECT $1, ${idSql('proposal', 'n')}, ${idSql('person', '(n % $4::int)')}, title, body, 'zona-' || n % 3, 'tema-' || n % 3,
       'published', true, 1,
       now() - n * interval '1 second', (hashint4(n)::bigint + 2147483648) / 4294967296.0, title, to_tsvector('spanish',
         title || ' ' || body) FROM told`,
    [tenant, from, to, authors],
  );
  await admin.query(
    `INSERT INTO proposal_counters (tenant_id, proposal_id, supports, comments)
     SELECT $1, ${idSql('proposal', 'n')}, 0, 0 FROM generate_series($2::int, $3::int - 1) n`,
    [tenant, from, to],
  );
}

/** Counts as a lively year leaves them: every proposal has some, no two lists look the same. Only the counters, not the rows. */
export async function liven(admin: Client, tenant: string): Promise<void> {
  await admin.query(
    `UPDATE proposal_counters SET supports = abs(hashint4(('x' || right(proposal_id::text, 7))::bit(28)::int)) % 5000,
       comments = abs(hashint4(1 + ('x' || right(proposal_id::text, 7))::bit(28)::int)) % 300 WHERE tenant_id = $1`,
    [tenant],
  );
}

/** Supports of people `from`–`to` for one proposal, counted. */
export async function supports(admin: Client, tenant: string, proposal: number, from: number, to: number): Promise<void> {
  await admin.query(
    `INSERT INTO supports SELECT $1, $2, ${idSql('person', 'n')}, now() - n * interval '1 second'
       FROM generate_series($3::int, $4::int - 1) n`,
    [tenant, idOf('proposal', proposal), from, to],
  );
  await admin.query('UPDATE proposal_counters SET supports = $3 WHERE tenant_id = $1 AND proposal_id = $2', [
    tenant,
    idOf('proposal', proposal),
    to,
  ]);
}

/** Comments `from`–`to` of one proposal, one in three a reply to the one before it, counted. */
export async function comments(admin: Client, tenant: string, proposal: number, from: number, to: number): Promise<void> {
  await admin.query(
    `INSERT INTO comments (tenant_id, id, subject_kind, subject_id, parent_id, depth, author_id, body, stance, up, down, replies,
       created_at)
     SELECT $1, ${idSql('comment', 'n')}, 'proposal', $2, CASE WHEN n % 3 = 2 THEN ${idSql('comment', '(n - 1)')} END,
       CASE WHEN n % 3 = 2 THEN 2 ELSE 1 END,
       ${idSql('person', '(n % 100)')}, 'Estoy de acuerdo, y agrego la esquina de la calle ' || n, NULL, n * 7 % 50, n * 3 % 20,
         CASE WHEN n % 3 = 1 THEN 1 ELSE 0 END,
       now() - ($4::int - n) * interval '1 second' FROM generate_series($3::int, $4::int - 1) n`,
    [tenant, idOf('proposal', proposal), from, to],
  );
  await admin.query('UPDATE proposal_counters SET comments = $3 WHERE tenant_id = $1 AND proposal_id = $2', [
    tenant,
    idOf('proposal', proposal),
    to,
  ]);
}
