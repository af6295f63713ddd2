import type { Attack } from './attack.ts';

/** Attacks that try to make, change or delete what is not of the attacker’s tenant. */
export const attacksByWriting: Attack[] = [
  {
    name: 'a row for another tenant',
    does: ({ other, theirs, me }) => [
      `INSERT INTO supports (tenant_id, proposal_id, person_id, created_at)
         VALUES ('${other}', '${theirs.proposal}', '${theirs.quiet}', now())`,
      `INSERT INTO people (tenant_id, id, email, name, roles, created_at)
         VALUES ('${other}', '${me}', 'me@there.test', 'Me', '{admin}', now())`,
      `INSERT INTO sessions (tenant_id, token_hash, person_id, created_at, expires_at)
         VALUES ('${other}', 'known', '${theirs.person}', now(), now() + interval '1 day')`,
    ],
    control: 'superuser',
  },
  {
    name: 'another tenant’s rows changed',
    does: ({ other, theirs }) => [
      `UPDATE people SET password_hash = NULL WHERE tenant_id = '${other}'`,
      `UPDATE proposals SET title = 'Mine now' WHERE id = '${theirs.proposal}'`,
      `UPDATE proposal_counters SET supports = supports + 1000 WHERE proposal_id = '${theirs.proposal}'`,
      `UPDATE comments c SET body = p.email FROM people p WHERE p.tenant_id = '${other}' AND c.id = '${theirs.comment}'`,
    ],
    control: 'superuser',
  },
  {
    name: 'one’s own row moved to another tenant, or theirs here',
    does: ({ mine, other, me }) => [
      `UPDATE people SET tenant_id = '${other}' WHERE id = '${me}'`,
      `UPDATE people SET tenant_id = '${mine}' WHERE tenant_id = '${other}'`,
    ],
  },
  {
    name: 'another tenant’s rows deleted',
    does: ({ other, theirs }) => [
      `DELETE FROM supports WHERE tenant_id = '${other}'`,
      `DELETE FROM comment_votes WHERE comment_id = '${theirs.comment}'`,
      `DELETE FROM sessions s USING tenants t WHERE t.id = s.tenant_id AND t.id = '${other}'`,
    ],
    control: 'superuser',
  },
  {
    name: 'a key that points into another tenant',
    does: ({ mine, me, theirs }) => [
      `INSERT INTO supports (tenant_id, proposal_id, person_id, created_at) VALUES ('${mine}', '${theirs.proposal}', '${me}', now());
         SET CONSTRAINTS ALL IMMEDIATE`,
      `INSERT INTO comments (tenant_id, id, subject_kind, subject_id, parent_id, depth, author_id, body, up, down, replies, created_at)
         VALUES ('${mine}', gen_random_uuid(), 'proposal', '${theirs.proposal}', '${theirs.comment}', 2, '${me}', 'x', 0, 0, 0, now())`,
      `INSERT INTO comment_votes (tenant_id, comment_id, person_id, value) VALUES ('${mine}', '${theirs.comment}', '${me}', 1)`,
      `INSERT INTO sessions (tenant_id, token_hash, person_id, created_at, expires_at)
         VALUES ('${mine}', 'known', '${theirs.person}', now(), now())`,
    ],
  },
  {
    name: 'a conflict that answers for another tenant',
    does: ({ other, theirs }) => [
      `INSERT INTO proposal_counters (tenant_id, proposal_id, supports, comments) VALUES ('${other}', '${theirs.proposal}', 9, 9)
         ON CONFLICT (tenant_id, proposal_id) DO UPDATE SET supports = 9`,
      `INSERT INTO supports SELECT '${other}', '${theirs.proposal}', '${theirs.person}', now() ON CONFLICT DO NOTHING`,
      `MERGE INTO people p USING (SELECT '${theirs.person}'::uuid AS id) s ON p.id = s.id WHEN MATCHED THEN UPDATE SET name = 'Mine'`,
    ],
  },
  {
    name: 'the registry of tenants and the log rewritten',
    does: ({ mine, other, me }) => [
      `UPDATE tenants SET suspended_at = now() WHERE id = '${other}'`,
      `INSERT INTO tenant_hosts (host, tenant_id) VALUES ('stolen.test', '${mine}')`,
      `DELETE FROM tenant_hosts`,
      `UPDATE audit_log SET actor_id = NULL`,
      `DELETE FROM audit_log`,
      `INSERT INTO audit_log (tenant_id, id, at, action, facts)
         VALUES ('${mine}', gen_random_uuid(), '2020-01-01', 'proposal.answered', '{}')`,
      `INSERT INTO audit_log (tenant_id, id, actor_id, action, facts)
         VALUES ('${other}', gen_random_uuid(), '${me}', 'proposal.answered', '{}')`,
    ],
  },
  {
    name: 'governments founded, suspended, condemned and forgotten from a city',
    does: ({ other, me }) => [
      `SELECT network.found('{"id": "${me}", "slug": "mine", "name": "Mine", "kind": "municipality"}')`,
      `SELECT network.suspend('${other}', true)`,
      `SELECT network.note_export('${other}')`,
      `SELECT network.condemn('${other}', 'envigado')`,
      `SELECT network.forget('${other}')`,
      `SELECT network.settle('${other}')`,
    ],
  },
  {
    name: 'a government erased or filled that is neither condemned nor arriving',
    does: ({ mine, other }) => [
      `SELECT * FROM network.erase()`,
      `SELECT network.receive('people',
         '[{"id": "01900000-0000-7000-8000-0000000000aa", "email": "x@y.test", "name": "X", "roles": ["admin"],
            "created_at": "2026-01-01T00:00:00Z"}]')`,
      `SELECT network.receive('audit_log; DROP TABLE people', '[]')`,
      `UPDATE tenants SET condemned_at = now() WHERE id IN ('${mine}', '${other}')`,
      `UPDATE tenants SET arriving = true WHERE id = '${mine}'`,
    ],
  },
  {
    name: 'another government described',
    reads: ({ other }) => [
      `SELECT network.describe('{"id": "${other}", "name": "Mine now", "kind": "network"}');
         SELECT set_config('app.tenant', '${other}.00', true); SELECT network.go_live()`,
    ],
  },
  {
    name: 'the network’s functions replaced or made one’s own',
    does: () => [
      `CREATE OR REPLACE FUNCTION network.erase() RETURNS TABLE (of_table text, how_many bigint) LANGUAGE sql AS $$
         SELECT 'x', 1::bigint $$`,
      `ALTER FUNCTION network.suspend(uuid, boolean) SET search_path = public`,
      `CREATE FUNCTION network.mine() RETURNS void LANGUAGE sql SECURITY DEFINER AS 'SELECT'`,
      `DROP SCHEMA network CASCADE`,
    ],
  },
  {
    name: 'work asked of the queue for another tenant',
    does: ({ other, theirs }) => [
      `SELECT queue.ask('mail', '${other}', '${theirs.comment}')`,
      `SELECT graphile_worker.add_job('mail', '{}')`,
      `SELECT * FROM graphile_worker._private_jobs`,
    ],
  },
];
