import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import type { TakeableProposal } from '../../domain/admin-budget.ts';
import { adminProjectsPath, takeProposalsPath } from '../../paths.ts';
import { proposalPath } from '@participa/proposals/paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Filters, Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { paramsOf, queryOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { useForm } from '@participa/shell/use-form.tsx';
import { useQuery } from '@participa/shell/use-query.ts';
import styles from './admin.module.css';

/** Words of the address by what is asked. */
const { of: words } = takeProposalsPath.words;

const states = ['accepted', 'published', 'under_review'] as const;

/** Proposals that can become projects; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const requested = queryOf(args, takeProposalsPath);
  const query = {
    take: 50,
    of: requested.of ?? ('process' as const),
    state: states.find((each) => each === requested.state),
    after: requested.after,
  };
  return {
    cycle,
    proposals: await loaderResult(args.request, toolsOf(args).call(adminBudgets.takeable, { params: { id: cycle.id }, query })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, takeProposalsPath).id;
  const form = await args.request.formData();
  const chosen = form.getAll('proposal').map(String);
  const submitted: Record<string, string> = { ...submittedFields(form), proposal: chosen.join(',') };
  return actionResult(args.request, submitted, async () => {
    const proposals = chosen.map((proposal) => ({ proposal, heading: submitted[`heading-${proposal}`] || submitted['heading'] || '' }));
    await toolsOf(args).call(adminBudgets.take, { params: { id }, body: { proposals }, idempotencyKey: keyOf(submitted) });
    return redirect(adminProjectsPath(id, { done: 'taken' }), 303);
  });
}

export function Component() {
  const { cycle, proposals } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const answer = useActionData<FormRefusal>();
  // Nothing chosen is the one mistake that the API can only call an empty list.
  const refusal =
    answer?.submitted['proposal'] === '' ? { ...answer, error: { ...answer.error, fields: [], message: t.take.nothing } } : answer;
  const query = useQuery(takeProposalsPath);
  const { of: scope = 'process', state = '' } = query;
  const form = useForm(refusal, { heading: t.take.heading });
  return (
    <FormFrame
      cycle={cycle}
      title={t.take.title}
      lead={t.take.lead}
      parentLinks={[{ href: adminProjectsPath(cycle.id), label: t.projects.title }]}
    >
      {cycle.frozen && <FrozenNotice />}
      {form.errors}
      <Filters
        action={takeProposalsPath(cycle.id)}
        label={t.projects.filters}
        submit={
          <Button variant="secondary" icon="list-filter">
            {t.projects.filter}
          </Button>
        }
      >
        <Select
          key={`d${scope}`}
          name={takeProposalsPath.names.of}
          label={t.take.of}
          defaultValue={words[scope]}
          options={[
            { value: words.process, label: t.take.process },
            { value: words.everywhere, label: t.take.everywhere },
          ]}
        />
        <Select
          key={`s${state}`}
          name={takeProposalsPath.names.state}
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
          action={takeProposalsPath(cycle.id, query)}
          label={t.take.title}
          actions={!cycle.frozen && <SaveButton icon="merge">{t.take.do}</SaveButton>}
        >
          {cycle.details.length === 0 ? (
            <p>{t.take.noHeadings}</p>
          ) : (
            <Select {...form.field('heading')} options={cycle.details.map(({ id, name }) => ({ value: id, label: name }))} />
          )}
          <ul className={styles.takeList} aria-label={t.take.of}>
            {proposals.items.map((proposal) => (
              <TakeableProposalItem key={proposal.id} proposal={proposal} headings={cycle.details} submitted={refusal?.submitted ?? {}} />
            ))}
          </ul>
        </Form>
      )}
      {proposals.next && (
        <Pagination
          label={t.projects.pages}
          next={{ href: takeProposalsPath(cycle.id, { ...query, after: proposals.next }), label: t.projects.next }}
        />
      )}
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
          <Anchor href={proposalPath(id)}>{title}</Anchor> <Tag icon="check">{take.taken}</Tag>
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
        label={<span className="visually-hidden">{take.ownHeading(title)}</span>}
        defaultValue={submitted[`heading-${id}`] ?? ((sameZone.length === 1 && sameZone[0]?.id) || '')}
        options={[{ value: '', label: take.same }, ...headings.map((heading) => ({ value: heading.id, label: heading.name }))]}
      />
    </li>
  );
}
