import type { Call } from '@participa/contract/client.ts';
import { proposals } from '@participa/contract/proposals.ts';
import type { Proposal, ProposalCard } from '@participa/domain/proposals/proposal.ts';

/** What a government's front page tells, all of it read from the public lists. */
export interface News {
  /** How many proposals gather supports now; `more` when there are even more than counted. */
  gathering: { count: number; more: boolean };
  supported: ProposalCard[];
  newest: ProposalCard[];
  done: Proposal[];
}

const SUPPORTED = 4;
const NEWEST = 3;
const DONE = 3;

/** The news of the government that `call` speaks to. */
export async function newsOf(call: Call): Promise<News> {
  const [gathering, supported, newest, answered] = await Promise.all([
    call(proposals.count, { query: { state: 'published' } }),
    call(proposals.list, { query: { take: SUPPORTED, state: 'published', order: 'supported' } }),
    call(proposals.list, { query: { take: SUPPORTED + NEWEST, state: 'published', order: 'recent' } }),
    doneIn(call),
  ]);
  const shown = new Set(supported.items.map(({ id }) => id));
  return { gathering, supported: supported.items, newest: newest.items.filter(({ id }) => !shown.has(id)).slice(0, NEWEST), done: answered };
}

/** What was done, or is being done where that is not enough, with its whole answer: that is where the money is said. */
async function doneIn(call: Call): Promise<Proposal[]> {
  const { items: done } = await call(proposals.list, { query: { take: DONE, state: 'done', order: 'recent' } });
  const doing = done.length < DONE ? (await call(proposals.list, { query: { take: DONE - done.length, state: 'in_progress', order: 'supported' } })).items : [];
  return Promise.all([...done, ...doing].map(({ id }) => call(proposals.one, { params: { id } })));
}
