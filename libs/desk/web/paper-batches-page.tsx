import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgets } from '@participa/budgets/contract.ts';
import { paperBallots } from '../contract.ts';
import { allows } from '@participa/processes/domain/phase.ts';
import { paperBatchPath, paperBatchesPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';
import styles from './desk.module.css';

/** Batches, and the votes that a new one can be for. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { items } = await loaderResult(args.request, call(paperBallots.list));
  const cycles = await loaderResult(args.request, call(budgets.list));
  return {
    items,
    votes: cycles.items
      .filter(({ state, phase }) => state === 'open' && allows(phase, 'papers'))
      .map(({ id, title }) => ({ value: id, label: title })),
  };
}

/** Opens a batch and goes to it. */
export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    const { id } = await toolsOf(args).call(paperBallots.create, {
      body: { budget: submitted['budget'] ?? '', post: submitted['post'] ?? '' },
    });
    return redirect(paperBatchPath(id), 303);
  });
}

const tagStates = { open: 'open', confirmed: 'decided', discarded: 'closed' } as const;

export function Component() {
  const { items, votes } = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const desk = useTexts(deskAdminTexts);
  const t = desk.paperBallots;
  const format = useFormat();
  const form = useForm(refusal, { budget: t.budget, post: { label: t.post, hint: t.postHint } });
  return (
    <AdminPage title={t.title} lead={t.lead}>
      <div className={styles.deskParts}>
        <Section id="abrir" title={t.create} {...(votes.length ? {} : { lead: t.noVotes })}>
          {votes.length > 0 && (
            <>
              {form.errors}
              <Form action={paperBatchesPath()} label={t.create} actions={<Button>{t.create}</Button>}>
                <Select {...form.field('budget')} options={votes} />
                <TextField {...form.field('post')} required autoComplete="off" />
              </Form>
            </>
          )}
        </Section>
        <Section id="lotes" title={t.batches}>
          {items.length === 0 ? (
            <p className="soft">{t.none}</p>
          ) : (
            <ul className={styles.deskList}>
              {items.map(({ id, post, budget, state, voters, entered, by, createdAt }) => (
                <li key={id}>
                  <Anchor href={paperBatchPath(id)}>{post}</Anchor> <StateTag state={tagStates[state]}>{t.state[state]}</StateTag>
                  <p>{budget.title}</p>
                  <p>{[t.voters(format.number(voters)), ...entered.map(({ papers }) => t.papers(format.number(papers)))].join(' · ')}</p>
                  <p className="small soft">{[format.dateTime(createdAt), ...(by ? [t.by(by)] : [])].join(' · ')}</p>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </AdminPage>
  );
}
