import { useNavigation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';

/** A new password, for who knows the present one. */
export function PasswordForm({ refusal: received }: { refusal: FormRefusal | undefined }) {
  const { account, signIn, signUp } = useTexts(peopleTexts);
  const refusal = received && atCurrentPassword(received, account.wrongCurrent);
  const busy = useNavigation().formData?.get('form') === 'password';
  const { show, hide } = signIn;
  return (
    <Section id="clave" title={account.password} lead={account.passwordLead} level={3}>
      <FormErrors refusal={refusal} fields={['current', 'next']} names={{ current: account.current, next: account.newPassword }} />
      <Form
        action="/cuenta/datos"
        fields={{ form: 'password' }}
        label={account.password}
        actions={<Button pending={busy && account.saving}>{account.changePassword}</Button>}
      >
        <PasswordField name="current" label={account.current} show={show} hide={hide} error={fieldError(refusal, 'current')} />
        <PasswordField
          name="next"
          label={account.newPassword}
          hint={signUp.passwordHint}
          show={show}
          hide={hide}
          autoComplete="new-password"
          error={fieldError(refusal, 'next')}
        />
      </Form>
    </Section>
  );
}

/** Nobody types an e-mail here: credentials that do not match are the present password's. */
const atCurrentPassword = (refusal: FormRefusal, message: string): FormRefusal =>
  refusal.error.code === 'wrong_credentials'
    ? { ...refusal, error: { ...refusal.error, fields: [{ path: 'current', code: 'wrong_format', message }] } }
    : refusal;
