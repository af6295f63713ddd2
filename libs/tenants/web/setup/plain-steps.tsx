import type { Settings } from '../../domain/settings.ts';
import { governmentKinds } from '@participa/network/domain/founding.ts';
import { Language, Variant } from '../../domain/tenant.ts';
import { Checkbox, Fieldset, RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** What every step is drawn from: what stands, and what was refused. */
export interface StepFields {
  settings: Settings;
  wrong: Wrong | undefined;
}

/** Name, motto, kind. */
export function IdentityFields({ settings, wrong }: StepFields) {
  const { government: words } = useOffices();
  const { shell } = useMessages();
  const typed = wrong?.typed ?? {};
  return (
    <>
      <TextField name="name" label={words.name} required defaultValue={typed['name'] ?? settings.name} error={mistakeIn(wrong, 'name')} />
      <TextField
        name="motto"
        label={words.motto}
        hint={words.mottoHint}
        optional={shell.optional}
        defaultValue={typed['motto'] ?? settings.motto}
        error={mistakeIn(wrong, 'motto')}
      />
      <RadioGroup
        name="kind"
        legend={words.kind}
        options={governmentKinds.map((value) => ({ value, label: words.kinds[value] }))}
        defaultValue={typed['kind'] ?? settings.kind}
        error={mistakeIn(wrong, 'kind')}
      />
    </>
  );
}

/** Which languages, and how the first is spoken. */
export function LanguageFields({ settings, wrong }: StepFields) {
  const { government: words, network } = useOffices();
  return (
    <>
      <Select
        name="variant"
        label={words.variant}
        options={Variant.options.map((value) => ({ value, label: network.variants[value] }))}
        defaultValue={wrong?.typed['variant'] ?? settings.variant}
        error={mistakeIn(wrong, 'variant')}
      />
      <Fieldset legend={words.languages} id="languages" error={mistakeIn(wrong, 'languages')}>
        {Language.options.map((value) => (
          <Checkbox
            key={value}
            id={`languages-${value}`}
            name="languages"
            value={value}
            label={words.languageNames[value]}
            defaultChecked={settings.languages.includes(value)}
          />
        ))}
      </Fieldset>
    </>
  );
}

/** Own words over the common texts. */
export function PaperFields({ settings, wrong }: StepFields) {
  const { government: words } = useOffices();
  const { shell } = useMessages();
  const typed = wrong?.typed ?? {};
  return (
    <>
      {(['terms', 'privacy'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={words[name]}
          hint={words.papersHint}
          optional={shell.optional}
          rows={10}
          defaultValue={typed[name] ?? settings[name]}
          error={mistakeIn(wrong, name)}
        />
      ))}
    </>
  );
}

/** Who signs mails, and where answers go. */
export function SenderFields({ settings, wrong }: StepFields) {
  const { government: words } = useOffices();
  const { shell } = useMessages();
  const typed = wrong?.typed ?? {};
  return (
    <>
      <TextField
        name="senderName"
        label={words.senderName}
        hint={words.senderHint}
        optional={shell.optional}
        defaultValue={typed['senderName'] ?? settings.senderName}
        error={mistakeIn(wrong, 'senderName')}
      />
      <TextField
        name="replyTo"
        type="email"
        label={words.replyTo}
        hint={words.replyHint}
        optional={shell.optional}
        defaultValue={typed['replyTo'] ?? settings.replyTo ?? ''}
        error={mistakeIn(wrong, 'replyTo')}
      />
    </>
  );
}
