import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import type { OfficeCard } from '../../domain/office.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { toolsOf } from '@participa/shell/tools.ts';
import { Checklist } from './checklist.tsx';
import { CycleState } from './cycle-frame.tsx';
import './office.css';

/** Every cycle, drafts too. */
export const loader = (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(budgetOffice.list));

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const { budgets: words } = useOffices();
  return (
    <OfficePage
      title={words.title}
      lead={words.lead}
      trail={[{ label: words.title }]}
      actions={
        <LinkButton variant="secondary" href="/admin/procesos">
          {words.toProcesses}
        </LinkButton>
      }
    >
      {items.length > 0 ? (
        <div className="stack stack-loose">
          {items.map((cycle) => (
            <Cycle key={cycle.id} cycle={cycle} />
          ))}
        </div>
      ) : (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
    </OfficePage>
  );
}

function Cycle({ cycle }: { cycle: OfficeCard }) {
  const { budgets: words } = useOffices();
  const format = useFormat();
  const { id, title, money, headings, states, overdue, ballots, missing, frozen, state } = cycle;
  const { facts } = words;
  return (
    <article className="office-card office-cycle">
      <div>
        <CycleState cycle={cycle} />
        <h2>
          <Anchor href={`/admin/presupuestos/${id}`}>{title}</Anchor>
        </h2>
        <Facts
          facts={[
            { term: facts.money, value: format.money(money) },
            { term: facts.headings, value: format.number(headings) },
            { term: facts.feasible, value: format.number(states.feasible) },
            { term: facts.undecided, value: format.number(states.candidate) },
            ...(overdue > 0 ? [{ term: facts.overdue, value: <strong>{format.number(overdue)}</strong> }] : []),
            ...(ballots === null ? [] : [{ term: facts.ballots, value: format.number(ballots) }]),
          ]}
        />
      </div>
      {!frozen && state !== 'cancelled' && (
        <details className="office-missing" open={state === 'draft'}>
          <summary>{missing.length === 0 ? words.complete : words.lacking(missing.length)}</summary>
          <Checklist cycle={cycle} />
        </details>
      )}
    </article>
  );
}
