import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { useResultWords } from './result-words.ts';
import { satisfactionOf, satisfactionSentence } from './satisfied.ts';

/** How many people got how much of what they chose, heading by heading: who voted in two of them is in both. */
export function Satisfaction({ headings }: Pick<BudgetResults, 'headings'>) {
  const words = useResultWords();
  const format = useFormat();
  return (
    <div className="stack stack-loose">
      {headings.map(({ heading, name, satisfaction }) => {
        const counts = satisfactionOf(satisfaction);
        const most = Math.max(1, ...counts);
        const said = satisfactionSentence(counts, words, format.number);
        return (
          <BarWithNumbers
            key={heading}
            caption={headings.length > 1 ? `${name}. ${said}` : said}
            columns={{ label: words.satisfiedColumn, value: words.people }}
            rows={counts.map((count, won) => ({
              id: String(won),
              label: words.satisfiedRow(
                won,
                won === counts.length - 1 && won < satisfaction.length - 1 ? `${format.number(won)}+` : format.number(won),
              ),
              value: format.number(count),
              part: count / most,
              strong: won > 0,
            }))}
          />
        );
      })}
    </div>
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
      rows={ways.map((way) => ({
        id: way,
        label: words.channel[way],
        value: format.number(ballots[way]),
        part: ballots[way] / Math.max(1, ballots.all),
      }))}
    />
  );
}
