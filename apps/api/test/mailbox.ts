import { present } from '@participa/base/present.ts';
import type { World } from './world.ts';

/** The latest mail written to `address`, as it waits in the outbox. */
export async function lastMail(world: World, address: string): Promise<{ subject: string; body: string }> {
  const [mail] = await world.sql<{ subject: string; body: string }>(
    'SELECT subject, body FROM outbox WHERE recipient = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
    [address],
  );
  if (!mail) throw new Error(`No mail to ${address}`);
  return mail;
}

/** The six digits in the latest mail to `address`. */
export const codeFor = async (world: World, address: string): Promise<string> =>
  present(/\b\d{6}\b/.exec((await lastMail(world, address)).body))[0];
