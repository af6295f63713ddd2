import { StateTag } from '@participa/kit/parts/tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { nextPhase } from '../domain/phase.ts';
import type { Process } from '../domain/process.ts';
import { phaseTexts, processesTexts } from '../texts/texts.ts';

type StatusFields = Pick<Process, 'state' | 'phase' | 'rules'>;

/** Where a process stands: stopped, in a phase, before one that comes, or past all of them. */
export function statusOf({ state, phase, rules }: StatusFields, now: number) {
  if (state === 'suspended' || state === 'cancelled') return state;
  if (phase) return phase;
  return nextPhase(rules.phases, now) ? 'soon' : 'ended';
}

/** Where a process stands, in a word of its colour. */
export function ProcessTag({ process }: { process: StatusFields }) {
  const { state: stopped } = useTexts(processesTexts);
  const { timeline, ...phases } = useTexts(phaseTexts);
  const status = statusOf(process, useSite().now);
  if (status === 'suspended' || status === 'cancelled') return <StateTag state="closed">{stopped[status]}</StateTag>;
  if (status === 'ended') return <StateTag state="closed">{timeline.ended}</StateTag>;
  if (status === 'soon') return <StateTag state="soon">{timeline.soon}</StateTag>;
  return <StateTag state="open">{phases[status]}</StateTag>;
}
