import { useNavigation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { CodeField } from '@participa/kit/forms/code-field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { WhereMailLands } from './where-mail-lands.tsx';

interface Step {
  kept: Record<string, string>;
  back: string;
  wrong: Wrong | undefined;
}

/** First step: to which address. Who has a code already opens the second form. */
export function AskCode({ kept, back, wrong }: Step) {
  const { people } = useMessages();
  const busy = useNavigation().formAction === '/entrar/codigo';
  const { code: words, signIn } = people;
  return (
    <>
      <Mistakes wrong={wrong} fields={['email']} names={{ email: signIn.email }} />
      <Form
        action="/entrar/codigo"
        fields={{ volver: back, send: 'yes' }}
        label={words.title}
        actions={
          <Button pending={busy && words.sending} icon="mail">
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
          defaultValue={kept['email']}
          error={mistakeIn(wrong, 'email')}
        />
      </Form>
      <details className="another-way">
        <summary>{words.have}</summary>
        <Form
          action="/entrar/codigo"
          fields={{ volver: back }}
          label={words.have}
          actions={<Button variant="secondary">{signIn.submit}</Button>}
        >
          <TextField
            id="email-of-code"
            name="email"
            type="email"
            label={signIn.email}
            autoComplete="username"
            required
            defaultValue={kept['email']}
          />
          <CodeField name="code" label={words.code} hint={words.hint} required />
        </Form>
      </details>
    </>
  );
}

/** Second step: the code itself. */
export function TypeCode({ kept, back, wrong }: Step) {
  const { people, shell } = useMessages();
  const busy = useNavigation().formAction === '/entrar/codigo';
  const { code: words, signIn } = people;
  const { email = '' } = kept;
  const asked = email === '' || mistakeIn(wrong, 'email') !== undefined;
  return (
    <>
      <Mistakes wrong={wrong} fields={asked ? ['email', 'code'] : ['code']} names={{ email: signIn.email, code: words.code }} />
      {!wrong && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={words.sent(email)} role="status">
            {words.sentText}
          </Notice>
        </div>
      )}
      <Form
        action="/entrar/codigo"
        fields={{ volver: back, ...(asked ? {} : { email }) }}
        label={words.title}
        actions={
          <>
            <Button pending={busy && signIn.pending} icon="log-in">
              {signIn.submit}
            </Button>
            <Button name="send" value="yes" variant="quiet">
              {words.again}
            </Button>
          </>
        }
      >
        {asked && (
          <TextField
            name="email"
            type="email"
            label={signIn.email}
            autoComplete="username"
            required
            defaultValue={email}
            error={mistakeIn(wrong, 'email')}
          />
        )}
        <CodeField name="code" label={words.code} hint={words.hint} required error={mistakeIn(wrong, 'code')} />
      </Form>
      <WhereMailLands />
      {!asked && (
        <p className="after-form">
          <Anchor href={`/entrar/codigo?volver=${encodeURIComponent(back)}`}>{words.other}</Anchor>
        </p>
      )}
    </>
  );
}
