import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './processes.css';

/** Every process, those in preparation first. */
export const loader = async (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(adminProcesses.list));

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const { processes } = useOffices();
  const { processes: words, budgets } = useMessages();
  const format = useFormat();
  const { columns } = processes;
  const create = (
    <LinkButton href="/admin/procesos/nuevo" icon="plus">
      {processes.create}
    </LinkButton>
  );
  return (
    <OfficePage title={processes.title} lead={processes.lead} actions={create} trail={[{ label: processes.title }]}>
      {items.length === 0 ? (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={processes.none}>
          {processes.noneText}
        </EmptyState>
      ) : (
        <table className="deeds-table" role="table">
          <caption className="said">{processes.title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[columns.title, columns.kind, columns.state, columns.phase, columns.followers].map((head) => (
                <th key={head} scope="col" role="columnheader">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {items.map(({ id, title, kind, state, phase, followers }) => (
              <tr key={id} role="row">
                <td role="cell">
                  <Anchor href={`/admin/procesos/${id}`}>{title}</Anchor>
                </td>
                <td role="cell">{words.kind[kind]}</td>
                <td role="cell">{words.state[state]}</td>
                <td role="cell">
                  <span className="said">{columns.phase}: </span>
                  {state === 'open' && phase ? budgets.phase[phase] : processes.noPhase}
                </td>
                <td role="cell">
                  {format.number(followers)} <span className="process-follows">{columns.followers.toLowerCase()}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </OfficePage>
  );
}
