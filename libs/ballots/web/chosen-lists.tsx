import { useFormat } from '@participa/shell/site-context.ts';
import type { BallotPaperSection } from './ballot-paper.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsTexts } from '../texts/texts.ts';
import styles from './ballots.module.css';

/** What is chosen, heading by heading, with its sums. */
export function ChosenLists({
  sections,
  chosen,
  level = 2,
}: {
  sections: readonly BallotPaperSection[];
  chosen: readonly string[];
  level?: 2 | 3;
}) {
  const t = useTexts(ballotsTexts);
  const format = useFormat();
  const Heading = `h${level}` as const;
  return sections.map(({ heading, projects }) => {
    const chosenProjects = projects.filter(({ id }) => chosen.includes(id)).sort((one, other) => one.number - other.number);
    if (chosenProjects.length === 0) return null;
    const sum = chosenProjects.reduce((total, { cost }) => total + cost, 0);
    return (
      <section key={heading.id} className={styles.chosen}>
        <Heading className="chosen-title">{heading.name}</Heading>
        <ul className={styles.chosenList}>
          {chosenProjects.map(({ id, title, cost }) => (
            <li key={id}>
              <span>{title}</span>
              <span className="number">{format.money(cost)}</span>
            </li>
          ))}
          <li className={styles.chosenSum}>
            <span>{t.total}</span>
            <span className="number">{t.ofMoney(format.money(sum), format.money(heading.money))}</span>
          </li>
        </ul>
      </section>
    );
  });
}
