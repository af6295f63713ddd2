import { workStages, type Work } from '../domain/cycle.ts';
import { daysWithoutNews } from '../domain/works.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { PhaseLine } from '@participa/kit/civic/phase-line.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts, resultsTexts } from '../texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './results.module.css';

/** Works: their stage, the money approved, contracted and spent, who does them, and the news. */
export function WorkDetails({ work, about }: { work: Work; about: string }) {
  const { works: t } = useTexts(resultsTexts);
  const budgets = useTexts(budgetsTexts);
  const { mark } = useTexts(phaseTexts).timeline;
  const shell = useTexts(shellTexts);
  const { now } = useSite();
  const format = useFormat();
  const { stage, approved, contracted, spent, contractor, contractUrl, updatedAt, news } = work;
  const stageIndex = workStages.indexOf(stage);
  const daysQuiet = daysWithoutNews({ stage, lastNews: news[0]?.at ?? updatedAt }, now);
  const largest = Math.max(1, approved, contracted ?? 0, spent);
  const amounts = [
    { id: 'approved', label: t.approved, value: format.money(approved), part: approved / largest },
    {
      id: 'contracted',
      label: t.contracted,
      value: contracted === null ? t.notContracted : format.money(contracted),
      part: (contracted ?? 0) / largest,
    },
    { id: 'spent', label: t.spent, value: format.money(spent), part: spent / largest, strong: true },
  ];
  return (
    <div className="stack">
      {daysQuiet !== undefined && (
        <Notice tone="warning" word={shell.word.warning} title={t.quiet(format.number(daysQuiet))}>
          {t.quietText}
        </Notice>
      )}
      <PhaseLine
        label={`${t.stageLine}: ${about}`}
        phases={workStages.map((each, index) => {
          const state = stage === 'finished' ? 'done' : phaseState(index, stageIndex);
          return { name: budgets.stage[each], dates: '', state, word: mark[state] };
        })}
      />
      <BarWithNumbers caption={t.money} columns={{ label: t.money, value: t.amount }} rows={amounts} />
      <Facts
        facts={[
          ...(contractor ? [{ term: t.contractor, value: contractor }] : []),
          ...(contractUrl
            ? [
                {
                  term: t.contracted,
                  value: (
                    <a href={contractUrl} rel="noopener nofollow">
                      {t.contract}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <div className={styles.workNews}>
        <h3>{t.news}</h3>
        {news.length === 0 ? <p className="soft">{t.noNews}</p> : <NewsList news={news.slice(0, 2)} />}
        {news.length > 2 && (
          <details>
            <summary>{t.older}</summary>
            <NewsList news={news.slice(2)} />
          </details>
        )}
        <p className="soft small">{t.updated(format.date(updatedAt))}</p>
      </div>
    </div>
  );
}

function NewsList({ news }: { news: Work['news'] }) {
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  return (
    <ul className={styles.news}>
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

function phaseState(index: number, current: number): 'done' | 'now' | 'next' {
  if (index === current) return 'now';
  return index < current ? 'done' : 'next';
}
