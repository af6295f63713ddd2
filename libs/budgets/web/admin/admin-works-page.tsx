import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import type { AdminWork } from '../../domain/admin-budget.ts';
import { adminWorkPath } from '../../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CycleFrame, loadCycle } from './cycle-frame.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts, budgetsTexts } from '../../texts/texts.ts';
import styles from './admin.module.css';

/** The winners of a cycle and how far their works are. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  return { cycle, works: (await loaderResult(args.request, toolsOf(args).call(adminBudgets.works, { params: { id: cycle.id } }))).items };
}

export function Component() {
  const { cycle, works } = useLoaderData<typeof loader>();
  const { works: t } = useTexts(budgetsAdminTexts);
  return (
    <CycleFrame cycle={cycle} tab="works">
      <Section title={t.title} id="obras">
        {works.length === 0 ? (
          <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none} level={3}>
            {t.noneText}
          </EmptyState>
        ) : (
          <table className={styles.cycleTable} role="table">
            <caption className="visually-hidden">{t.title}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {[t.project, t.stage].map((head) => (
                  <th key={head} scope="col" role="columnheader">
                    {head}
                  </th>
                ))}
                {[t.approved, t.contracted, t.spent].map((head) => (
                  <th key={head} scope="col" role="columnheader" className="number-cell">
                    {head}
                  </th>
                ))}
                <th scope="col" role="columnheader">
                  {t.lastNews}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {works.map((each) => (
                <WorkRow key={each.project} budget={cycle.id} each={each} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </CycleFrame>
  );
}

function WorkRow({ budget, each: { project, number, title, headingName, cost, work, silent } }: { budget: string; each: AdminWork }) {
  const { works: t } = useTexts(budgetsAdminTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const sums: [string, number | null | undefined][] = [
    [t.approved, work ? work.approved : cost],
    [t.contracted, work?.contracted],
    [t.spent, work?.spent],
  ];
  return (
    <tr role="row">
      <td role="cell">
        <Anchor href={adminWorkPath(budget, project)}>
          {number}. {title}
        </Anchor>
        <span className="cell-note">{headingName}</span>
      </td>
      <td role="cell">{work ? budgets.stage[work.stage] : <span className="soft">{t.noWork}</span>}</td>
      {sums.map(([label, sum]) => (
        <td key={label} role="cell" className="number-cell" data-label={label}>
          {sum === null || sum === undefined ? '–' : format.money(sum)}
          {label === t.spent && work?.overspent && <span className={classes('cell-note', styles.adminAlert)}>{t.overspent}</span>}
        </td>
      ))}
      <td role="cell">
        {work && (
          <Time dateTime={work.lastNews} title={format.dateTime(work.lastNews)}>
            {format.ago(work.lastNews)}
          </Time>
        )}
        {silent !== null && (
          <span className={styles.adminAlert}>
            <Icon name="triangle-alert" /> {t.silent(format.number(silent))}
          </span>
        )}
      </td>
    </tr>
  );
}
