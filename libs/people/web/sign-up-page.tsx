import { useActionData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { people as contract } from '../contract.ts';
import { signInPath, signUpPath } from '../paths.ts';
import { privacyPath, termsPath } from '@participa/legal/paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, ownPath, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { ConfirmForm, type SignUpResult } from './confirm-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';

/** Opens an account. Whether the address had one already is told by mail only. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  const { name = '', email = '', password = '', back = '' } = submitted;
  return actionResult(args.request, submitted, async () => {
    await call(contract.signUp, { body: { name, email, password } });
    return { opened: { email: email.trim(), back } } satisfies SignUpResult;
  });
}

export function Component() {
  const people = useTexts(peopleTexts);
  const { tenant, me } = useSite();
  const answer = useActionData<SignUpResult | FormRefusal>();
  const query = useQuery(signUpPath);
  const busy = useNavigation().formAction === signUpPath();
  const t = people.signUp;
  const refusal = answer && 'error' in answer ? answer : undefined;
  const form = useForm(refusal, {
    name: { label: t.name, hint: t.nameHint },
    email: { label: people.signIn.email, hint: t.emailHint },
    password: { label: people.signIn.password, hint: t.passwordHint },
  });
  if (answer && 'opened' in answer) {
    return (
      <Page width="text">
        <Head title={people.confirm.title} listed={false} />
        <PageTitle title={people.confirm.title} />
        <ConfirmForm email={answer.opened.email} back={answer.opened.back} justSignedUp />
      </Page>
    );
  }
  const back = ownPath(refusal?.submitted['back'] ?? query.back);
  return (
    <Page width="text">
      <Head title={t.title} description={t.lead(tenant.name)} />
      <PageTitle title={t.title} lead={t.lead(tenant.name)} />
      {me && <AlreadySignedIn name={me.name} />}
      {form.errors}
      <Form
        action={signUpPath()}
        fields={{ back }}
        label={t.title}
        actions={
          <Button pending={busy && t.pending} size="large">
            {t.submit}
          </Button>
        }
      >
        <TextField {...form.field('name')} autoComplete="name" required />
        <TextField {...form.field('email')} type="email" autoComplete="email" required />
        <PasswordField
          {...form.field('password')}
          show={people.signIn.show}
          hide={people.signIn.hide}
          autoComplete="new-password"
          required
        />
        <p className="small">
          {t.agree} <Anchor href={termsPath()}>{t.terms}</Anchor> · <Anchor href={privacyPath()}>{t.privacy}</Anchor>
        </p>
      </Form>
      <p className="after-form">
        {t.have} <Anchor href={signInPath({ back })}>{people.signIn.title}</Anchor>
      </p>
    </Page>
  );
}
