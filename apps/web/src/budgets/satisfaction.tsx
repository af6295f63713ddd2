import type { BudgetResults } from '@participa/domain/budgets/results.ts';
import { BarWithNumbers } from '@participa/ui/civic/bars.tsx';
import { useFormat } from '../shell/place.ts';
import { useResultWords } from './result-words.ts';
import { satisfactionOf, satisfactionSentence } from './satisfied.ts';

/** How many people got how much of what they chose. */
export function Satisfaction({ headings }: Pick<BudgetResults, 'headings'>) {
  const words = useResultWords();
  const format = useFormat();
  const counts = satisfactionOf(headings);
  const most = Math.max(1, ...counts);
  return (
    <BarWithNumbers
      caption={satisfactionSentence(counts, words, format.number)}
      columns={{ label: '', value: words.people }}
      rows={counts.map((count, won) => ({
        id: String(won),
        label: words.satisfiedRow(won, won === counts.length - 1 && won > 1 ? `${format.number(won)}+` : format.number(won)),
        value: format.number(count),
        part: count / most,
        strong: won > 0,
      }))}
    />
  );
}

/** By which ways the ballots came. */
export function Channels({ ballots }: Pick<BudgetResults, 'ballots'>) {
  const words = useResultWords();
  const format = useFormat();
  const ways = (['web', 'desk', 'paper'] as const).filter((way) => way === 'web' || ballots[way] > 0);
  return (
    <BarWithNumbers
      caption={`${format.number(ballots.all)} ${words.numbers.ballots}`}
      columns={{ label: words.channelColumn, value: words.votes }}
      rows={ways.map((way) => ({ id: way, label: words.channel[way], value: format.number(ballots[way]), part: ballots[way] / Math.max(1, ballots.all) }))}
    />
  );
}
