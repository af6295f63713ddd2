import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { budgets } from '../contract.ts';
import { budgetPath, budgetsPath, worksPath, projectPath } from '../paths.ts';
import { frontPath } from '@participa/front/paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { WorkDetails } from './work-details.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts, resultsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './results.module.css';
import budgetsStyles from './budgets.module.css';

/** A cycle and the works of its winners. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: paramsOf(args, worksPath).id };
  const [budget, { items: winners }] = await loaderResult(
    args.request,
    Promise.all([call(budgets.one, { params }), call(budgets.works, { params })]),
  );
  return { budget, winners };
}

export function Component() {
  const { budget, winners } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsTexts);
  const shell = useTexts(shellTexts);
  const { works: workTexts } = useTexts(resultsTexts);
  const format = useFormat();
  const page = budgetPath(budget.id);
  const headings = new Map(budget.groups.flatMap(({ headings }) => headings).map(({ id, name }) => [id, name]));
  const all = winners.flatMap(({ works }) => works ?? []);
  const sum = (amount: (work: (typeof all)[number]) => number) => all.reduce((total, work) => total + amount(work), 0);
  const sums = [
    { id: 'approved', label: workTexts.approved, value: sum(({ approved }) => approved) },
    { id: 'contracted', label: workTexts.contracted, value: sum(({ contracted }) => contracted ?? 0) },
    { id: 'spent', label: workTexts.spent, value: sum(({ spent }) => spent) },
  ];
  const largest = Math.max(1, ...sums.map(({ value }) => value));
  const finished = all.filter(({ stage }) => stage === 'finished').length;
  const trail = [
    { href: frontPath(), label: shell.home },
    { href: budgetsPath(), label: shell.budgets },
    { href: page, label: budget.title },
    { label: t.seeWorks },
  ];
  return (
    <Page>
      <Head title={`${workTexts.title}: ${budget.title}`} description={workTexts.lead} />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      {winners.length === 0 ? (
        <EmptyState
          art={<EmptyStateArt name="emptyMailbox" />}
          title={workTexts.none}
          level={1}
          actions={<LinkButton href={page}>{budget.title}</LinkButton>}
        >
          {workTexts.noneText}
        </EmptyState>
      ) : (
        <>
          <PageTitle over={budget.title} title={workTexts.title} lead={workTexts.lead} />
          {all.length > 0 && (
            <BarWithNumbers
              caption={`${workTexts.sum}: ${workTexts.of(format.number(finished), format.number(winners.length))}`}
              columns={{ label: workTexts.money, value: workTexts.amount }}
              rows={sums.map(({ value, ...row }) => ({ ...row, value: format.money(value), part: value / largest }))}
            />
          )}
          <ul className={styles.works}>
            {winners.map(({ id, title, heading, cost, works }) => (
              <li key={id} className={styles.work}>
                <p className="soft small">{headings.get(heading)}</p>
                <h2 className={styles.workTitle}>
                  <Anchor href={projectPath(budget.id, id)}>{title}</Anchor>
                </h2>
                {works ? (
                  <WorkDetails work={works} about={title} />
                ) : (
                  <p className="soft">{[cost !== null && format.money(cost), workTexts.stopped].filter(Boolean).join(' · ')}</p>
                )}
              </li>
            ))}
          </ul>
          <p className={classes('small', budgetsStyles.budgetJson)}>
            <a href={addressOf(budgets.works, { params: { id: budget.id } })}>{t.json}</a>
          </p>
        </>
      )}
    </Page>
  );
}
