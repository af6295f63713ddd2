import { useNavigation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { CodeField } from '@participa/kit/forms/code-field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { MailHelp } from './mail-help.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** What opening an account answers: the address to which the code went, and where to go afterwards. */
export interface SignUpResult {
  opened: { email: string; volver: string };
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
  const busy = useNavigation().formAction === '/confirmar';
  const t = people.confirm;
  const askEmail = !email || fieldError(refusal, 'email') !== undefined;
  return (
    <>
      <FormErrors
        refusal={refusal}
        fields={askEmail ? ['email', 'code'] : ['code']}
        names={{ email: people.signIn.email, code: people.code.code }}
      />
      {justSignedUp && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={t.sent(email ?? '')} role="status">
            {t.sentText}
          </Notice>
        </div>
      )}
      <Form
        action="/confirmar"
        fields={{ volver: back, ...(askEmail ? {} : { email }) }}
        label={t.title}
        actions={
          <>
            <Button pending={busy && t.pending} icon="check">
              {t.submit}
            </Button>
            <Button formAction="/entrar/codigo" name="send" value="yes" variant="quiet">
              {people.code.again}
            </Button>
          </>
        }
      >
        {askEmail && (
          <TextField
            name="email"
            type="email"
            label={people.signIn.email}
            autoComplete="email"
            required
            defaultValue={email}
            error={fieldError(refusal, 'email')}
          />
        )}
        <CodeField name="code" label={people.code.code} hint={people.code.hint} required error={fieldError(refusal, 'code')} />
      </Form>
      <MailHelp />
    </>
  );
}
