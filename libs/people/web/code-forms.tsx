import { useNavigation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { CodeField } from '@participa/kit/forms/code-field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { MailHelp } from './mail-help.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

interface CodeStepProps {
  entered: Record<string, string>;
  back: string;
  refusal: FormRefusal | undefined;
}

/** First step: to which address. Who has a code already opens the second form. */
export function AskCode({ entered, back, refusal }: CodeStepProps) {
  const people = useTexts(peopleTexts);
  const busy = useNavigation().formAction === '/entrar/codigo';
  const { code: t, signIn } = people;
  return (
    <>
      <FormErrors refusal={refusal} fields={['email']} names={{ email: signIn.email }} />
      <Form
        action="/entrar/codigo"
        fields={{ volver: back, send: 'yes' }}
        label={t.title}
        actions={
          <Button pending={busy && t.sending} icon="mail">
            {signIn.sendCode}
          </Button>
        }
      >
        <TextField
          name="email"
          type="email"
          label={signIn.email}
          autoComplete="username"
          required
          defaultValue={entered['email']}
          error={fieldError(refusal, 'email')}
        />
      </Form>
      <details className="another-way">
        <summary>{t.have}</summary>
        <Form
          action="/entrar/codigo"
          fields={{ volver: back }}
          label={t.have}
          actions={<Button variant="secondary">{signIn.submit}</Button>}
        >
          <TextField
            id="email-of-code"
            name="email"
            type="email"
            label={signIn.email}
            autoComplete="username"
            required
            defaultValue={entered['email']}
          />
          <CodeField name="code" label={t.code} hint={t.hint} required />
        </Form>
      </details>
    </>
  );
}

/** Second step: the code itself. */
export function EnterCode({ entered, back, refusal }: CodeStepProps) {
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const busy = useNavigation().formAction === '/entrar/codigo';
  const { code: t, signIn } = people;
  const { email = '' } = entered;
  const askEmail = email === '' || fieldError(refusal, 'email') !== undefined;
  return (
    <>
      <FormErrors refusal={refusal} fields={askEmail ? ['email', 'code'] : ['code']} names={{ email: signIn.email, code: t.code }} />
      {!refusal && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={t.sent(email)} role="status">
            {t.sentText}
          </Notice>
        </div>
      )}
      <Form
        action="/entrar/codigo"
        fields={{ volver: back, ...(askEmail ? {} : { email }) }}
        label={t.title}
        actions={
          <>
            <Button pending={busy && signIn.pending} icon="log-in">
              {signIn.submit}
            </Button>
            <Button name="send" value="yes" variant="quiet">
              {t.again}
            </Button>
          </>
        }
      >
        {askEmail && (
          <TextField
            name="email"
            type="email"
            label={signIn.email}
            autoComplete="username"
            required
            defaultValue={email}
            error={fieldError(refusal, 'email')}
          />
        )}
        <CodeField name="code" label={t.code} hint={t.hint} required error={fieldError(refusal, 'code')} />
      </Form>
      <MailHelp />
      {!askEmail && (
        <p className="after-form">
          <Anchor href={`/entrar/codigo?volver=${encodeURIComponent(back)}`}>{t.other}</Anchor>
        </p>
      )}
    </>
  );
}
