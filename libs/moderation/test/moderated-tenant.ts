import { moderation, myDecisions, reports } from '../contract.ts';
import { comments, proposals } from '@participa/proposals/contract.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

/** Facts that are long enough for a statement of reasons. */
export const facts = 'El segundo párrafo dice dónde vive una persona.';

/** What was refused, as a code. */
export const codeOf = (answer: { body: unknown }) => (answer.body as { error?: { code: string } }).error?.code;

/** A town with two moderators, and what neighbours and moderators do there in a word. */
export async function openModeratedTenant() {
  const world = await openWorld();
  return { world, paula: world.moderator, rita: await world.person('Rita Quiroga', { roles: ['moderator'] }), ...actionsIn(world) };
}
export type ModeratedTenant = Awaited<ReturnType<typeof openModeratedTenant>>;

const actionsIn = (world: World) => ({
  /** Somebody whose account is as old as trust wants it. */
  async neighbour(name: string): Promise<TestAccount> {
    const person = await world.person(name);
    await world.sql(`UPDATE people SET created_at = created_at - interval '30 days' WHERE id = $1`, [person.id]);
    return person;
  },
  propose: async (
    author: TestAccount,
    title = 'Bancos nuevos para la plaza',
    body = 'Los que hay están rotos y nadie puede sentarse a la sombra.',
  ) => (await author.inBahia.call(proposals.publish, { body: { title, body } })).id,
  say: async (author: TestAccount, id: string, body = 'Opino otra cosa', parent: string | null = null) =>
    (await author.inBahia.call(comments.publish, { params: { id }, body: { body, parent } })).id,
  report: (by: TestAccount, id: string, what: 'proposal' | 'comment' = 'proposal', reason: 'spam' | 'threat' | 'harassment' = 'spam') =>
    by.inBahia.call(reports.write, { body: { what, id, track: reason === 'spam' ? 'norms' : 'violence', reason } }),
  hide: (items: string[], by: TestAccount = world.moderator) =>
    by.inBahia.call(moderation.act, { body: { action: 'hide', items, rule: 'doxxing', facts } }),
  newestDecision: async (person: TestAccount) => {
    const [decision] = (await person.inBahia.call(myDecisions.list)).items;
    if (!decision) throw new Error('Nothing was decided about this person');
    return decision;
  },
  mailsTo: (person: TestAccount) =>
    world.sql<{ subject: string; body: string }>(`SELECT subject, body FROM outbox WHERE recipient = $1 ORDER BY id`, [person.email]),
  queued: (id: string) => world.moderator.inBahia.call(moderation.one, { params: { id } }),
});
