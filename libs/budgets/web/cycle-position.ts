import type { BudgetCard } from '../domain/cycle.ts';
import { allows, nextPhase, type Phase } from '@participa/processes/domain/phase.ts';
import { budgetPath, ballotPath, resultsPath } from '../paths.ts';
import { newProposalPath, proposalsPath } from '@participa/proposals/paths.ts';

type PositionedCycle = Pick<BudgetCard, 'state' | 'phase' | 'published' | 'rules'>;

/** The one thing that a resident can do in a cycle today. */
export type CycleAction = 'vote' | 'propose' | 'support' | 'results' | 'read';

export function cycleActionOf({ state, phase, published }: PositionedCycle): CycleAction {
  if (published) return 'results';
  if (state !== 'open') return 'read';
  return (['vote', 'propose', 'support'] as const).find((capability) => allows(phase, capability)) ?? 'read';
}

/** Whether nothing can be decided in it any more. */
const isOver = ({ state, published }: PositionedCycle): boolean => published || state === 'cancelled';

/** The phase in which it is, with its dates. */
export const currentPhase = ({ phase, rules }: PositionedCycle): Phase | undefined => rules.phases.find(({ kind }) => kind === phase);

/** The phase that comes after this moment. */
export const upcomingPhase = ({ rules }: PositionedCycle, now: number): Phase | null => nextPhase(rules.phases, now);

const urgency: CycleAction[] = ['vote', 'propose', 'support', 'read', 'results'];

/** What goes on, most pressing first; then what is decided, in the order in which it came. */
export function sortCycles<C extends PositionedCycle>(cycles: readonly C[]): { ongoing: C[]; finished: C[] } {
  const rank = (cycle: C) => urgency.indexOf(cycleActionOf(cycle));
  return {
    ongoing: cycles.filter((cycle) => !isOver(cycle)).sort((one, other) => rank(one) - rank(other)),
    finished: cycles.filter(isOver),
  };
}

/** The page where a chance is taken. */
export function cycleActionPath(id: string, action: CycleAction): string {
  return {
    vote: ballotPath(id),
    propose: newProposalPath({ process: id }),
    support: proposalsPath({ process: id, order: 'supported' }),
    results: resultsPath(id),
    read: budgetPath(id),
  }[action];
}
