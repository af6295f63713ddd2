import type { BudgetCard } from '../domain/cycle.ts';
import { allows, nextPhase, type Phase } from '@participa/processes/domain/phase.ts';

type Cycle = Pick<BudgetCard, 'state' | 'phase' | 'published' | 'rules'>;

/** The one thing that a resident can do in a cycle today. */
export type Chance = 'vote' | 'propose' | 'support' | 'results' | 'read';

export function chanceIn({ state, phase, published }: Cycle): Chance {
  if (published) return 'results';
  if (state !== 'open') return 'read';
  return (['vote', 'propose', 'support'] as const).find((doing) => allows(phase, doing)) ?? 'read';
}

/** Whether nothing can be decided in it any more. */
const isOver = ({ state, published }: Cycle): boolean => published || state === 'cancelled';

/** The phase in which it is, with its dates. */
export const phaseNow = ({ phase, rules }: Cycle): Phase | undefined => rules.phases.find(({ kind }) => kind === phase);

/** The phase that comes after this moment. */
export const phaseNext = ({ rules }: Cycle, now: number): Phase | null => nextPhase(rules.phases, now);

const urgency: Chance[] = ['vote', 'propose', 'support', 'read', 'results'];

/** What goes on, most pressing first; then what is decided, in the order in which it came. */
export function inOrder<C extends Cycle>(cycles: readonly C[]): { going: C[]; finished: C[] } {
  const place = (cycle: C) => urgency.indexOf(chanceIn(cycle));
  return {
    going: cycles.filter((cycle) => !isOver(cycle)).sort((one, other) => place(one) - place(other)),
    finished: cycles.filter(isOver),
  };
}

/** The page where a chance is taken. */
export function hrefOf(id: string, chance: Chance): string {
  const page = `/presupuestos/${id}`;
  return {
    vote: `${page}/votar`,
    propose: `/propuestas/nueva?proceso=${id}`,
    support: `/propuestas?process=${id}&order=supported`,
    results: `${page}/resultados`,
    read: page,
  }[chance];
}
