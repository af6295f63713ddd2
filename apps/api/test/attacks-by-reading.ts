import type { Attack } from './attack.ts';

/** Attacks that try to see rows of another tenant. */
export const attacksByReading: Attack[] = [
  {
    name: 'OR and UNION where text meets SQL',
    reads: ({ mine, other }) => [
      `SELECT email FROM people WHERE tenant_id = '${mine}' OR true`,
      `SELECT title FROM proposals WHERE tenant_id = '${mine}' UNION ALL SELECT email FROM people WHERE tenant_id = '${other}'`,
      `SELECT (SELECT string_agg(email, ',') FROM people)`,
      `SELECT b.email FROM tenants t JOIN people b ON b.tenant_id = t.id`,
      `SELECT email FROM people WHERE tenant_id IN (SELECT id FROM tenants)`,
    ],
    control: 'backup',
  },
  {
    name: 'copying a table out',
    does: ({ other }) => [
      `COPY (SELECT * FROM people WHERE tenant_id = '${other}') TO STDOUT`,
      `COPY (SELECT * FROM comments WHERE tenant_id = '${other}') TO STDOUT`,
    ],
    control: 'backup',
  },
  {
    name: 'a condition that tells what it saw',
    reads: ({ other }) => [
      `SELECT 1 FROM people WHERE tenant_id = '${other}' AND email::int = 1`,
      `SELECT 1 FROM people WHERE email LIKE '%canario%' AND name::int = 1`,
      `SELECT 1 FROM proposals WHERE tenant_id = '${other}' AND 1 / (length(title) - length(title)) = 1`,
      `SELECT 1 FROM people WHERE tenant_id = '${other}' AND xmlparse(document '<' || email) IS NOT NULL`,
    ],
    control: 'backup',
  },
  {
    name: 'functions that run SQL inside',
    reads: () => [
      `SELECT table_to_xml('people', true, false, '')::text AS all`,
      `SELECT query_to_xml('SELECT * FROM proposals', true, false, '')::text AS all`,
      `SELECT word FROM ts_stat('SELECT search_vector FROM proposals')`,
      `SELECT schema_to_xml('public', true, false, '')::text AS all`,
    ],
    control: 'backup',
  },
  {
    name: 'rows by their physical place',
    reads: ({ other }) => [
      `SELECT * FROM people WHERE ctid = ANY (SELECT ('(0,' || n || ')')::tid FROM generate_series(1, 50) n)`,
      `SELECT * FROM people TABLESAMPLE SYSTEM (100)`,
      `SELECT * FROM ONLY people WHERE tenant_id = '${other}' FOR SHARE`,
      `SELECT * FROM comments WHERE tenant_id = '${other}' FOR UPDATE NOWAIT`,
    ],
    control: 'superuser',
  },
  {
    name: 'statistics of columns',
    reads: () => [
      `SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE tablename = 'people'`,
      `SELECT stavalues1::text, stavalues2::text FROM pg_statistic`,
    ],
    control: 'superuser',
  },
  {
    name: 'files and programs of the server',
    does: () => [
      `SELECT pg_read_file('postgresql.conf')`,
      `SELECT pg_ls_dir('.')`,
      `SELECT pg_read_binary_file('PG_VERSION')`,
      `SELECT lo_import('/etc/hostname')`,
      `COPY people TO PROGRAM 'cat'`,
      `COPY people TO '/tmp/loot'`,
      `COPY (SELECT 1) TO PROGRAM 'true'`,
      `COPY people FROM STDIN`,
      `COPY people FROM '/dev/null'`,
      `COPY sessions (tenant_id, token_hash) FROM PROGRAM 'true'`,
      `SELECT pg_create_logical_replication_slot('loot', 'test_decoding')`,
    ],
  },
];
