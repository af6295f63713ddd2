import { useNavigation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** A new password, for who knows the present one. */
export function PasswordForm({ wrong: refused }: { wrong: Wrong | undefined }) {
  const { account, signIn, signUp } = useMessages().people;
  const wrong = refused && aboutCurrent(refused, account.wrongCurrent);
  const busy = useNavigation().formData?.get('form') === 'password';
  const { show, hide } = signIn;
  return (
    <Section id="clave" title={account.password} lead={account.passwordLead} level={3}>
      <Mistakes wrong={wrong} fields={['current', 'next']} names={{ current: account.current, next: account.newPassword }} />
      <Form
        action="/cuenta/datos"
        fields={{ form: 'password' }}
        label={account.password}
        actions={<Button pending={busy && account.saving}>{account.changePassword}</Button>}
      >
        <PasswordField name="current" label={account.current} show={show} hide={hide} error={mistakeIn(wrong, 'current')} />
        <PasswordField
          name="next"
          label={account.newPassword}
          hint={signUp.passwordHint}
          show={show}
          hide={hide}
          autoComplete="new-password"
          error={mistakeIn(wrong, 'next')}
        />
      </Form>
    </Section>
  );
}

/** Nobody types an e-mail here: credentials that do not match are the present password's. */
const aboutCurrent = (wrong: Wrong, message: string): Wrong =>
  wrong.error.code === 'wrong_credentials'
    ? { ...wrong, error: { ...wrong.error, fields: [{ path: 'current', code: 'wrong_format', message }] } }
    : wrong;
