import { classes } from '@participa/kit/parts/elements.tsx';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { dossierPath, dossiersPath } from '../../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CycleFrame, loadCycle } from './cycle-frame.tsx';
import { ProjectsTable } from './projects-table.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import styles from './admin.module.css';

/** How far the evaluation of a cycle is, and what is late. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  return {
    cycle,
    late: await loaderResult(
      args.request,
      toolsOf(args).call(adminBudgets.dossiers, { query: { budget: cycle.id, overdue: 'yes', take: 50 } }),
    ),
  };
}

export function Component() {
  const { cycle, late } = useLoaderData<typeof loader>();
  const { evaluation: t } = useTexts(budgetsAdminTexts);
  const format = useFormat();
  return (
    <CycleFrame cycle={cycle} tab="evaluation">
      <Section title={t.title} id="partidas">
        <table className={styles.cycleTable} role="table">
          <caption className="visually-hidden">{t.title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t.heading}
              </th>
              {[t.undecided, t.feasible, t.cost, t.money].map((column) => (
                <th key={column} scope="col" role="columnheader" className="number-cell">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {cycle.details.map(({ id, name, undecided, feasible, cost, money, unaffordable }) => (
              <tr key={id} role="row">
                <th scope="row" role="rowheader">
                  {name}
                  {unaffordable > 0 && <span className={classes('cell-note', styles.adminAlert)}>{t.unaffordable(unaffordable)}</span>}
                </th>
                {[
                  [t.undecided, format.number(undecided)],
                  [t.feasible, format.number(feasible)],
                  [t.cost, format.money(cost)],
                  [t.money, format.money(money)],
                ].map(([label, value]) => (
                  <td key={label} role="cell" className="number-cell" data-label={label}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="actions">
          <LinkButton variant="secondary" icon="layout-list" href={dossiersPath({ budget: cycle.id })}>
            {t.all}
          </LinkButton>
        </p>
      </Section>
      <Section title={t.late} id="vencidos">
        {late.items.length > 0 ? (
          <ProjectsTable label={t.late} projects={late.items} href={({ id }) => dossierPath(cycle.id, id)} />
        ) : (
          <p>{t.noLate}</p>
        )}
      </Section>
    </CycleFrame>
  );
}
