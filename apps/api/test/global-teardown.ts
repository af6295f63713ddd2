import { discard } from '../../../tools/postgres/sweep.ts';

/** Ends the PostgreSQL of this jest run and deletes its folder. */
export default async function stopPostgres(): Promise<void> {
  const running = globalThis.participaTestPostgres;
  if (!running) return;
  globalThis.participaTestPostgres = undefined;
  await running.server.stop();
  await discard(running.dataDir);
}
