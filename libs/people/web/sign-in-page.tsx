import { redirect, useActionData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { sessions } from '../contract.ts';
import { codePath, signInPath, signUpPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle, Split } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, ownPath, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { DemoPeople } from './demo-people.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import styles from './people.module.css';

/** Signs in with the password and goes on to where the person wanted to be. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await call(sessions.open, { body: { email: submitted['email'] ?? '', password: submitted['password'] ?? '' } });
    return redirect(ownPath(submitted['back']));
  });
}

export function Component() {
  const people = useTexts(peopleTexts);
  const { me, tenant } = useSite();
  const refusal = useActionData<FormRefusal>();
  const query = useQuery(signInPath);
  const busy = useNavigation().formAction === signInPath();
  const back = ownPath(refusal?.submitted['back'] ?? query.back);
  const t = people.signIn;
  const form = useForm(refusal, { email: t.email, password: t.password });
  const parts = (
    <>
      {form.errors}
      <Form action={signInPath()} fields={{ back }} label={t.title}>
        <TextField {...form.field('email')} type="email" autoComplete="username" required />
        <PasswordField {...form.field('password')} show={t.show} hide={t.hide} required />
        {/* The first button is the one that Enter presses. */}
        <div className="actions">
          <Button pending={busy && t.pending} icon="log-in" size="large">
            {t.submit}
          </Button>
        </div>
        <div className={styles.alternative}>
          <p>
            <strong>{t.noPassword}</strong> {t.noPasswordText}
          </p>
          {/* The same e-mail, sent to the page of codes: nothing to type twice. */}
          <Button formAction={codePath()} name="intent" value="send" variant="secondary" icon="mail">
            {t.sendCode}
          </Button>
        </div>
      </Form>
      <p className="after-form">
        {t.noAccount} <Anchor href={signUpPath({ back })}>{t.signUp}</Anchor>
      </p>
    </>
  );
  return (
    <Page>
      <Head title={t.title} description={t.lead} listed={false} />
      <PageTitle title={t.title} lead={t.lead} />
      {me && <AlreadySignedIn name={me.name} />}
      {tenant.demo ? <Split aside={<DemoPeople back={back} />}>{parts}</Split> : parts}
    </Page>
  );
}
