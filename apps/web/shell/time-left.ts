import { timeLeft } from '@participa/processes/domain/time-left.ts';
import { useFormat, useSite } from './site-context.ts';
import { useMessages } from './page-language.tsx';

/** What is left until a moment, in words: "quedan 6 días". */
export function useTimeLeft(): (until: string) => string {
  const { now } = useSite();
  const { budgets } = useMessages();
  const format = useFormat();
  return (until) => {
    const { unit, count } = timeLeft(until, now);
    return (unit === 'days' ? budgets.daysLeft : budgets.hoursLeft)(count, format.number(count));
  };
}
