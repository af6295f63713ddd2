import type { Process } from '../domain/process.ts';
import { PhaseLine } from '@participa/kit/civic/phase-line.tsx';
import { useTimeLeft } from './time-left.ts';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { phaseTexts } from '../texts/texts.ts';

/** The phases of a process, with dates in words. */
export function ProcessPhases({ process: { rules, phase: currentPhase, state } }: { process: Pick<Process, 'rules' | 'phase' | 'state'> }) {
  const phases = useTexts(phaseTexts);
  const site = useSite();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  return (
    <PhaseLine
      label={phases.timeline.line}
      phases={rules.phases.map(({ kind, from, until }) => {
        const isCurrent = kind === currentPhase && state === 'open';
        const isOver = until !== null && Date.parse(until) <= site.now;
        const otherState = isOver ? 'done' : 'next';
        const phaseState = isCurrent ? 'now' : otherState;
        // A phase ends just before the moment that is written: the day people know is the one before midnight.
        const lastDay = until && new Date(Date.parse(until) - 1).toISOString();
        return {
          name: phases[kind],
          dates: lastDay ? phases.timeline.span(format.day(from), format.date(lastDay)) : phases.timeline.since(format.date(from)),
          state: phaseState,
          word: phases.timeline.mark[phaseState],
          note: isCurrent && until ? timeLeft(until) : undefined,
        };
      })}
    />
  );
}
