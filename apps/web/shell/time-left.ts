import { timeLeft } from '@participa/processes/domain/time-left.ts';
import { useFormat, useSite } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';

/** What is left until a moment, in words: "quedan 6 días". */
export function useTimeLeft(): (until: string) => string {
  const { now } = useSite();
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  return (until) => {
    const { unit, count } = timeLeft(until, now);
    return (unit === 'days' ? budgets.daysLeft : budgets.hoursLeft)(count, format.number(count));
  };
}
