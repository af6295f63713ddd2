import { useNavigation } from 'react-router';
import { myDataPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';

/** A new password, for who knows the present one. */
export function PasswordForm({ refusal }: { refusal: FormRefusal | undefined }) {
  const { account, signIn, signUp } = useTexts(peopleTexts);
  const busy = useNavigation().formData?.get('intent') === 'password';
  const { show, hide } = signIn;
  const form = useForm(
    refusal && withOwnSentence(refusal, account.wrongCurrent),
    { current: account.current, next: { label: account.newPassword, hint: signUp.passwordHint } },
    { intents: ['password'], codes: { wrong_credentials: 'current' } },
  );
  return (
    <Section id="clave" title={account.password} lead={account.passwordLead} level={3}>
      {form.errors}
      <Form
        action={myDataPath()}
        fields={{ intent: 'password' }}
        label={account.password}
        actions={<Button pending={busy && account.saving}>{account.changePassword}</Button>}
      >
        <PasswordField {...form.field('current')} show={show} hide={hide} />
        <PasswordField {...form.field('next')} show={show} hide={hide} autoComplete="new-password" />
      </Form>
    </Section>
  );
}

/** Nobody types an e-mail here: credentials that do not match are the present password's. */
const withOwnSentence = (refusal: FormRefusal, message: string): FormRefusal =>
  refusal.error.code === 'wrong_credentials' ? { ...refusal, error: { ...refusal.error, message } } : refusal;
