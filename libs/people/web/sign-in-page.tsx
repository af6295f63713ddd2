import { redirect, useActionData, useNavigation, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { sessions } from '../contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle, Split } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { usePlace } from '@participa/shell/place.ts';
import { orWrong, ownPath, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { AlreadyIn } from './already-in.tsx';
import { DemoPeople } from './demo-people.tsx';

/** Signs in with the password and goes on to where the person wanted to be. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await call(sessions.open, { body: { email: typed['email'] ?? '', password: typed['password'] ?? '' } });
    return redirect(ownPath(typed['volver']));
  });
}

export function Component() {
  const { people } = useMessages();
  const { me, tenant } = usePlace();
  const wrong = useActionData<Wrong>();
  const [search] = useSearchParams();
  const busy = useNavigation().formAction === '/entrar';
  const back = ownPath(wrong?.typed['volver'] ?? search.get('volver'));
  const words = people.signIn;
  const form = (
    <>
      <Mistakes wrong={wrong} fields={['email', 'password']} names={{ email: words.email, password: words.password }} />
      <Form action="/entrar" fields={{ volver: back }} label={words.title}>
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          required
          defaultValue={wrong?.typed['email']}
          error={mistakeIn(wrong, 'email')}
        />
        <PasswordField
          name="password"
          label={words.password}
          show={words.show}
          hide={words.hide}
          required
          error={mistakeIn(wrong, 'password')}
        />
        {/* The first button is the one that Enter presses. */}
        <div className="actions">
          <Button pending={busy && words.pending} icon="log-in" size="large">
            {words.submit}
          </Button>
        </div>
        <div className="other-way">
          <p>
            <strong>{words.noPassword}</strong> {words.noPasswordText}
          </p>
          {/* The same e-mail, sent to the page of codes: nothing to type twice. */}
          <Button formAction="/entrar/codigo" name="send" value="yes" variant="secondary" icon="mail">
            {words.sendCode}
          </Button>
        </div>
      </Form>
      <p className="after-form">
        {words.noAccount} <Anchor href={`/registro?volver=${encodeURIComponent(back)}`}>{words.signUp}</Anchor>
      </p>
    </>
  );
  return (
    <Page>
      <Head title={words.title} description={words.lead} listed={false} />
      <PageTitle title={words.title} lead={words.lead} />
      {me && <AlreadyIn name={me.name} />}
      {tenant.demo ? <Split aside={<DemoPeople back={back} />}>{form}</Split> : form}
    </Page>
  );
}
