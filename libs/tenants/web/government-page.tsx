import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { government } from '../admin-contract.ts';
import { mayGoLive, setupSteps, type CheckName, type Checklist } from '../domain/settings.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { CardGrid, Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orPage, orWrong, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './setup.css';

export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const settings = await orPage(args.request, call(government.settings));
  return { done: settings.done, checklist: await orPage(args.request, call(government.checklist)) };
}

/** Goes live. */
export async function action(args: ActionFunctionArgs) {
  return orWrong(args.request, {}, async () => {
    await toolsOf(args).call(government.launch);
    return redirect('/admin/gobierno?hecho=launched', 303);
  });
}

export function Component() {
  const { done, checklist } = useLoaderData<typeof loader>();
  const { government: words } = useOffices();
  const { shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const launched = useSearchParams()[0].get('hecho') === 'launched';
  return (
    <OfficePage title={words.title} lead={words.lead}>
      <Mistakes wrong={wrong} fields={[]} />
      {launched && <Notice tone="success" word={shell.word.success} title={words.launched} role="status" />}
      <Section id="pasos" title={words.steps}>
        <CardGrid columns={3}>
          {setupSteps.map((step) => (
            <article key={step} className="office-card">
              <h3>
                <Anchor href={`/admin/gobierno/${step}`}>{words.step[step].title}</Anchor>
              </h3>
              <p>{words.step[step].text}</p>
              <p>
                <StateTag state={done.includes(step) ? 'decided' : 'soon'}>{done.includes(step) ? words.done : words.pending}</StateTag>
              </p>
            </article>
          ))}
        </CardGrid>
      </Section>
      <Before checklist={checklist} />
    </OfficePage>
  );
}

const where: Record<CheckName, string> = {
  identity: '/admin/gobierno/identity',
  colours: '/admin/gobierno/colours',
  zones: '/admin/gobierno/zones',
  moderator: '/admin/personas/invitaciones',
  appeals: '/admin/personas/invitaciones',
  papers: '/admin/gobierno/papers',
  sender: '/admin/gobierno/sender',
  roll: '/admin/padron',
  process: '/admin/procesos',
};

/** What is there and what is missing, each with the way to it; at the end the doors. */
function Before({ checklist }: { checklist: Checklist }) {
  const { government: words } = useOffices();
  const ready = mayGoLive(checklist);
  return (
    <Section id="antes" title={words.checklist}>
      <ul className="setup-checks">
        {checklist.items.map(({ name, must, done }) => (
          <li key={name} className={done ? 'setup-check setup-check-done' : 'setup-check'}>
            <Icon name={done ? 'circle-check' : 'circle-dashed'} />
            <span>
              {words.checks[name]} <span className="soft small">({done ? words.done : must ? words.must : words.advised})</span>
            </span>
            {!done && (
              <Anchor href={where[name]} aria-label={`${words.goTo}: ${words.checks[name]}`}>
                {words.goTo}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      {checklist.live ? (
        <p>
          <StateTag state="open">{words.live}</StateTag>
        </p>
      ) : (
        <Form action="/admin/gobierno" label={words.launch} actions={ready && <Button icon="lock-open">{words.launch}</Button>}>
          <p>{ready ? words.launchText : words.launchNot}</p>
        </Form>
      )}
    </Section>
  );
}
