import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { budgets } from '../contract.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { useResultWords } from './result-words.ts';
import { WorkOf } from './work-of.tsx';
import './budgets.css';
import './results.css';

/** A cycle and the works of its winners. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: args.params['id']! };
  const [budget, { items: winners }] = await orPage(
    args.request,
    Promise.all([call(budgets.one, { params }), call(budgets.works, { params })]),
  );
  return { budget, winners };
}

export function Component() {
  const { budget, winners } = useLoaderData<typeof loader>();
  const { budgets: words, shell } = useMessages();
  const { works: told } = useResultWords();
  const format = useFormat();
  const page = `/presupuestos/${budget.id}`;
  const headings = new Map(budget.groups.flatMap(({ headings }) => headings).map(({ id, name }) => [id, name]));
  const all = winners.flatMap(({ works }) => works ?? []);
  const sum = (amount: (work: (typeof all)[number]) => number) => all.reduce((total, work) => total + amount(work), 0);
  const sums = [
    { id: 'approved', label: told.approved, value: sum(({ approved }) => approved) },
    { id: 'contracted', label: told.contracted, value: sum(({ contracted }) => contracted ?? 0) },
    { id: 'spent', label: told.spent, value: sum(({ spent }) => spent) },
  ];
  const most = Math.max(1, ...sums.map(({ value }) => value));
  const finished = all.filter(({ stage }) => stage === 'finished').length;
  const trail = [
    { href: '/', label: shell.home },
    { href: '/presupuestos', label: shell.budgets },
    { href: page, label: budget.title },
    { label: words.seeWorks },
  ];
  return (
    <Page>
      <Head title={`${told.title}: ${budget.title}`} description={told.lead} />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      {winners.length === 0 ? (
        <EmptyState
          art={<PlaceArt name="emptyMailbox" />}
          title={told.none}
          level={1}
          actions={<LinkButton href={page}>{budget.title}</LinkButton>}
        >
          {told.noneText}
        </EmptyState>
      ) : (
        <>
          <PageTitle over={budget.title} title={told.title} lead={told.lead} />
          {all.length > 0 && (
            <BarWithNumbers
              caption={`${told.sum}: ${told.of(format.number(finished), format.number(winners.length))}`}
              columns={{ label: told.money, value: told.amount }}
              rows={sums.map(({ value, ...row }) => ({ ...row, value: format.money(value), part: value / most }))}
            />
          )}
          <ul className="works">
            {winners.map(({ id, title, heading, cost, works }) => (
              <li key={id} className="work">
                <p className="soft small">{headings.get(heading)}</p>
                <h2 className="work-title">
                  <Anchor href={`${page}/proyectos/${id}`}>{title}</Anchor>
                </h2>
                {works ? (
                  <WorkOf work={works} about={title} />
                ) : (
                  <p className="soft">{[cost !== null && format.money(cost), told.stopped].filter(Boolean).join(' · ')}</p>
                )}
              </li>
            ))}
          </ul>
          <p className="small budget-json">
            <a href={addressOf(budgets.works, { params: { id: budget.id } })}>{words.json}</a>
          </p>
        </>
      )}
    </Page>
  );
}
