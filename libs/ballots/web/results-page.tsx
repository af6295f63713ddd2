import { classes } from '@participa/kit/parts/elements.tsx';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ballots } from '../contract.ts';
import { budgets } from '@participa/budgets/contract.ts';
import { Refused } from '@participa/base/client.ts';
import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { frontPath } from '@participa/front/paths.ts';
import { budgetPath, budgetsPath, worksPath, resultsPath } from '@participa/budgets/paths.ts';
import { Stamp } from '@participa/kit/civic/stamp.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { PrintButton } from '@participa/shell/print-button.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { HeadingOutcome } from './heading-outcome.tsx';
import { OtherRule, SimulationNotice } from './other-rule.tsx';
import { Recount } from './recount.tsx';
import { ruleSentences } from '@participa/budgets/web/rule-sentences.ts';
import { Channels, Satisfaction } from './satisfaction.tsx';
import { paramsOf, queryOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';
import { ballotsTexts } from '../texts/texts.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import styles from './ballots.module.css';

/** The published results; with `regla`, the same ballots under another rule beside them. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: paramsOf(args, resultsPath).id };
  const requestedRule = queryOf(args, resultsPath).rule?.slice(0, 60) || undefined;
  const [budget, decided] = await Promise.all([
    loaderResult(args.request, call(budgets.one, { params })),
    undefinedIfRefused(call(ballots.results, { params }), 404, 409),
  ]);
  return {
    budget,
    decided: decided ?? null,
    requestedRule: requestedRule ?? null,
    comparableRules: await comparableRules(),
    simulated: decided && requestedRule ? await simulatedResults(call(ballots.results, { params, query: { rule: requestedRule } })) : null,
  };
}

/** The codes of rules that can count any ballots. The engine is not sent to a browser that opens this page. */
async function comparableRules(): Promise<string[]> {
  const { rules } = await import('@participa/voting-rules/rules.ts');
  return rules.filter(({ comparable }) => comparable).map(({ code }) => code);
}

/** What another rule would have decided, or why it cannot count these ballots. */
async function simulatedResults(pendingResults: Promise<BudgetResults>): Promise<BudgetResults | 'impossible'> {
  try {
    return await pendingResults;
  } catch (error) {
    if (error instanceof Refused && error.status < 500) return 'impossible';
    throw error;
  }
}

export function Component() {
  const { budget, decided, ...shown } = useLoaderData<typeof loader>();
  const shell = useTexts(shellTexts);
  const t = useTexts(resultsTexts);
  const trail = [
    { href: frontPath(), label: shell.home },
    { href: budgetsPath(), label: shell.budgets },
    { href: budgetPath(budget.id), label: budget.title },
    { label: t.over },
  ];
  return (
    <Page>
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      {decided ? (
        <DecidedResults decided={decided} {...shown} />
      ) : (
        <>
          <Head title={`${t.over}: ${budget.title}`} listed={false} />
          <EmptyState
            art={<EmptyStateArt name="emptyMailbox" />}
            title={t.notYet}
            level={1}
            actions={<LinkButton href={`${budgetPath(budget.id)}#etapas`}>{budget.title}</LinkButton>}
          >
            {t.notYetText}
          </EmptyState>
        </>
      )}
    </Page>
  );
}

interface DecidedResultsProps {
  decided: BudgetResults;
  requestedRule: string | null;
  simulated: BudgetResults | 'impossible' | null;
  comparableRules: readonly string[];
}

function DecidedResults({ decided, requestedRule, simulated, comparableRules }: DecidedResultsProps) {
  const t = useTexts(resultsTexts);
  const ruleNames = useTexts(ruleTexts);
  const { tenant } = useSite();
  const format = useFormat();
  const shown = simulated && simulated !== 'impossible' ? simulated : decided;
  const { title, headings, ballots: ballotCounts, publishedAt } = shown;
  const winners = headings.flatMap(({ projects }) => projects.filter(({ funded }) => funded)).length;
  const [spent, left] = [sum(headings.map((heading) => heading.spent)), sum(headings.map((heading) => heading.left))];
  const people = format.number(ballotCounts.all);
  return (
    <>
      <Head
        title={`${t.over}: ${title}`}
        description={t.description(title, format.number(winners), format.money(spent))}
        kind="article"
        listed={!shown.simulation}
      />
      <PageTitle
        over={title}
        title={t.title}
        lead={t.lead(winners, format.number(winners), format.money(spent), people)}
        actions={
          shown.simulation ? undefined : (
            <Stamp around={tenant.name} word={t.stamp} under={publishedAt ? format.month(publishedAt) : undefined} size={128} />
          )
        }
      />
      {simulated && <SimulationNotice decided={decided} simulated={simulated} />}
      <Stats
        stats={[
          { value: people, label: t.numbers.ballots },
          { value: format.number(winners), label: t.numbers.winners },
          { value: format.money(spent), label: t.numbers.spent },
          { value: format.money(left), label: t.numbers.left },
        ]}
      />
      <p className={classes('actions', styles.resultsActions)}>
        {!shown.simulation && (
          <LinkButton href={worksPath(decided.budget)} variant="secondary">
            {t.toWorks}
          </LinkButton>
        )}
        <PrintButton>{useTexts(ballotsTexts).print}</PrintButton>
      </p>
      <Section id="como" title={t.how}>
        <div className="prose">
          {ruleSentences(shown.rule, t, ruleNames).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {publishedAt && !shown.simulation && <p className="soft">{t.published(format.dateTime(publishedAt))}.</p>}
        </div>
      </Section>
      <Section id="zonas" title={t.headings}>
        <div className="stack stack-loose">
          {headings.map((heading) => (
            <HeadingOutcome key={heading.heading} budget={decided.budget} heading={heading} rule={shown.rule.code} />
          ))}
        </div>
      </Section>
      <Section id="personas" title={t.satisfied}>
        <Satisfaction headings={headings} />
      </Section>
      <Section id="medios" title={t.channels}>
        <Channels ballots={ballotCounts} />
      </Section>
      <Section id="otra-regla" title={t.other} lead={t.otherLead}>
        <OtherRule decided={decided} requestedRule={requestedRule} comparableRules={comparableRules} />
      </Section>
      {!shown.simulation && (
        <Section id="recontar" title={t.recount} lead={t.recountText}>
          <Recount results={decided} />
        </Section>
      )}
    </>
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
