import { redirect, useActionData, useNavigation, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { sessions } from '@participa/contract/people.ts';
import { Button } from '@participa/ui/forms/button.tsx';
import { CodeField } from '@participa/ui/forms/code-field.tsx';
import { Form } from '@participa/ui/forms/form.tsx';
import { TextField } from '@participa/ui/forms/text-field.tsx';
import { Page, PageTitle } from '@participa/ui/frame/page.tsx';
import { Anchor } from '@participa/ui/parts/elements.tsx';
import { Notice } from '@participa/ui/parts/notice.tsx';
import { Head } from '../shell/head.tsx';
import { Mistakes, mistakeIn } from '../shell/mistakes.tsx';
import { orWrong, ownPath, typedIn, type Wrong } from '../shell/refusals.ts';
import { useMessages } from '../shell/speech.tsx';
import { toolsOf } from '../shell/tools.ts';
import { digitsOf } from './digits.ts';
import { WhereMailLands } from './where-mail-lands.tsx';

/** What sending a code answers; the address stays in the page, never in its address bar. */
interface Sent {
  sent: Record<string, string>;
}

/** Sends a code to the address, or signs in with the one that came. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  const email = typed['email'] ?? '';
  return orWrong(args.request, typed, async () => {
    if (typed['send']) {
      await call(sessions.sendCode, { body: { email } });
      return { sent: { email: email.trim(), volver: typed['volver'] ?? '' } } satisfies Sent;
    }
    await call(sessions.open, { body: { email, code: digitsOf(typed['code']) } });
    return redirect(ownPath(typed['volver']));
  });
}

export function Component() {
  const { people, shell } = useMessages();
  const answer = useActionData<Sent | Wrong>();
  const [search] = useSearchParams();
  const busy = useNavigation().formAction === '/entrar/codigo';
  const words = people.code;
  const wrong = answer && 'error' in answer ? answer : undefined;
  const sent = answer && 'sent' in answer ? answer.sent : undefined;
  const kept = sent ?? wrong?.typed ?? {};
  const back = ownPath(kept['volver'] ?? search.get('volver'));
  // Once a code is on its way, its field comes first and the address is known.
  const waiting = sent !== undefined || (wrong !== undefined && wrong.typed['send'] === undefined);
  return (
    <Page width="text">
      <Head title={waiting ? words.sentTitle : words.title} listed={false} />
      <PageTitle title={waiting ? words.sentTitle : words.title} lead={waiting ? undefined : words.lead} />
      <Mistakes wrong={wrong} fields={['email', 'code']} />
      {sent && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={words.sent(kept['email'] ?? '')} role="status">
            {words.sentText}
          </Notice>
        </div>
      )}
      <Form action="/entrar/codigo" fields={{ volver: back }} label={words.title}>
        <TextField name="email" type="email" label={people.signIn.email} autoComplete="username" required defaultValue={kept['email']} error={mistakeIn(wrong, 'email')} />
        {!waiting && (
          <div>
            <Button name="send" value="yes" pending={busy && words.sending} icon="mail">
              {people.signIn.sendCode}
            </Button>
          </div>
        )}
        <CodeField name="code" label={words.code} hint={waiting ? words.hint : words.already} error={mistakeIn(wrong, 'code')} />
        <div className="actions">
          <Button variant={waiting ? 'primary' : 'secondary'} pending={busy && waiting && people.signIn.pending} icon="log-in">
            {people.signIn.submit}
          </Button>
          {waiting && (
            <Button name="send" value="yes" variant="quiet">
              {words.again}
            </Button>
          )}
        </div>
      </Form>
      {waiting && <WhereMailLands />}
      <p className="after-form">
        <Anchor href={`/entrar?volver=${encodeURIComponent(back)}`}>{words.byPassword}</Anchor>
      </p>
    </Page>
  );
}
