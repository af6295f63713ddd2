import type { BudgetCard } from '../domain/cycle.ts';
import { PhaseLine } from '@participa/kit/civic/phase-line.tsx';
import { useTimeLeft } from '@participa/shell/time-left.ts';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';

/** The phases of a cycle, with dates in words. */
export function CyclePhases({ cycle: { rules, phase: currentPhase, state } }: { cycle: Pick<BudgetCard, 'rules' | 'phase' | 'state'> }) {
  const budgets = useTexts(budgetsTexts);
  const phases = useTexts(phaseTexts);
  const site = useSite();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  return (
    <PhaseLine
      label={budgets.line}
      phases={rules.phases.map(({ kind, from, until }) => {
        const isCurrent = kind === currentPhase && state === 'open';
        const phaseState = isCurrent ? 'now' : until !== null && Date.parse(until) <= site.now ? 'done' : 'next';
        // A phase ends just before the moment that is written: the day people know is the one before midnight.
        const lastDay = until && new Date(Date.parse(until) - 1).toISOString();
        return {
          name: phases[kind],
          dates: lastDay ? budgets.span(format.day(from), format.date(lastDay)) : budgets.since(format.date(from)),
          state: phaseState,
          word: budgets.mark[phaseState],
          note: isCurrent && until ? timeLeft(until) : undefined,
        };
      })}
    />
  );
}
