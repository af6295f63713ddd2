import type { HeadingResult } from '@participa/voting-rules/results.ts';
import { resultsPath } from '@participa/budgets/paths.ts';
import { Stamp } from '@participa/kit/civic/stamp.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useResultFormatter } from './heading-outcome.tsx';
import { outcomeSentences } from './outcome-sentences.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts, resultsTexts } from '@participa/budgets/texts/texts.ts';
import styles from './ballots.module.css';

/** What became of one project in the count, in numbers and words. */
export function ProjectResult({
  project,
  heading,
  rule,
  budget,
}: {
  project: string;
  heading: HeadingResult;
  rule: string;
  budget: string;
}) {
  const t = useTexts(resultsTexts);
  const budgets = useTexts(budgetsTexts);
  const { tenant } = useSite();
  const format = useFormat();
  const formatter = useResultFormatter(heading);
  const line = heading.projects.find(({ id }) => id === project);
  if (!line) return null;
  return (
    <Section id="resultado" title={t.result}>
      <div className={styles.projectResult}>
        <div className="prose">
          <p>
            <strong>{t.gotVotes(line.supporters, format.number(line.supporters))}</strong>
          </p>
          {outcomeSentences(line, rule, formatter).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <Anchor href={`${resultsPath(budget)}#zona-${heading.heading}`}>{budgets.do.results}</Anchor>
          </p>
        </div>
        {line.funded && <Stamp around={tenant.name} word={budgets.won} size={112} />}
      </div>
    </Section>
  );
}
