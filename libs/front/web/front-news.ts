import { ballots } from '@participa/ballots/contract.ts';
import { budgets } from '@participa/budgets/contract.ts';
import type { Call } from '@participa/base/client.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { isUnfinished } from '@participa/ballots/domain/unfinished.ts';
import type { BudgetCard, WonProject } from '@participa/budgets/domain/cycle.ts';
import { allows } from '@participa/processes/domain/phase.ts';
import type { Proposal, ProposalCard } from '@participa/proposals/domain/proposal.ts';
import { undefinedIfRefused } from '@participa/shell/page-tools.ts';

/** What a government's front page tells, all of it read from the public lists. */
export interface FrontNews {
  /** How many proposals gather supports now; `more` when there are even more than counted. */
  gathering: { count: number; more: boolean };
  supported: ProposalCard[];
  newest: ProposalCard[];
  done: Proposal[];
  /** The vote that is open, and whether my ballot in it is saved and not cast. */
  voting: { cycle: BudgetCard; uncast: boolean } | null;
  /** The cycle decided last, and what won in it. */
  decided: { cycle: BudgetCard; won: WonProject[] } | null;
}

const MAX_SUPPORTED = 4;
const MAX_NEWEST = 3;
const MAX_DONE = 3;

/** The news of the government that `call` speaks to. */
export async function loadFrontNews(call: Call, maybeSignedIn: boolean): Promise<FrontNews> {
  const [gathering, supported, newest, answered, cycles] = await Promise.all([
    call(proposals.count, { query: { state: 'published' } }),
    call(proposals.list, { query: { take: MAX_SUPPORTED, state: 'published', order: 'supported' } }),
    call(proposals.list, { query: { take: MAX_SUPPORTED + MAX_NEWEST, state: 'published', order: 'recent' } }),
    loadDone(call),
    loadCycles(call, maybeSignedIn),
  ]);
  const shown = new Set(supported.items.map(({ id }) => id));
  return {
    gathering,
    supported: supported.items,
    newest: newest.items.filter(({ id }) => !shown.has(id)).slice(0, MAX_NEWEST),
    done: answered,
    ...cycles,
  };
}

/** What was done, or is being done where that is not enough, with its whole answer: that is where the money is said. */
async function loadDone(call: Call): Promise<Proposal[]> {
  const { items: done } = await call(proposals.list, { query: { take: MAX_DONE, state: 'done', order: 'recent' } });
  const inProgress =
    done.length < MAX_DONE
      ? (await call(proposals.list, { query: { take: MAX_DONE - done.length, state: 'in_progress', order: 'supported' } })).items
      : [];
  return Promise.all([...done, ...inProgress].map(({ id }) => call(proposals.one, { params: { id } })));
}

/** The vote that is open and the cycle decided last: one look where there is neither. */
async function loadCycles(call: Call, maybeSignedIn: boolean): Promise<Pick<FrontNews, 'voting' | 'decided'>> {
  const { items } = await call(budgets.list);
  const open = items.find(({ state, phase }) => state === 'open' && allows(phase, 'vote'));
  const last = items.find(({ published }) => published);
  const [ballot, winners] = await Promise.all([
    open && maybeSignedIn ? undefinedIfRefused(call(ballots.mine, { params: { id: open.id } }), 401, 403, 404, 409) : undefined,
    last ? call(budgets.works, { params: { id: last.id } }) : undefined,
  ]);
  return {
    voting: open ? { cycle: open, uncast: ballot !== undefined && isUnfinished(ballot) } : null,
    decided: last && winners && winners.items.length > 0 ? { cycle: last, won: winners.items } : null,
  };
}
