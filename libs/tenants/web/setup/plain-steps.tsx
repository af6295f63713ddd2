import type { Settings } from '../../domain/settings.ts';
import { governmentKinds } from '@participa/network/domain/founding.ts';
import { Language, Variant } from '@participa/base/language.ts';
import { Checkbox, Fieldset, RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { fieldError } from '@participa/shell/form-errors.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { networkAdminTexts } from '@participa/network/texts/texts.ts';

/** What every step is drawn from: what stands, and what was refused. */
export interface SetupStepProps {
  settings: Settings;
  refusal: FormRefusal | undefined;
}

/** Name, motto, kind. */
export function IdentityFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const submitted = refusal?.submitted ?? {};
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        required
        defaultValue={submitted['name'] ?? settings.name}
        error={fieldError(refusal, 'name')}
      />
      <TextField
        name="motto"
        label={t.motto}
        hint={t.mottoHint}
        optional={shell.optional}
        defaultValue={submitted['motto'] ?? settings.motto}
        error={fieldError(refusal, 'motto')}
      />
      <RadioGroup
        name="kind"
        legend={t.kind}
        options={governmentKinds.map((value) => ({ value, label: t.kinds[value] }))}
        defaultValue={submitted['kind'] ?? settings.kind}
        error={fieldError(refusal, 'kind')}
      />
    </>
  );
}

/** Which languages, and how the first is spoken. */
export function LanguageFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const network = useTexts(networkAdminTexts);
  return (
    <>
      <Select
        name="variant"
        label={t.variant}
        options={Variant.options.map((value) => ({ value, label: network.variants[value] }))}
        defaultValue={refusal?.submitted['variant'] ?? settings.variant}
        error={fieldError(refusal, 'variant')}
      />
      <Fieldset legend={t.languages} id="languages" error={fieldError(refusal, 'languages')}>
        {Language.options.map((value) => (
          <Checkbox
            key={value}
            id={`languages-${value}`}
            name="languages"
            value={value}
            label={t.languageNames[value]}
            defaultChecked={settings.languages.includes(value)}
          />
        ))}
      </Fieldset>
    </>
  );
}

/** Own words over the common texts. */
export function LegalTextFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const submitted = refusal?.submitted ?? {};
  return (
    <>
      {(['terms', 'privacy'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t[name]}
          hint={t.legalTextsHint}
          optional={shell.optional}
          rows={10}
          defaultValue={submitted[name] ?? settings[name]}
          error={fieldError(refusal, name)}
        />
      ))}
    </>
  );
}

/** Who signs mails, and where answers go. */
export function SenderFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const submitted = refusal?.submitted ?? {};
  return (
    <>
      <TextField
        name="senderName"
        label={t.senderName}
        hint={t.senderHint}
        optional={shell.optional}
        defaultValue={submitted['senderName'] ?? settings.senderName}
        error={fieldError(refusal, 'senderName')}
      />
      <TextField
        name="replyTo"
        type="email"
        label={t.replyTo}
        hint={t.replyHint}
        optional={shell.optional}
        defaultValue={submitted['replyTo'] ?? settings.replyTo ?? ''}
        error={fieldError(refusal, 'replyTo')}
      />
    </>
  );
}
