import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { toolsOf } from '@participa/shell/tools.ts';
import { CycleFrame, cycleOf } from './cycle-frame.tsx';
import { ProjectsTable } from './projects-table.tsx';

/** How far the evaluation of a cycle is, and what is late. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  return {
    cycle,
    late: await orPage(args.request, toolsOf(args).call(budgetOffice.dossiers, { query: { budget: cycle.id, overdue: 'yes', take: 50 } })),
  };
}

export function Component() {
  const { cycle, late } = useLoaderData<typeof loader>();
  const { evaluation: words } = useOffices().budgets;
  const format = useFormat();
  return (
    <CycleFrame cycle={cycle} tab="evaluation">
      <Section title={words.title} id="partidas">
        <table className="cycle-table" role="table">
          <caption className="said">{words.title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {words.heading}
              </th>
              {[words.undecided, words.feasible, words.cost, words.money].map((head) => (
                <th key={head} scope="col" role="columnheader" className="office-sum">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {cycle.details.map(({ id, name, undecided, feasible, cost, money, unaffordable }) => (
              <tr key={id} role="row">
                <th scope="row" role="rowheader">
                  {name}
                  {unaffordable > 0 && <span className="office-under office-alert">{words.unaffordable(unaffordable)}</span>}
                </th>
                {[
                  [words.undecided, format.number(undecided)],
                  [words.feasible, format.number(feasible)],
                  [words.cost, format.money(cost)],
                  [words.money, format.money(money)],
                ].map(([label, value]) => (
                  <td key={label} role="cell" className="office-sum" data-label={label}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="actions">
          <LinkButton variant="secondary" icon="layout-list" href={`/evaluacion?budget=${cycle.id}`}>
            {words.all}
          </LinkButton>
        </p>
      </Section>
      <Section title={words.late} id="vencidos">
        {late.items.length > 0 ? (
          <ProjectsTable label={words.late} projects={late.items} href={({ id }) => `/evaluacion/${cycle.id}/${id}`} />
        ) : (
          <p>{words.noLate}</p>
        )}
      </Section>
    </CycleFrame>
  );
}
