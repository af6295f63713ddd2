import { useActionData, useNavigation, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { people as contract } from '../contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { usePlace } from '@participa/shell/place.ts';
import { orWrong, ownPath, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { AlreadyIn } from './already-in.tsx';
import { ConfirmForm, type Opened } from './confirm-form.tsx';

/** Opens an account. Whether the address had one already is told by mail only. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  const { name = '', email = '', password = '', volver = '' } = typed;
  return orWrong(args.request, typed, async () => {
    await call(contract.signUp, { body: { name, email, password } });
    return { opened: { email: email.trim(), volver } } satisfies Opened;
  });
}

export function Component() {
  const { people } = useMessages();
  const { tenant, me } = usePlace();
  const answer = useActionData<Opened | Wrong>();
  const [search] = useSearchParams();
  const busy = useNavigation().formAction === '/registro';
  const words = people.signUp;
  if (answer && 'opened' in answer) {
    return (
      <Page width="text">
        <Head title={people.confirm.title} listed={false} />
        <PageTitle title={people.confirm.title} />
        <ConfirmForm email={answer.opened.email} back={answer.opened.volver} fresh />
      </Page>
    );
  }
  const back = ownPath(answer?.typed['volver'] ?? search.get('volver'));
  return (
    <Page width="text">
      <Head title={words.title} description={words.lead(tenant.name)} />
      <PageTitle title={words.title} lead={words.lead(tenant.name)} />
      {me && <AlreadyIn name={me.name} />}
      <Mistakes
        wrong={answer}
        fields={['name', 'email', 'password']}
        names={{ name: words.name, email: people.signIn.email, password: people.signIn.password }}
      />
      <Form
        action="/registro"
        fields={{ volver: back }}
        label={words.title}
        actions={
          <Button pending={busy && words.pending} size="large">
            {words.submit}
          </Button>
        }
      >
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          autoComplete="name"
          required
          defaultValue={answer?.typed['name']}
          error={mistakeIn(answer, 'name')}
        />
        <TextField
          name="email"
          type="email"
          label={people.signIn.email}
          hint={words.emailHint}
          autoComplete="email"
          required
          defaultValue={answer?.typed['email']}
          error={mistakeIn(answer, 'email')}
        />
        <PasswordField
          name="password"
          label={people.signIn.password}
          hint={words.passwordHint}
          show={people.signIn.show}
          hide={people.signIn.hide}
          autoComplete="new-password"
          required
          error={mistakeIn(answer, 'password')}
        />
        <p className="small">
          {words.agree} <Anchor href="/condiciones">{words.terms}</Anchor> · <Anchor href="/privacidad">{words.privacy}</Anchor>
        </p>
      </Form>
      <p className="after-form">
        {words.have} <Anchor href={`/entrar?volver=${encodeURIComponent(back)}`}>{people.signIn.title}</Anchor>
      </p>
    </Page>
  );
}
