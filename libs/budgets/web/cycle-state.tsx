import type { BudgetCard } from '../domain/cycle.ts';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { useLeft } from '@participa/shell/left.ts';
import { usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { phaseNext, phaseNow } from './standing.ts';

/** Where a cycle is, in a word, and how long that lasts. */
export function CycleState({ cycle }: { cycle: Pick<BudgetCard, 'state' | 'phase' | 'published' | 'rules'> }) {
  const { budgets } = useMessages();
  const { now } = usePlace();
  const left = useLeft();
  const { state } = budgets;
  if (cycle.state === 'suspended' || cycle.state === 'cancelled') return <StateTag state="closed">{state[cycle.state]}</StateTag>;
  const phase = phaseNow(cycle);
  if (cycle.published) return <StateTag state="decided">{phase?.kind === 'execution' ? budgets.phase.execution : state.decided}</StateTag>;
  if (!phase) {
    const begun = Date.parse(cycle.rules.phases[0]!.from) <= now;
    return (
      <StateTag state={begun && !phaseNext(cycle, now) ? 'closed' : 'soon'}>
        {!begun ? state.soon : phaseNext(cycle, now) ? state.between : state.ended}
      </StateTag>
    );
  }
  return (
    <>
      <StateTag state="open">{budgets.phase[phase.kind]}</StateTag>
      {phase.until && <span className="cycle-left">{left(phase.until)}</span>}
    </>
  );
}
