import { useNavigation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { CodeField } from '@participa/kit/forms/code-field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { WhereMailLands } from './where-mail-lands.tsx';

/** What opening an account answers: the address to which the code went, and where to go afterwards. */
export interface Opened {
  opened: { email: string; volver: string };
}

/** The code from the mail, which makes a new account the person's own. */
export function ConfirmForm({
  email,
  back,
  fresh,
  wrong,
}: {
  email?: string | undefined;
  back: string;
  fresh?: boolean;
  wrong?: Wrong | undefined;
}) {
  const { people, shell } = useMessages();
  const busy = useNavigation().formAction === '/confirmar';
  const words = people.confirm;
  const asked = !email || mistakeIn(wrong, 'email') !== undefined;
  return (
    <>
      <Mistakes
        wrong={wrong}
        fields={asked ? ['email', 'code'] : ['code']}
        names={{ email: people.signIn.email, code: people.code.code }}
      />
      {fresh && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={words.sent(email ?? '')} role="status">
            {words.sentText}
          </Notice>
        </div>
      )}
      <Form
        action="/confirmar"
        fields={{ volver: back, ...(asked ? {} : { email }) }}
        label={words.title}
        actions={
          <>
            <Button pending={busy && words.pending} icon="check">
              {words.submit}
            </Button>
            <Button formAction="/entrar/codigo" name="send" value="yes" variant="quiet">
              {people.code.again}
            </Button>
          </>
        }
      >
        {asked && (
          <TextField
            name="email"
            type="email"
            label={people.signIn.email}
            autoComplete="email"
            required
            defaultValue={email}
            error={mistakeIn(wrong, 'email')}
          />
        )}
        <CodeField name="code" label={people.code.code} hint={people.code.hint} required error={mistakeIn(wrong, 'code')} />
      </Form>
      <WhereMailLands />
    </>
  );
}
