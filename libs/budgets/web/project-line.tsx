import type { ProjectCard } from '../domain/cycle.ts';
import { excerpt } from '@participa/base/text.ts';
import { projectPath } from '../paths.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { ProjectStateTag } from './project-state-tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';
import styles from './budgets.module.css';

const EXCERPT_LETTERS = 160;

/** A project in a list. */
export function ProjectLine({ budget, project }: { budget: string; project: ProjectCard }) {
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const { id, number, title, body, cost } = project;
  return (
    <li className={styles.project}>
      <p className={styles.projectOverline}>
        <span className="soft number">{budgets.number(format.number(number))}</span>
        <ProjectStateTag project={project} />
      </p>
      <h4 className={styles.projectTitle}>
        <Anchor href={projectPath(budget, id)}>{title}</Anchor>
      </h4>
      <p className="project-text">{excerpt(body, EXCERPT_LETTERS)}</p>
      <p className={styles.projectCost}>{cost === null ? budgets.noCost : format.money(cost)}</p>
    </li>
  );
}
