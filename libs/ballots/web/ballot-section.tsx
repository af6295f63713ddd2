import { excerpt } from '@participa/base/text.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { projectPath } from '@participa/budgets/paths.ts';
import { Purse } from '@participa/kit/civic/purse.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { purseOf, type BallotPaperSection } from './ballot-paper.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsTexts } from '../texts/texts.ts';
import styles from './ballots.module.css';

interface BallotSectionProps {
  budget: string;
  section: BallotPaperSection;
  rules: BallotRules;
  /** Marked when the page came. */
  initial: readonly string[];
  /** Marked now. */
  chosen: readonly string[];
  /** What is saved and what is cast, in words. */
  state: string;
}

const EXCERPT_LETTERS = 140;

/** One heading of the paper: its projects to mark, and its purse, which stays in sight. */
export function BallotSection({ budget, section, rules, initial, chosen, state }: BallotSectionProps) {
  const t = useTexts(ballotsTexts);
  const format = useFormat();
  const { heading, projects } = section;
  return (
    <section className={styles.ballotSection} id={`zona-${heading.id}`} aria-labelledby={`zona-${heading.id}-title`}>
      <h2 id={`zona-${heading.id}-title`} className={styles.ballotTitle}>
        {heading.name} <span className="soft number">{format.money(heading.money)}</span>
      </h2>
      {rules.form === 'approval' && rules.min > 1 && <p>{t.few(format.number(rules.min))}</p>}
      <ul className={styles.ballotList}>
        {projects.map(({ id, number, title, body, cost }) => (
          <li key={id} className={styles.ballotLine}>
            <Checkbox
              name="project"
              id={`proyecto-${number}`}
              value={id}
              defaultChecked={initial.includes(id)}
              label={
                <>
                  <span className={styles.ballotName}>{title}</span>
                  <span className={styles.ballotCost}>{format.money(cost)}</span>
                </>
              }
              hint={excerpt(body, EXCERPT_LETTERS)}
            />
            <Anchor className={styles.ballotMore} href={projectPath(budget, id)}>
              {t.details}
              <span className="visually-hidden">{t.about(title)}</span>
            </Anchor>
          </li>
        ))}
      </ul>
      <SectionPurse {...{ section, rules, chosen, state }} />
    </section>
  );
}

function SectionPurse({ section, rules, chosen, state }: Pick<BallotSectionProps, 'section' | 'rules' | 'chosen' | 'state'>) {
  const t = useTexts(ballotsTexts);
  const format = useFormat();
  const { heading } = section;
  const { chosenProjects, sum, left, overMoney, overCount } = purseOf(rules, section, chosen);
  const tooManyText = overCount > 0 ? t.overChoices(format.number(overCount)) : undefined;
  const over = overMoney > 0 ? t.over(format.money(overMoney)) : tooManyText;
  const purseProps = { label: t.purse(heading.name), over, sticky: true, action: <p className={styles.ballotState}>{state}</p> };
  if (rules.form === 'knapsack')
    return (
      <Purse
        {...purseProps}
        remaining={{ word: t.left, value: format.money(Math.max(0, left)) }}
        spent={{ word: t.spent, value: format.money(sum) }}
        whole={{ word: t.whole, value: format.money(heading.money) }}
        parts={chosenProjects.map(({ id, title, cost }) => ({ id, label: title, part: cost / Math.max(1, heading.money) }))}
      />
    );
  const choicesLeft = Math.max(0, rules.max - chosenProjects.length);
  return (
    <Purse
      {...purseProps}
      remaining={{ word: t.leftChoices, value: t.choices(choicesLeft, format.number(choicesLeft)) }}
      spent={{ word: t.spent, value: format.number(chosenProjects.length) }}
      whole={{ word: t.whole, value: format.number(rules.max) }}
      parts={chosenProjects.map(({ id, title }) => ({ id, label: title, part: 1 / rules.max }))}
    />
  );
}
