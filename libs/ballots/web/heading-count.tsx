import type { CountedLine, HeadingResult } from '@participa/voting-rules/results.ts';
import { Section } from '@participa/kit/frame/page.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { nameOfTie } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import { ballotsAdminTexts } from '../texts/texts.ts';
import styles from './counting.module.css';

/** The count of one heading, as it will be published: what wins, what does not and why, and how ties were settled. */
export function HeadingCount({ result }: { result: HeadingResult }) {
  const t = useTexts(ballotsAdminTexts);
  const format = useFormat();
  const { heading, name, money, spent, left, ballots, satisfaction, projects } = result;
  const satisfiedPercent = ballots === 0 ? 0 : Math.round((100 * (ballots - (satisfaction[0] ?? 0))) / ballots);
  return (
    <Section title={name} id={`zona-${heading}`}>
      <Facts
        facts={[
          { term: t.money, value: format.money(money) },
          { term: t.spent, value: format.money(spent) },
          { term: t.left, value: format.money(left) },
          { term: t.counted, value: format.number(ballots) },
          { term: t.happy, value: `${format.number(satisfiedPercent)} %` },
        ]}
      />
      {projects.length === 0 ? <p>{t.empty}</p> : <CountTable name={name} projects={projects} />}
      <Ties result={result} />
    </Section>
  );
}

function CountTable({ name, projects }: { name: string; projects: readonly CountedLine[] }) {
  const t = useTexts(ballotsAdminTexts);
  const format = useFormat();
  const whyText = ({ funded, byCompletion, round, reason }: CountedLine): string | undefined => {
    if (!funded) return reason && t.reason[reason];
    if (byCompletion) return t.byCompletion;
    return round === undefined ? undefined : t.round(format.number(round));
  };
  return (
    <table className={styles.countTable} role="table">
      <caption className="visually-hidden">{name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.project, t.votes, t.cost, t.outcome].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {projects.map((project) => {
          const { id, number, title, supporters, cost, funded } = project;
          return (
            <tr key={id} role="row" className={funded ? styles.countWon : undefined}>
              <th scope="row" role="rowheader">
                <span className={styles.countNumber}>
                  {t.number} {format.number(number)}
                </span>{' '}
                {title}
              </th>
              <td role="cell" className={styles.countFigure} data-label={t.votes}>
                {format.number(supporters)}
              </td>
              <td role="cell" className={styles.countFigure} data-label={t.cost}>
                {format.money(cost)}
              </td>
              <td role="cell">
                {funded ? <StateTag state="decided">{t.won}</StateTag> : t.lost}
                <span className={styles.countWhy}>{whyText(project)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Ties({ result: { ties } }: { result: HeadingResult }) {
  const t = useTexts(ballotsAdminTexts);
  const ruleNames = useTexts(ruleTexts);
  const format = useFormat();
  return (
    <>
      <h3 className={styles.countTies}>{t.ties}</h3>
      {ties.length === 0 ? (
        <p className="soft">{t.noTies}</p>
      ) : (
        <ul className="plain-list">
          {ties.map(({ round, tied, by }) => (
            <li key={`${round} ${tied.join()}`}>
              {t.tie(
                format.number(round),
                [tied.slice(0, -1).join(', '), tied.at(-1)].filter(Boolean).join(t.and),
                nameOfTie(ruleNames, by),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
