import type { BudgetCard } from '../domain/cycle.ts';
import { PhaseLine } from '@participa/kit/civic/phase-line.tsx';
import { useLeft } from '@participa/shell/left.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** The phases of a cycle, with dates in words. */
export function PhasesOf({ cycle: { rules, phase: now, state } }: { cycle: Pick<BudgetCard, 'rules' | 'phase' | 'state'> }) {
  const { budgets } = useMessages();
  const place = usePlace();
  const format = useFormat();
  const left = useLeft();
  return (
    <PhaseLine
      label={budgets.line}
      phases={rules.phases.map(({ kind, from, until }) => {
        const running = kind === now && state === 'open';
        const stage = running ? 'now' : until !== null && Date.parse(until) <= place.now ? 'done' : 'next';
        // A phase ends just before the moment that is written: the day people know is the one before midnight.
        const last = until && new Date(Date.parse(until) - 1).toISOString();
        return {
          name: budgets.phase[kind],
          dates: last ? budgets.span(format.day(from), format.date(last)) : budgets.since(format.date(from)),
          state: stage,
          word: budgets.mark[stage],
          note: running && until ? left(until) : undefined,
        };
      })}
    />
  );
}
