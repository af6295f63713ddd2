import { timeLeft } from '@participa/processes/domain/time-left.ts';
import { useFormat, usePlace } from './place.ts';
import { useMessages } from './speech.tsx';

/** What is left until a moment, in words: "quedan 6 días". */
export function useLeft(): (until: string) => string {
  const { now } = usePlace();
  const { budgets } = useMessages();
  const format = useFormat();
  return (until) => {
    const { unit, count } = timeLeft(until, now);
    return (unit === 'days' ? budgets.left : budgets.hours)(count, format.number(count));
  };
}
