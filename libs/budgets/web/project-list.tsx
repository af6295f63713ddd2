import { Form } from 'react-router';
import type { Budget, ProjectCard } from '../domain/cycle.ts';
import { fold } from '@participa/base/text.ts';
import { budgetPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { ProjectLine } from './project-line.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import styles from './budgets.module.css';

/** The projects of a cycle by heading, narrowed by heading and words as the address says. */
export function ProjectList({
  budget: { id, groups },
  projects,
}: {
  budget: Pick<Budget, 'id' | 'groups'>;
  projects: readonly ProjectCard[];
}) {
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const { zone = '', q: text = '' } = useQuery(budgetPath);
  const q = text.trim().slice(0, 100);
  const headings = groups.flatMap((group) => group.headings);
  if (projects.length === 0) return <p>{budgets.noProjects}.</p>;
  const searched = fold(q);
  const matching = projects.filter(
    ({ heading, title, body }) => (!zone || heading === zone) && (!searched || fold(`${title} ${body}`).includes(searched)),
  );
  return (
    <div className="stack">
      <Form className="filters" action={`${budgetPath(id)}#proyectos`} aria-label={budgets.filter} key={`${zone} ${q}`} preventScrollReset>
        <TextField name={budgetPath.names.q} label={budgets.words} defaultValue={q} type="search" />
        {headings.length > 1 && (
          <Select
            name={budgetPath.names.zone}
            label={budgets.heading}
            defaultValue={zone}
            options={[{ value: '', label: budgets.allHeadings }, ...headings.map(({ id: value, name }) => ({ value, label: name }))]}
          />
        )}
        <Button variant="secondary">{budgets.apply}</Button>
      </Form>
      <p role="status" className={styles.listOf}>
        {budgets.found(matching.length, format.number(matching.length))}
        {(zone || q) && (
          <>
            {' · '}
            <Anchor href={`${budgetPath(id)}#proyectos`}>{budgets.clear}</Anchor>
          </>
        )}
      </p>
      {headings.map((heading) => {
        const headingProjects = matching.filter((project) => project.heading === heading.id);
        if (headingProjects.length === 0) return null;
        return (
          <section key={heading.id} className="stack stack-tight" aria-labelledby={`zona-${heading.id}`}>
            <h3 id={`zona-${heading.id}`} className={styles.listHeading}>
              {heading.name} <span className="soft">{format.money(heading.money)}</span>
            </h3>
            <ul className={styles.projects}>
              {headingProjects.map((project) => (
                <ProjectLine key={project.id} budget={id} project={project} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
