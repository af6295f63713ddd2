import { Client } from 'pg';
import { superuser } from './cluster.ts';
import { realPath, servesCluster, until, writtenDown } from './processes.ts';

/** The address by which the superuser enters. The password is URL-safe by construction. */
export const addressOf = (port: number, password: string): string => `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;

/** Which folder the server behind `adminUrl` serves and whether it writes durably; undefined while it does not answer. */
export async function answering(adminUrl: string): Promise<{ folder: string; durable: boolean } | undefined> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string; fsync: string }>(
      `SELECT current_setting('data_directory') AS folder, current_setting('fsync') AS fsync`,
    );
    return rows[0] && { folder: rows[0].folder, durable: rows[0].fsync === 'on' };
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export interface LiveServer {
  readonly pid: number;
  readonly port: number;
  readonly durable: boolean;
}

/**
 * The server that a crashed launcher left alive on this cluster, once it answers. One that is on its way out is waited for and not
 * returned.
 */
export async function liveServer(cluster: string, password: string): Promise<LiveServer | undefined> {
  let found: LiveServer | undefined;
  await until(
    async () => {
      const written = writtenDown(cluster);
      if (!written || !servesCluster(written.pid, cluster)) return true;
      const answer = written.port > 0 ? await answering(addressOf(written.port, password)) : undefined;
      if (!answer || realPath(answer.folder) !== realPath(cluster)) return false;
      found = { ...written, durable: answer.durable };
      return true;
    },
    60_000,
    50,
  );
  return found;
}
