import { discard } from '../../../tools/launcher/postgres/sweep.ts';

/** Ends the PostgreSQL servers of this jest run and deletes their folders. */
export default async function stopPostgres(): Promise<void> {
  const running = globalThis.participaTestPostgres ?? [];
  globalThis.participaTestPostgres = undefined;
  await Promise.all(
    running.map(async ({ server, dataDir }) => {
      await server.stop();
      await discard(dataDir);
    }),
  );
}
