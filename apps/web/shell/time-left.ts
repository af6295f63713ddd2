import { timeLeft } from '@participa/processes/domain/time-left.ts';
import { useFormat, useSite } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

/** What is left until a moment, in words: "quedan 6 días". */
export function useTimeLeft(): (until: string) => string {
  const { now } = useSite();
  const shell = useTexts(shellTexts);
  const format = useFormat();
  return (until) => {
    const { unit, count } = timeLeft(until, now);
    return (unit === 'days' ? shell.daysLeft : shell.hoursLeft)(count, format.number(count));
  };
}
