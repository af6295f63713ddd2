import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import type { OfficeWork } from '../../domain/office.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { CycleFrame, cycleOf } from './cycle-frame.tsx';

/** The winners of a cycle and how far their works are. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  return { cycle, works: (await orPage(args.request, toolsOf(args).call(budgetOffice.works, { params: { id: cycle.id } }))).items };
}

export function Component() {
  const { cycle, works } = useLoaderData<typeof loader>();
  const { works: words } = useOffices().budgets;
  return (
    <CycleFrame cycle={cycle} tab="works">
      <Section title={words.title} id="obras">
        {works.length === 0 ? (
          <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.none} level={3}>
            {words.noneText}
          </EmptyState>
        ) : (
          <table className="cycle-table" role="table">
            <caption className="said">{words.title}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {[words.project, words.stage].map((head) => (
                  <th key={head} scope="col" role="columnheader">
                    {head}
                  </th>
                ))}
                {[words.approved, words.contracted, words.spent].map((head) => (
                  <th key={head} scope="col" role="columnheader" className="office-sum">
                    {head}
                  </th>
                ))}
                <th scope="col" role="columnheader">
                  {words.lastNews}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {works.map((each) => (
                <Row key={each.project} budget={cycle.id} each={each} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </CycleFrame>
  );
}

function Row({ budget, each: { project, number, title, headingName, cost, work, silent } }: { budget: string; each: OfficeWork }) {
  const { works: words } = useOffices().budgets;
  const { budgets } = useMessages();
  const format = useFormat();
  const sums: [string, number | null | undefined][] = [
    [words.approved, work ? work.approved : cost],
    [words.contracted, work?.contracted],
    [words.spent, work?.spent],
  ];
  return (
    <tr role="row">
      <td role="cell">
        <Anchor href={`/admin/presupuestos/${budget}/obras/${project}`}>
          {number}. {title}
        </Anchor>
        <span className="office-under">{headingName}</span>
      </td>
      <td role="cell">{work ? budgets.stage[work.stage] : <span className="soft">{words.notTold}</span>}</td>
      {sums.map(([label, sum]) => (
        <td key={label} role="cell" className="office-sum" data-label={label}>
          {sum === null || sum === undefined ? '–' : format.money(sum)}
          {label === words.spent && work?.overspent && <span className="office-under office-alert">{words.overspent}</span>}
        </td>
      ))}
      <td role="cell">
        {work && (
          <Time dateTime={work.lastNews} title={format.dateTime(work.lastNews)}>
            {format.ago(work.lastNews)}
          </Time>
        )}
        {silent !== null && (
          <span className="office-alert">
            <Icon name="triangle-alert" /> {words.silent(format.number(silent))}
          </span>
        )}
      </td>
    </tr>
  );
}
