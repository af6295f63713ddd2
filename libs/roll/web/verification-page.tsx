import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { people } from '@participa/people/contract.ts';
import { roll } from '../contract.ts';
import { obstacleToVerify } from '../domain/identity-claim.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Head } from '@participa/shell/head.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { ClaimFields, claimOf } from './claim-fields.tsx';
import './roll.css';

const HERE = '/cuenta/verificacion';

export const loader = (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(people.me));

/** Proves to be on the roll. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(roll.verify, { body: claimOf(typed) });
    return redirect(HERE, 303);
  });
}

export function Component() {
  const me = useLoaderData<typeof loader>();
  const wrong = useActionData<Wrong>();
  const busy = useNavigation().formAction === HERE;
  const { roll: words, people: account, errors, shell } = useMessages();
  const obstacle = obstacleToVerify(me);
  return (
    <Page width="text">
      <Head title={words.title} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: '/', label: shell.home }, { href: '/cuenta/datos', label: account.account.title }, { label: words.title }]}
      />
      <PageTitle title={words.title} lead={me.verified ? undefined : words.lead} />
      {me.verified ? (
        <Notice
          tone="success"
          word={shell.word.success}
          title={words.done}
          role="status"
          actions={
            <>
              <LinkButton href="/presupuestos">{words.vote}</LinkButton>
              <LinkButton variant="secondary" href="/cuenta/datos">
                {words.back}
              </LinkButton>
            </>
          }
        >
          {words.doneText}
        </Notice>
      ) : obstacle ? (
        <Notice tone="warning" word={shell.word.warning}>
          {errors.refusals[obstacle.code](obstacle.facts ?? {})}
        </Notice>
      ) : (
        <>
          <Mistakes
            wrong={wrong}
            fields={['type', 'number', 'born']}
            names={{ type: words.type, number: words.number, born: words.born }}
          />
          <Form
            action={HERE}
            label={words.title}
            actions={
              <Button size="large" pending={busy && words.checking}>
                {words.check}
              </Button>
            }
          >
            <ClaimFields wrong={wrong} />
          </Form>
          <p className="small soft roll-verified">{words.kept}</p>
        </>
      )}
    </Page>
  );
}
