import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import type { TakeableProposal } from '../../domain/office.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Filters, Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { cycleOf, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';

const states = ['accepted', 'published', 'under_review'] as const;

/** Proposals that can become projects; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  const search = new URL(args.request.url).searchParams;
  const state = states.find((known) => known === search.get('estado'));
  const query = {
    take: 50,
    of: search.get('de') === 'everywhere' ? ('everywhere' as const) : ('process' as const),
    ...(state ? { state } : {}),
    ...(search.get('after') ? { after: search.get('after')! } : {}),
  };
  return {
    cycle,
    proposals: await orPage(args.request, toolsOf(args).call(budgetOffice.takeable, { params: { id: cycle.id }, query })),
    key: newKey(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const form = await args.request.formData();
  const chosen = form.getAll('proposal').map(String);
  const typed: Record<string, string> = { ...typedIn(form), proposal: chosen.join(',') };
  return orWrong(args.request, typed, async () => {
    const proposals = chosen.map((proposal) => ({ proposal, heading: typed[`heading-${proposal}`] || typed['heading'] || '' }));
    await toolsOf(args).call(budgetOffice.take, { params: { id }, body: { proposals }, idempotencyKey: typed['key'] });
    return redirect(`/admin/presupuestos/${id}/proyectos?hecho=tomadas`, 303);
  });
}

export function Component() {
  const { cycle, proposals, key } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { budgets: words } = useOffices();
  const { shell } = useMessages();
  const said = useActionData<Wrong>();
  // Nothing chosen is the one mistake that the API can only call an empty list.
  const wrong = said?.typed['proposal'] === '' ? { ...said, error: { ...said.error, fields: [], message: words.take.nothing } } : said;
  const here = `/admin/presupuestos/${cycle.id}/propuestas`;
  const [of, state] = [search.get('de') ?? 'process', search.get('estado') ?? ''];
  const following = new URLSearchParams(search);
  if (proposals.next) following.set('after', proposals.next);
  return (
    <FormFrame
      cycle={cycle}
      title={words.take.title}
      lead={words.take.lead}
      way={[{ href: `/admin/presupuestos/${cycle.id}/proyectos`, label: words.projects.title }]}
    >
      {cycle.frozen && <FrozenNotice />}
      <Mistakes wrong={wrong} fields={['heading']} names={{ heading: words.take.heading }} />
      <Filters
        action={here}
        label={words.projects.filters}
        submit={
          <Button variant="secondary" icon="list-filter">
            {words.projects.filter}
          </Button>
        }
      >
        <Select
          key={`d${of}`}
          name="de"
          label={words.take.of}
          defaultValue={of}
          options={[
            { value: 'process', label: words.take.process },
            { value: 'everywhere', label: words.take.everywhere },
          ]}
        />
        <Select
          key={`s${state}`}
          name="estado"
          label={words.take.state}
          defaultValue={state}
          options={[{ value: '', label: words.take.any }, ...states.map((value) => ({ value, label: shell.state[value] }))]}
        />
      </Filters>
      {proposals.items.length === 0 ? (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.take.none}>
          {words.take.noneText}
        </EmptyState>
      ) : (
        <Form
          action={`${here}${search.size ? `?${search}` : ''}`}
          label={words.take.title}
          fields={{ key }}
          actions={!cycle.frozen && <SaveButton icon="merge">{words.take.do}</SaveButton>}
        >
          {cycle.details.length === 0 ? (
            <p>{words.take.noHeadings}</p>
          ) : (
            <Select
              name="heading"
              label={words.take.heading}
              defaultValue={wrong?.typed['heading'] ?? ''}
              options={cycle.details.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <ul className="take-list" aria-label={words.take.of}>
            {proposals.items.map((proposal) => (
              <Proposal key={proposal.id} proposal={proposal} headings={cycle.details} typed={wrong?.typed ?? {}} />
            ))}
          </ul>
        </Form>
      )}
      {proposals.next && <Pagination label={words.projects.pages} next={{ href: `${here}?${following}`, label: words.projects.next }} />}
    </FormFrame>
  );
}

function Proposal({
  proposal,
  headings,
  typed,
}: {
  proposal: TakeableProposal;
  headings: readonly { id: string; name: string; zone: { key: string } | null }[];
  typed: Record<string, string>;
}) {
  const { take } = useOffices().budgets;
  const { shell } = useMessages();
  const format = useFormat();
  const { id, title, state, zone, supports, cost, taken } = proposal;
  // The heading of its own zone, where there is exactly one: the likeliest, and still to be seen.
  const near = headings.filter((heading) => heading.zone !== null && heading.zone.key === zone?.key);
  const facts = [take.supports(supports, format.number(supports)), shell.state[state], zone?.name, cost !== null && format.money(cost)]
    .filter(Boolean)
    .join(' · ');
  if (taken)
    return (
      <li>
        <p>
          <Anchor href={`/propuestas/${id}`}>{title}</Anchor> <Tag icon="check">{take.taken}</Tag>
        </p>
        <p className="soft">{facts}</p>
      </li>
    );
  return (
    <li>
      <Checkbox
        name="proposal"
        id={`p-${id}`}
        value={id}
        label={title}
        hint={facts}
        defaultChecked={(typed['proposal'] ?? '').split(',').includes(id)}
      />
      <Select
        name={`heading-${id}`}
        label={<span className="said">{take.ownHeading(title)}</span>}
        defaultValue={typed[`heading-${id}`] ?? (near.length === 1 ? near[0]!.id : '')}
        options={[{ value: '', label: take.same }, ...headings.map((heading) => ({ value: heading.id, label: heading.name }))]}
      />
    </li>
  );
}
