import { useNavigation } from 'react-router';
import { codePath, confirmPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { CodeField } from '@participa/kit/forms/code-field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { MailHelp } from './mail-help.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** What opening an account answers: the address to which the code went, and where to go afterwards. */
export interface SignUpResult {
  opened: { email: string; back: string };
}

/** The code from the mail, which makes a new account the person's own. */
export function ConfirmForm({
  email,
  back,
  justSignedUp,
  refusal,
}: {
  email?: string | undefined;
  back: string;
  justSignedUp?: boolean;
  refusal?: FormRefusal | undefined;
}) {
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const busy = useNavigation().formAction === confirmPath();
  const t = people.confirm;
  const form = useForm(
    refusal,
    { email: people.signIn.email, code: { label: people.code.code, hint: people.code.hint } },
    { stored: { email } },
  );
  const askEmail = !email || form.error('email') !== undefined;
  return (
    <>
      {form.errors}
      {justSignedUp && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={t.sent(email ?? '')} role="status">
            {t.sentText}
          </Notice>
        </div>
      )}
      <Form
        action={confirmPath()}
        fields={{ back, ...(askEmail ? {} : { email }) }}
        label={t.title}
        actions={
          <>
            <Button pending={busy && t.pending} icon="check">
              {t.submit}
            </Button>
            <Button formAction={codePath()} name="intent" value="send" variant="quiet">
              {people.code.again}
            </Button>
          </>
        }
      >
        {askEmail && <TextField {...form.field('email')} type="email" autoComplete="email" required />}
        <CodeField {...form.field('code')} required />
      </Form>
      <MailHelp />
    </>
  );
}
