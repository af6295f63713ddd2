import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import type { TakeableProposal } from '../../domain/admin-budget.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Filters, Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

const states = ['accepted', 'published', 'under_review'] as const;

/** Proposals that can become projects; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const search = new URL(args.request.url).searchParams;
  const state = states.find((each) => each === search.get('estado'));
  const query = {
    take: 50,
    of: search.get('de') === 'everywhere' ? ('everywhere' as const) : ('process' as const),
    ...(state ? { state } : {}),
    ...(search.get('after') ? { after: search.get('after')! } : {}),
  };
  return {
    cycle,
    proposals: await loaderResult(args.request, toolsOf(args).call(adminBudgets.takeable, { params: { id: cycle.id }, query })),
    key: newIdempotencyKey(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const form = await args.request.formData();
  const chosen = form.getAll('proposal').map(String);
  const submitted: Record<string, string> = { ...submittedFields(form), proposal: chosen.join(',') };
  return actionResult(args.request, submitted, async () => {
    const proposals = chosen.map((proposal) => ({ proposal, heading: submitted[`heading-${proposal}`] || submitted['heading'] || '' }));
    await toolsOf(args).call(adminBudgets.take, { params: { id }, body: { proposals }, idempotencyKey: submitted['key'] });
    return redirect(`/admin/presupuestos/${id}/proyectos?hecho=tomadas`, 303);
  });
}

export function Component() {
  const { cycle, proposals, key } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const answer = useActionData<FormRefusal>();
  // Nothing chosen is the one mistake that the API can only call an empty list.
  const refusal =
    answer?.submitted['proposal'] === '' ? { ...answer, error: { ...answer.error, fields: [], message: t.take.nothing } } : answer;
  const here = `/admin/presupuestos/${cycle.id}/propuestas`;
  const [scope, state] = [search.get('de') ?? 'process', search.get('estado') ?? ''];
  const nextSearch = new URLSearchParams(search);
  if (proposals.next) nextSearch.set('after', proposals.next);
  return (
    <FormFrame
      cycle={cycle}
      title={t.take.title}
      lead={t.take.lead}
      parentLinks={[{ href: `/admin/presupuestos/${cycle.id}/proyectos`, label: t.projects.title }]}
    >
      {cycle.frozen && <FrozenNotice />}
      <FormErrors refusal={refusal} fields={['heading']} names={{ heading: t.take.heading }} />
      <Filters
        action={here}
        label={t.projects.filters}
        submit={
          <Button variant="secondary" icon="list-filter">
            {t.projects.filter}
          </Button>
        }
      >
        <Select
          key={`d${scope}`}
          name="de"
          label={t.take.of}
          defaultValue={scope}
          options={[
            { value: 'process', label: t.take.process },
            { value: 'everywhere', label: t.take.everywhere },
          ]}
        />
        <Select
          key={`s${state}`}
          name="estado"
          label={t.take.state}
          defaultValue={state}
          options={[{ value: '', label: t.take.any }, ...states.map((value) => ({ value, label: shell.state[value] }))]}
        />
      </Filters>
      {proposals.items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.take.none}>
          {t.take.noneText}
        </EmptyState>
      ) : (
        <Form
          action={`${here}${search.size ? `?${search}` : ''}`}
          label={t.take.title}
          fields={{ key }}
          actions={!cycle.frozen && <SaveButton icon="merge">{t.take.do}</SaveButton>}
        >
          {cycle.details.length === 0 ? (
            <p>{t.take.noHeadings}</p>
          ) : (
            <Select
              name="heading"
              label={t.take.heading}
              defaultValue={refusal?.submitted['heading'] ?? ''}
              options={cycle.details.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <ul className="take-list" aria-label={t.take.of}>
            {proposals.items.map((proposal) => (
              <TakeableProposalItem key={proposal.id} proposal={proposal} headings={cycle.details} submitted={refusal?.submitted ?? {}} />
            ))}
          </ul>
        </Form>
      )}
      {proposals.next && <Pagination label={t.projects.pages} next={{ href: `${here}?${nextSearch}`, label: t.projects.next }} />}
    </FormFrame>
  );
}

function TakeableProposalItem({
  proposal,
  headings,
  submitted,
}: {
  proposal: TakeableProposal;
  headings: readonly { id: string; name: string; zone: { key: string } | null }[];
  submitted: Record<string, string>;
}) {
  const { take } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { id, title, state, zone, supports, cost, taken } = proposal;
  // The heading of its own zone, where there is exactly one: the likeliest, and still to be seen.
  const sameZone = headings.filter((heading) => heading.zone !== null && heading.zone.key === zone?.key);
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
        defaultChecked={(submitted['proposal'] ?? '').split(',').includes(id)}
      />
      <Select
        name={`heading-${id}`}
        label={<span className="said">{take.ownHeading(title)}</span>}
        defaultValue={submitted[`heading-${id}`] ?? (sameZone.length === 1 ? sameZone[0]!.id : '')}
        options={[{ value: '', label: take.same }, ...headings.map((heading) => ({ value: heading.id, label: heading.name }))]}
      />
    </li>
  );
}
