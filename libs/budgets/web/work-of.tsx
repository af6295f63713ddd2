import { workStages, type Work } from '../domain/cycle.ts';
import { daysWithoutNews } from '../domain/works.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { PhaseLine } from '@participa/kit/civic/phase-line.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { useResultWords } from './result-words.ts';

/** Works: their stage, the money approved, contracted and spent, who does them, and the news. */
export function WorkOf({ work, about }: { work: Work; about: string }) {
  const { works: words } = useResultWords();
  const { budgets, shell } = useMessages();
  const { now } = usePlace();
  const format = useFormat();
  const { stage, approved, contracted, spent, contractor, contractUrl, updatedAt, news } = work;
  const at = workStages.indexOf(stage);
  const quiet = daysWithoutNews({ stage, lastNews: news[0]?.at ?? updatedAt }, now);
  const most = Math.max(1, approved, contracted ?? 0, spent);
  const amounts = [
    { id: 'approved', label: words.approved, value: format.money(approved), part: approved / most },
    {
      id: 'contracted',
      label: words.contracted,
      value: contracted === null ? words.notContracted : format.money(contracted),
      part: (contracted ?? 0) / most,
    },
    { id: 'spent', label: words.spent, value: format.money(spent), part: spent / most, strong: true },
  ];
  return (
    <div className="stack">
      {quiet !== undefined && (
        <Notice tone="warning" word={shell.word.warning} title={words.quiet(format.number(quiet))}>
          {words.quietText}
        </Notice>
      )}
      <PhaseLine
        label={`${words.stageLine}: ${about}`}
        phases={workStages.map((each, index) => {
          const state = index < at || (index === at && stage === 'finished') ? 'done' : index === at ? 'now' : 'next';
          return { name: budgets.stage[each], dates: '', state, word: budgets.mark[state] };
        })}
      />
      <BarWithNumbers caption={words.money} columns={{ label: words.money, value: words.amount }} rows={amounts} />
      <Facts
        facts={[
          ...(contractor ? [{ term: words.contractor, value: contractor }] : []),
          ...(contractUrl
            ? [
                {
                  term: words.contracted,
                  value: (
                    <a href={contractUrl} rel="noopener nofollow">
                      {words.contract}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <div className="work-news">
        <h3>{words.news}</h3>
        {news.length === 0 ? <p className="soft">{words.noNews}</p> : <NewsList news={news.slice(0, 2)} />}
        {news.length > 2 && (
          <details>
            <summary>{words.older}</summary>
            <NewsList news={news.slice(2)} />
          </details>
        )}
        <p className="soft small">{words.updated(format.date(updatedAt))}</p>
      </div>
    </div>
  );
}

function NewsList({ news }: { news: Work['news'] }) {
  const { budgets } = useMessages();
  const format = useFormat();
  return (
    <ul className="news">
      {news.map(({ at, stage, text }) => (
        <li key={at + text}>
          <p className="soft small">
            <Time dateTime={at} title={format.dateTime(at)}>
              {format.ago(at)}
            </Time>
            {' · '}
            {budgets.stage[stage]}
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
