import type { BudgetCard } from '../domain/cycle.ts';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { useTimeLeft } from '@participa/processes/web/time-left.ts';
import { useSite } from '@participa/shell/site-context.ts';
import { upcomingPhase, currentPhase } from './cycle-position.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';
import styles from './budgets.module.css';

/** Where a cycle is, in a word, and how long that lasts. */
export function CycleState({ cycle }: { cycle: Pick<BudgetCard, 'state' | 'phase' | 'published' | 'rules'> }) {
  const budgets = useTexts(budgetsTexts);
  const phases = useTexts(phaseTexts);
  const { now } = useSite();
  const timeLeft = useTimeLeft();
  const { state } = budgets;
  if (cycle.state === 'suspended' || cycle.state === 'cancelled') return <StateTag state="closed">{state[cycle.state]}</StateTag>;
  const phase = currentPhase(cycle);
  if (cycle.published) return <StateTag state="decided">{phase?.kind === 'execution' ? phases.execution : state.decided}</StateTag>;
  if (!phase) {
    const [first] = cycle.rules.phases;
    if (first && Date.parse(first.from) > now) return <StateTag state="soon">{phases.timeline.soon}</StateTag>;
    if (upcomingPhase(cycle, now)) return <StateTag state="soon">{state.between}</StateTag>;
    return <StateTag state="closed">{phases.timeline.ended}</StateTag>;
  }
  return (
    <>
      <StateTag state="open">{phases[phase.kind]}</StateTag>
      {phase.until && <span className={styles.cycleRemaining}>{timeLeft(phase.until)}</span>}
    </>
  );
}
