import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgets } from '@participa/budgets/contract.ts';
import { paper } from '../contract.ts';
import { allows } from '@participa/processes/domain/phase.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { toolsOf } from '@participa/shell/tools.ts';
import './desk.css';

/** Batches, and the votes that a new one can be for. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { items } = await orPage(args.request, call(paper.list));
  const cycles = await orPage(args.request, call(budgets.list));
  return {
    items,
    votes: cycles.items
      .filter(({ state, phase }) => state === 'open' && allows(phase, 'papers'))
      .map(({ id, title }) => ({ value: id, label: title })),
  };
}

/** Opens a batch and goes to it. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    const { id } = await toolsOf(args).call(paper.create, { body: { budget: typed['budget'] ?? '', post: typed['post'] ?? '' } });
    return redirect(`/mesa/papel/${id}`, 303);
  });
}

export function Component() {
  const { items, votes } = useLoaderData<typeof loader>();
  const wrong = useActionData<Wrong>();
  const { desk } = useOffices();
  const words = desk.paper;
  const format = useFormat();
  return (
    <OfficePage title={words.title} lead={words.lead}>
      <div className="desk-parts">
        <Section id="abrir" title={words.create} {...(votes.length ? {} : { lead: words.noVotes })}>
          {votes.length > 0 && (
            <>
              <Mistakes wrong={wrong} fields={['budget', 'post']} names={{ budget: words.budget, post: words.post }} />
              <Form action="/mesa/papel" label={words.create} actions={<Button>{words.create}</Button>}>
                <Select
                  name="budget"
                  label={words.budget}
                  options={votes}
                  defaultValue={wrong?.typed['budget']}
                  error={mistakeIn(wrong, 'budget')}
                />
                <TextField
                  name="post"
                  label={words.post}
                  hint={words.postHint}
                  required
                  autoComplete="off"
                  defaultValue={wrong?.typed['post']}
                  error={mistakeIn(wrong, 'post')}
                />
              </Form>
            </>
          )}
        </Section>
        <Section id="lotes" title={words.batches}>
          {items.length === 0 ? (
            <p className="soft">{words.none}</p>
          ) : (
            <ul className="desk-list">
              {items.map(({ id, post, budget, state, voters, entered, by, createdAt }) => (
                <li key={id}>
                  <Anchor href={`/mesa/papel/${id}`}>{post}</Anchor>{' '}
                  <StateTag state={state === 'open' ? 'open' : state === 'confirmed' ? 'decided' : 'closed'}>{words.state[state]}</StateTag>
                  <p>{budget.title}</p>
                  <p>
                    {[words.voters(format.number(voters)), ...entered.map(({ papers }) => words.papers(format.number(papers)))].join(' · ')}
                  </p>
                  <p className="small soft">{[format.dateTime(createdAt), ...(by ? [words.by(by)] : [])].join(' · ')}</p>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </OfficePage>
  );
}
