import type { CountedLine, HeadingResult } from '@participa/voting-rules/results.ts';
import { projectPath } from '@participa/budgets/paths.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { outcomeSentences, type ResultFormatter } from './outcome-sentences.ts';
import { joinedList } from '@participa/budgets/web/joined-list.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';
import { nameOfTie } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import styles from './ballots.module.css';

/** What was decided in one heading: winners, where the money ended, the others; for each its votes and why. */
export function HeadingOutcome({ budget, heading, rule }: { budget: string; heading: HeadingResult; rule: string }) {
  const t = useTexts(resultsTexts);
  const ruleNames = useTexts(ruleTexts);
  const format = useFormat();
  const formatter = useResultFormatter(heading);
  const { name, money, spent, left, projects, ties } = heading;
  const winners = projects.filter(({ funded }) => funded);
  const others = projects.filter(({ funded }) => !funded);
  // What the rule ordered by is what the bars show; most rules order by votes.
  const hasScores = projects.some(({ score }) => score !== undefined);
  const barValue = ({ score, supporters }: CountedLine) => (hasScores ? (score ?? supporters) : supporters);
  const largest = Math.max(1, ...projects.map(barValue));
  const bars = (caption: string, lines: readonly CountedLine[], strong: boolean) =>
    lines.length > 0 && (
      <BarWithNumbers
        caption={caption}
        columns={{ label: t.project, value: hasScores ? t.points : t.votes }}
        rows={lines.map((line) => ({
          id: line.id,
          label: <Anchor href={projectPath(budget, line.id)}>{line.title}</Anchor>,
          value: format.number(barValue(line)),
          part: barValue(line) / largest,
          note: [t.cost(format.money(line.cost)), ...outcomeSentences(line, rule, formatter)].join(' '),
          strong,
        }))}
      />
    );
  return (
    <section className={styles.outcome} aria-labelledby={`zona-${heading.heading}`}>
      <h3 id={`zona-${heading.heading}`} className={styles.outcomeTitle}>
        {name}
      </h3>
      <p>{t.heading(winners.length, format.number(winners.length), format.money(spent), format.money(money))}</p>
      {bars(t.winners, winners, true)}
      <p className={styles.outcomeCut}>
        <Icon name="wallet" />
        <span>{left > 0 ? t.cut(format.money(left)) : t.cutAll}</span>
      </p>
      {bars(t.others, others, false)}
      {ties.length > 0 && (
        <div className={styles.outcomeTies}>
          <h4>{t.tiesTitle}</h4>
          <ul>
            {ties.map(({ round, tied, by }) => (
              <li key={`${round} ${tied.join()}`}>
                {t.tie(
                  joinedList(
                    tied.map((number) => `«${formatter.name(number)}»`),
                    t.why.and,
                  ),
                  nameOfTie(ruleNames, by),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Says the numbers of one heading: its projects by name. */
export function useResultFormatter({ projects }: Pick<HeadingResult, 'projects'>): ResultFormatter {
  const texts = useTexts(resultsTexts);
  const format = useFormat();
  const names = new Map(projects.map(({ number, title }) => [String(number), title]));
  return { texts, number: format.number, money: format.money, name: (number) => names.get(number) ?? number };
}
