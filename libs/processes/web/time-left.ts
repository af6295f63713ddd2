import { useTexts } from '@participa/shell/page-language.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { timeLeft } from '../domain/time-left.ts';
import { phaseTexts } from '../texts/texts.ts';

/** What is left until a moment, in words: "quedan 6 días". */
export function useTimeLeft(): (until: string) => string {
  const { now } = useSite();
  const { timeline } = useTexts(phaseTexts);
  const format = useFormat();
  return (until) => {
    const { unit, count } = timeLeft(until, now);
    return (unit === 'days' ? timeline.daysLeft : timeline.hoursLeft)(count, format.number(count));
  };
}
