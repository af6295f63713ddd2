import { useNavigation } from 'react-router';
import type { Me } from '@participa/domain/people/person.ts';
import { Button } from '@participa/ui/forms/button.tsx';
import { RadioGroup } from '@participa/ui/forms/choice.tsx';
import { Form } from '@participa/ui/forms/form.tsx';
import { TextField } from '@participa/ui/forms/text-field.tsx';
import { Section } from '@participa/ui/frame/page.tsx';
import { languageNames } from '../shell/languages.tsx';
import { Mistakes, mistakeIn } from '../shell/mistakes.tsx';
import { usePlace } from '../shell/place.ts';
import type { Wrong } from '../shell/refusals.ts';
import { useMessages, useSpeech } from '../shell/speech.tsx';

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
