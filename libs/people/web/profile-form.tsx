import { useNavigation } from 'react-router';
import type { Me } from '../domain/person.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { languageNames } from '@participa/shell/languages.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { usePageLanguage, useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** My name and the language in which I am spoken to, mails included. */
export function ProfileForm({ me, refusal }: { me: Me; refusal: FormRefusal | undefined }) {
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const { variant } = usePageLanguage();
  const { tenant } = useSite();
  const busy = useNavigation().formData?.get('form') === 'profile';
  const { account } = people;
  const pageLanguage = variant.slice(0, 2);
  return (
    <Section id="perfil" title={account.profile} level={3}>
      <FormErrors refusal={refusal} fields={['name']} names={{ name: people.signUp.name }} />
      <Form
        action="/cuenta/datos"
        fields={{ form: 'profile', spoken: pageLanguage }}
        label={account.profile}
        actions={<Button pending={busy && account.saving}>{account.save}</Button>}
      >
        <TextField
          name="name"
          label={people.signUp.name}
          hint={people.signUp.nameHint}
          autoComplete="name"
          defaultValue={refusal?.submitted['name'] ?? me.name}
          error={fieldError(refusal, 'name')}
        />
        {tenant.languages.length > 1 && (
          <RadioGroup
            name="language"
            legend={shell.language}
            hint={account.languageHint}
            inline
            defaultValue={me.language ?? pageLanguage}
            options={tenant.languages.map((code) => ({ value: code, label: languageNames[code] }))}
          />
        )}
      </Form>
    </Section>
  );
}
