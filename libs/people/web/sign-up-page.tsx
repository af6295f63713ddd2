import { useActionData, useNavigation, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { people as contract } from '../contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, ownPath, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { ConfirmForm, type SignUpResult } from './confirm-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';

/** Opens an account. Whether the address had one already is told by mail only. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  const { name = '', email = '', password = '', volver = '' } = submitted;
  return actionResult(args.request, submitted, async () => {
    await call(contract.signUp, { body: { name, email, password } });
    return { opened: { email: email.trim(), volver } } satisfies SignUpResult;
  });
}

export function Component() {
  const people = useTexts(peopleTexts);
  const { tenant, me } = useSite();
  const answer = useActionData<SignUpResult | FormRefusal>();
  const [search] = useSearchParams();
  const busy = useNavigation().formAction === '/registro';
  const t = people.signUp;
  if (answer && 'opened' in answer) {
    return (
      <Page width="text">
        <Head title={people.confirm.title} listed={false} />
        <PageTitle title={people.confirm.title} />
        <ConfirmForm email={answer.opened.email} back={answer.opened.volver} justSignedUp />
      </Page>
    );
  }
  const back = ownPath(answer?.submitted['volver'] ?? search.get('volver'));
  return (
    <Page width="text">
      <Head title={t.title} description={t.lead(tenant.name)} />
      <PageTitle title={t.title} lead={t.lead(tenant.name)} />
      {me && <AlreadySignedIn name={me.name} />}
      <FormErrors
        refusal={answer}
        fields={['name', 'email', 'password']}
        names={{ name: t.name, email: people.signIn.email, password: people.signIn.password }}
      />
      <Form
        action="/registro"
        fields={{ volver: back }}
        label={t.title}
        actions={
          <Button pending={busy && t.pending} size="large">
            {t.submit}
          </Button>
        }
      >
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          autoComplete="name"
          required
          defaultValue={answer?.submitted['name']}
          error={fieldError(answer, 'name')}
        />
        <TextField
          name="email"
          type="email"
          label={people.signIn.email}
          hint={t.emailHint}
          autoComplete="email"
          required
          defaultValue={answer?.submitted['email']}
          error={fieldError(answer, 'email')}
        />
        <PasswordField
          name="password"
          label={people.signIn.password}
          hint={t.passwordHint}
          show={people.signIn.show}
          hide={people.signIn.hide}
          autoComplete="new-password"
          required
          error={fieldError(answer, 'password')}
        />
        <p className="small">
          {t.agree} <Anchor href="/condiciones">{t.terms}</Anchor> · <Anchor href="/privacidad">{t.privacy}</Anchor>
        </p>
      </Form>
      <p className="after-form">
        {t.have} <Anchor href={`/entrar?volver=${encodeURIComponent(back)}`}>{people.signIn.title}</Anchor>
      </p>
    </Page>
  );
}
