import { useNavigation } from 'react-router';
import { codePath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { CodeField } from '@participa/kit/forms/code-field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { MailHelp } from './mail-help.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './people.module.css';

interface CodeStepProps {
  entered: Record<string, string>;
  back: string;
  refusal: FormRefusal | undefined;
}

/** First step: to which address. Who has a code already opens the second form. */
export function AskCode({ entered, back, refusal }: CodeStepProps) {
  const people = useTexts(peopleTexts);
  const busy = useNavigation().formAction === codePath();
  const { code: t, signIn } = people;
  const form = useForm(refusal, { email: signIn.email }, { stored: { email: entered['email'] } });
  return (
    <>
      {form.errors}
      <Form
        action={codePath()}
        fields={{ back, intent: 'send' }}
        label={t.title}
        actions={
          <Button pending={busy && t.sending} icon="mail">
            {signIn.sendCode}
          </Button>
        }
      >
        <TextField {...form.field('email')} type="email" autoComplete="username" required />
      </Form>
      <details className={styles.alternatives}>
        <summary>{t.have}</summary>
        <Form action={codePath()} fields={{ back }} label={t.have} actions={<Button variant="secondary">{signIn.submit}</Button>}>
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
  const busy = useNavigation().formAction === codePath();
  const { code: t, signIn } = people;
  const { email = '' } = entered;
  const form = useForm(refusal, { email: signIn.email, code: { label: t.code, hint: t.hint } }, { stored: { email } });
  const askEmail = email === '' || form.error('email') !== undefined;
  return (
    <>
      {form.errors}
      {!refusal && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={t.sent(email)} role="status">
            {t.sentText}
          </Notice>
        </div>
      )}
      <Form
        action={codePath()}
        fields={{ back, ...(askEmail ? {} : { email }) }}
        label={t.title}
        actions={
          <>
            <Button pending={busy && signIn.pending} icon="log-in">
              {signIn.submit}
            </Button>
            <Button name="intent" value="send" variant="quiet">
              {t.again}
            </Button>
          </>
        }
      >
        {askEmail && <TextField {...form.field('email')} type="email" autoComplete="username" required />}
        <CodeField {...form.field('code')} required />
      </Form>
      <MailHelp />
      {!askEmail && (
        <p className="after-form">
          <Anchor href={codePath({ back })}>{t.other}</Anchor>
        </p>
      )}
    </>
  );
}
