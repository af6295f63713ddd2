import { classes } from '@participa/kit/parts/elements.tsx';
import { Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { budgets } from '../contract.ts';
import { frontPath } from '@participa/front/paths.ts';
import { budgetsPath, budgetPath } from '../paths.ts';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section, Split } from '@participa/kit/frame/page.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CycleState } from './cycle-state.tsx';
import { MoneyPerHeading } from './money-per-heading.tsx';
import { ProcessPhases } from '@participa/processes/web/process-phases.tsx';
import { ProjectList } from './project-list.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { cycleActionOf } from './cycle-position.ts';
import { TodayPanel } from './today-panel.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { phaseTexts } from '@participa/processes/texts/texts.ts';
import { budgetsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './budgets.module.css';

/** A cycle and its projects. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: paramsOf(args, budgetPath).id };
  const [budget, { items: projects }] = await loaderResult(
    args.request,
    Promise.all([call(budgets.one, { params }), call(budgets.projects, { params })]),
  );
  return { budget, projects };
}

export function Component() {
  const { budget, projects } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsTexts);
  const phases = useTexts(phaseTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { id, title, summary, money } = budget;
  return (
    <Page>
      <Head title={title} description={`${format.money(money)} ${t.money}. ${t.todayText[cycleActionOf(budget)]}`} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: frontPath(), label: shell.home }, { href: budgetsPath(), label: shell.budgets }, { label: title }]}
      />
      <PageTitle title={title} over={<CycleState cycle={budget} />} />
      <Split label={t.rules} aside={<RulesPanel budget={budget} />}>
        <div className="stack">
          <Outlet context={budget} />
          <TodayPanel budget={budget} />
          <PlainText text={summary} />
        </div>
      </Split>
      <Section id="etapas" title={phases.timeline.line}>
        <ProcessPhases process={budget} />
      </Section>
      <Section id="dinero" title={t.perHeading} lead={t.perHeadingLead}>
        <MoneyPerHeading budget={budget} />
      </Section>
      <Section id="proyectos" title={t.list}>
        <ProjectList budget={budget} projects={projects} />
      </Section>
      <p className={classes('small', styles.budgetJson)}>
        <a href={addressOf(budgets.projects, { params: { id } })}>{t.json}</a>
      </p>
    </Page>
  );
}
