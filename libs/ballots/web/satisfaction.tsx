import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { satisfactionOf, satisfactionSentence } from './satisfaction-sentence.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';

/** How many people got how much of what they chose, heading by heading: who voted in two of them is in both. */
export function Satisfaction({ headings }: Pick<BudgetResults, 'headings'>) {
  const t = useTexts(resultsTexts);
  const format = useFormat();
  return (
    <div className="stack stack-loose">
      {headings.map(({ heading, name, satisfaction }) => {
        const counts = satisfactionOf(satisfaction);
        const largest = Math.max(1, ...counts);
        const sentence = satisfactionSentence(counts, t, format.number);
        return (
          <BarWithNumbers
            key={heading}
            caption={headings.length > 1 ? `${name}. ${sentence}` : sentence}
            columns={{ label: t.satisfiedColumn, value: t.people }}
            rows={counts.map((count, won) => ({
              id: String(won),
              label: t.satisfiedRow(
                won,
                won === counts.length - 1 && won < satisfaction.length - 1 ? `${format.number(won)}+` : format.number(won),
              ),
              value: format.number(count),
              part: count / largest,
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
  const t = useTexts(resultsTexts);
  const format = useFormat();
  const channels = (['web', 'desk', 'paper'] as const).filter((channel) => channel === 'web' || ballots[channel] > 0);
  return (
    <BarWithNumbers
      caption={`${format.number(ballots.all)} ${t.numbers.ballots}`}
      columns={{ label: t.channelColumn, value: t.votes }}
      rows={channels.map((channel) => ({
        id: channel,
        label: t.channel[channel],
        value: format.number(ballots[channel]),
        part: ballots[channel] / Math.max(1, ballots.all),
      }))}
    />
  );
}
