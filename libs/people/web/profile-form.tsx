import { useNavigation } from 'react-router';
import type { Me } from '../domain/person.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { languageNames } from '@participa/shell/languages.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages, useSpeech } from '@participa/shell/speech.tsx';

/** My name and the language in which I am spoken to, mails included. */
export function ProfileForm({ me, wrong }: { me: Me; wrong: Wrong | undefined }) {
  const { people, shell } = useMessages();
  const { variant } = useSpeech();
  const { tenant } = usePlace();
  const busy = useNavigation().formData?.get('form') === 'profile';
  const { account } = people;
  const spoken = variant.slice(0, 2);
  return (
    <Section id="perfil" title={account.profile} level={3}>
      <Mistakes wrong={wrong} fields={['name']} names={{ name: people.signUp.name }} />
      <Form
        action="/cuenta/datos"
        fields={{ form: 'profile', spoken }}
        label={account.profile}
        actions={<Button pending={busy && account.saving}>{account.save}</Button>}
      >
        <TextField
          name="name"
          label={people.signUp.name}
          hint={people.signUp.nameHint}
          autoComplete="name"
          defaultValue={wrong?.typed['name'] ?? me.name}
          error={mistakeIn(wrong, 'name')}
        />
        {tenant.languages.length > 1 && (
          <RadioGroup
            name="language"
            legend={shell.language}
            hint={account.languageHint}
            inline
            defaultValue={me.language ?? spoken}
            options={tenant.languages.map((code) => ({ value: code, label: languageNames[code] }))}
          />
        )}
      </Form>
    </Section>
  );
}
