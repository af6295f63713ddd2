import { Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { budgets } from '../contract.ts';
import { excerpt } from '@participa/base/text.ts';
import { budgetPath, budgetsPath, projectPath, ballotPath, worksPath } from '../paths.ts';
import { frontPath } from '@participa/front/paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, Section, Split } from '@participa/kit/frame/page.tsx';
import { Facts, Panel, PlainText } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ProjectStateTag } from './project-state-tag.tsx';
import { ProjectHistory } from './project-history.tsx';
import { cycleActionOf } from './cycle-position.ts';
import { WorkDetails } from './work-details.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts, resultsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './budgets.module.css';

/** A project and its cycle. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: paramsOf(args, projectPath).id };
  const [budget, project] = await loaderResult(
    args.request,
    Promise.all([
      call(budgets.one, { params }),
      call(budgets.project, { params: { ...params, project: paramsOf(args, projectPath).project } }),
    ]),
  );
  return { budget, project };
}

export function Component() {
  const { budget, project } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsTexts);
  const shell = useTexts(shellTexts);
  const resultTexts = useTexts(resultsTexts);
  const format = useFormat();
  const { title, body, number, cost, yearlyCost, months, reason, department, evaluatedAt, works } = project;
  const heading = budget.groups.flatMap(({ headings }) => headings).find(({ id }) => id === project.heading);
  const page = budgetPath(budget.id);
  const trail = [
    { href: frontPath(), label: shell.home },
    { href: budgetsPath(), label: shell.budgets },
    { href: page, label: budget.title },
    { label: title },
  ];
  const facts = [
    { term: resultTexts.facts.cost, value: cost === null ? t.noCost : <strong className="number">{format.money(cost)}</strong> },
    ...(yearlyCost === null ? [] : [{ term: resultTexts.facts.yearly, value: format.money(yearlyCost) }]),
    ...(months === null ? [] : [{ term: resultTexts.facts.months, value: resultTexts.months(months, format.number(months)) }]),
    ...(heading ? [{ term: resultTexts.facts.zone, value: heading.name }] : []),
  ];
  return (
    <Page>
      <Head
        kind="article"
        title={title}
        description={[cost !== null && format.money(cost), excerpt(body, 140)].filter(Boolean).join('. ')}
      />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      <Split
        label={resultTexts.facts.state}
        aside={
          <>
            <Panel>
              <Facts facts={facts} />
            </Panel>
            {cycleActionOf(budget) === 'vote' && project.state === 'feasible' && (
              <LinkButton href={ballotPath(budget.id)} wide icon="vote" size="large">
                {t.do.vote}
              </LinkButton>
            )}
            <ProjectHistory budget={budget} project={project} />
          </>
        }
      >
        <article className={styles.projectPage}>
          <header className={styles.projectHead}>
            <p className={styles.projectOverline}>
              <span className="soft number">{t.number(format.number(number))}</span>
              <ProjectStateTag project={project} />
            </p>
            <h1>{title}</h1>
          </header>
          <PlainText text={body} />
          <Outlet context={{ budget, project }} />
          <Section id="evaluacion" title={resultTexts.evaluation}>
            {reason ? (
              <>
                <PlainText text={reason} />
                <p className="soft small">
                  {[evaluatedAt && resultTexts.evaluatedOn(format.date(evaluatedAt)), department && resultTexts.by(department)]
                    .filter(Boolean)
                    .join(' ')}
                </p>
              </>
            ) : (
              <p>{resultTexts.noReason}</p>
            )}
          </Section>
          {works && (
            <Section id="obra" title={resultTexts.worksTitle} more={{ href: worksPath(budget.id), label: t.seeWorks }}>
              <WorkDetails work={works} about={title} />
            </Section>
          )}
          <p>
            <LinkButton href={`${page}#proyectos`} variant="quiet" icon="arrow-left">
              {t.toBudget}
            </LinkButton>
          </p>
        </article>
      </Split>
    </Page>
  );
}
