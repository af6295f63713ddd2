import type { AdminProjectCard, Dossier } from '../../domain/admin-budget.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { ProjectStateTag } from '../project-state-tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import styles from './admin.module.css';

interface ProjectsTableProps {
  label: string;
  projects: readonly (AdminProjectCard & Partial<Pick<Dossier, 'budget'>>)[];
  href(project: AdminProjectCard & Partial<Pick<Dossier, 'budget'>>): string;
}

/** Projects as a table; on a phone each is a block, and the roles keep it a table for screen readers. */
export function ProjectsTable({ label, projects, href }: ProjectsTableProps) {
  const { columns, overdue, noDue, noCost, noted: notedText } = useTexts(budgetsAdminTexts).evaluations;
  const format = useFormat();
  return (
    <table className={styles.cycleTable} role="table">
      <caption className="visually-hidden">{label}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.project, columns.heading, columns.state].map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
          <th scope="col" role="columnheader" className="number-cell">
            {columns.cost}
          </th>
          <th scope="col" role="columnheader">
            {columns.due}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {projects.map((project) => {
          const { id, number, title, headingName, cost, dueOn, department, budget } = project;
          return (
            <tr key={id} role="row">
              <td role="cell">
                <Anchor href={href(project)}>
                  {number}. {title}
                </Anchor>
                <span className="cell-note">{[budget?.title, department, project.noted && notedText].filter(Boolean).join(' · ')}</span>
              </td>
              <td role="cell">{headingName}</td>
              <td role="cell">
                <ProjectStateTag project={project} />
              </td>
              <td role="cell" className="number-cell">
                {cost === null ? <span className="soft">{noCost}</span> : format.money(cost)}
              </td>
              <td role="cell">
                {dueOn === null ? (
                  <span className="soft">{noDue}</span>
                ) : (
                  // At noon: a day has no hour, and must be the same one in every zone.
                  <time dateTime={dueOn}>{format.date(`${dueOn}T12:00:00Z`)}</time>
                )}
                {project.overdue && (
                  <span className={styles.adminAlert}>
                    <Icon name="triangle-alert" /> {overdue}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
