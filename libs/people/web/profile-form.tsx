import { useNavigation } from 'react-router';
import type { Me } from '../domain/person.ts';
import { myDataPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { languageNames } from '@participa/shell/languages.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { usePageLanguage, useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';

/** My name and the language in which I am spoken to, mails included. */
export function ProfileForm({ me, refusal }: { me: Me; refusal: FormRefusal | undefined }) {
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const { variant } = usePageLanguage();
  const { tenant } = useSite();
  const busy = useNavigation().formData?.get('intent') === 'profile';
  const { account } = people;
  const pageLanguage = variant.slice(0, 2);
  const form = useForm(
    refusal,
    {
      name: { label: people.signUp.name, hint: people.signUp.nameHint },
      language: { label: shell.language, hint: account.languageHint },
    },
    { stored: { name: me.name, language: me.language ?? pageLanguage }, intents: ['profile'] },
  );
  return (
    <Section id="perfil" title={account.profile} level={3}>
      {form.errors}
      <Form
        action={myDataPath()}
        fields={{ intent: 'profile', spoken: pageLanguage }}
        label={account.profile}
        actions={<Button pending={busy && account.saving}>{account.save}</Button>}
      >
        <TextField {...form.field('name')} autoComplete="name" />
        {tenant.languages.length > 1 && (
          <RadioGroup
            {...form.group('language')}
            inline
            options={tenant.languages.map((code) => ({ value: code, label: languageNames[code] }))}
          />
        )}
      </Form>
    </Section>
  );
}
