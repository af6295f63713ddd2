import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ballots } from '@participa/ballots/contract.ts';
import { budgets } from '../contract.ts';
import { Refused } from '@participa/base/client.ts';
import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Stamp } from '@participa/kit/civic/stamp.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { PrintButton } from '@participa/shell/print-button.tsx';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf, unlessRefused } from '@participa/shell/tools.ts';
import { HeadingOutcome } from './heading-outcome.tsx';
import { OtherRule, SimulationNotice } from './other-rule.tsx';
import { Recount } from './recount.tsx';
import { useResultWords } from './result-words.ts';
import { ruleSentences } from './rule-words.ts';
import { Channels, Satisfaction } from './satisfaction.tsx';
import './budgets.css';
import './results.css';

/** The published results; with `regla`, the same ballots under another rule beside them. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: args.params['id']! };
  const rule = new URL(args.request.url).searchParams.get('regla')?.slice(0, 60) || undefined;
  const [budget, decided] = await Promise.all([
    orPage(args.request, call(budgets.one, { params })),
    unlessRefused(call(ballots.results, { params }), 404, 409),
  ]);
  return {
    budget,
    decided: decided ?? null,
    asked: rule ?? null,
    simulated: decided && rule ? await simulation(call(ballots.results, { params, query: { rule } })) : null,
  };
}

/** What another rule would have decided, or why it cannot count these ballots. */
async function simulation(asked: Promise<BudgetResults>): Promise<BudgetResults | 'impossible'> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refused && error.status < 500) return 'impossible';
    throw error;
  }
}

export function Component() {
  const { budget, decided, asked, simulated } = useLoaderData<typeof loader>();
  const { shell } = useMessages();
  const words = useResultWords();
  const trail = [
    { href: '/', label: shell.home },
    { href: '/presupuestos', label: shell.budgets },
    { href: `/presupuestos/${budget.id}`, label: budget.title },
    { label: words.over },
  ];
  return (
    <Page>
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      {decided ? (
        <Decided decided={decided} asked={asked} simulated={simulated} />
      ) : (
        <>
          <Head title={`${words.over}: ${budget.title}`} listed={false} />
          <EmptyState
            art={<PlaceArt name="emptyMailbox" />}
            title={words.notYet}
            level={1}
            actions={<LinkButton href={`/presupuestos/${budget.id}#etapas`}>{budget.title}</LinkButton>}
          >
            {words.notYetText}
          </EmptyState>
        </>
      )}
    </Page>
  );
}

interface DecidedProps {
  decided: BudgetResults;
  asked: string | null;
  simulated: BudgetResults | 'impossible' | null;
}

function Decided({ decided, asked, simulated }: DecidedProps) {
  const words = useResultWords();
  const { tenant } = usePlace();
  const format = useFormat();
  const shown = simulated && simulated !== 'impossible' ? simulated : decided;
  const { title, headings, ballots: counted, publishedAt } = shown;
  const winners = headings.flatMap(({ projects }) => projects.filter(({ funded }) => funded)).length;
  const [spent, left] = [sum(headings.map((heading) => heading.spent)), sum(headings.map((heading) => heading.left))];
  const people = format.number(counted.all);
  return (
    <>
      <Head
        title={`${words.over}: ${title}`}
        description={words.description(title, format.number(winners), format.money(spent))}
        kind="article"
        listed={!shown.simulation}
      />
      <PageTitle
        over={title}
        title={words.title}
        lead={words.lead(winners, format.number(winners), format.money(spent), people)}
        actions={
          shown.simulation ? undefined : (
            <Stamp around={tenant.name} word={words.stamp} under={publishedAt ? format.month(publishedAt) : undefined} size={128} />
          )
        }
      />
      {simulated && <SimulationNotice decided={decided} simulated={simulated} asked={asked ?? ''} />}
      <Stats
        stats={[
          { value: people, label: words.numbers.ballots },
          { value: format.number(winners), label: words.numbers.winners },
          { value: format.money(spent), label: words.numbers.spent },
          { value: format.money(left), label: words.numbers.left },
        ]}
      />
      <p className="actions results-actions">
        {!shown.simulation && (
          <LinkButton href={`/presupuestos/${decided.budget}/obras`} variant="secondary">
            {words.toWorks}
          </LinkButton>
        )}
        <PrintButton>{useMessages().ballots.print}</PrintButton>
      </p>
      <Section id="como" title={words.how}>
        <div className="prose">
          {ruleSentences(shown.rule, words).map((said) => (
            <p key={said}>{said}</p>
          ))}
          {publishedAt && !shown.simulation && <p className="soft">{words.published(format.dateTime(publishedAt))}.</p>}
        </div>
      </Section>
      <Section id="zonas" title={words.headings}>
        <div className="stack stack-loose">
          {headings.map((heading) => (
            <HeadingOutcome key={heading.heading} budget={decided.budget} heading={heading} rule={shown.rule.code} />
          ))}
        </div>
      </Section>
      <Section id="personas" title={words.satisfied}>
        <Satisfaction headings={headings} />
      </Section>
      <Section id="medios" title={words.channels}>
        <Channels ballots={counted} />
      </Section>
      <Section id="otra-regla" title={words.other} lead={words.otherLead}>
        <OtherRule decided={decided} asked={asked} />
      </Section>
      {!shown.simulation && (
        <Section id="recontar" title={words.recount} lead={words.recountText}>
          <Recount results={decided} />
        </Section>
      )}
    </>
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
