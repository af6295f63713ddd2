import type { Settings } from '../../domain/settings.ts';
import { governmentKinds } from '../../domain/tenant.ts';
import { Language, Variant } from '@participa/base/language.ts';
import { Checkbox, Fieldset, RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';

/** What every step is drawn from: what stands, and what was refused. */
export interface SetupStepProps {
  settings: Settings;
  refusal: FormRefusal | undefined;
}

/** Name, motto, kind. */
export function IdentityFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const form = useForm(
    refusal,
    { name: t.name, motto: { label: t.motto, hint: t.mottoHint, optional: shell.optional }, kind: t.kind },
    { stored: { name: settings.name, motto: settings.motto, kind: settings.kind } },
  );
  return (
    <>
      {form.errors}
      <TextField {...form.field('name')} required />
      <TextField {...form.field('motto')} />
      <RadioGroup {...form.group('kind')} options={governmentKinds.map((value) => ({ value, label: t.kinds[value] }))} />
    </>
  );
}

/** Which languages, and how the first is spoken. */
export function LanguageFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const form = useForm(refusal, { variant: t.variant, languages: t.languages }, { stored: { variant: settings.variant } });
  return (
    <>
      {form.errors}
      <Select {...form.field('variant')} options={Variant.options.map((value) => ({ value, label: t.variants[value] }))} />
      <Fieldset {...form.group('languages')}>
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
  const about = { hint: t.legalTextsHint, optional: shell.optional };
  const form = useForm(
    refusal,
    { terms: { label: t.terms, ...about }, privacy: { label: t.privacy, ...about } },
    { stored: { terms: settings.terms, privacy: settings.privacy } },
  );
  return (
    <>
      {form.errors}
      {(['terms', 'privacy'] as const).map((name) => (
        <TextArea {...form.field(name)} key={name} rows={10} />
      ))}
    </>
  );
}

/** Who signs mails, and where answers go. */
export function SenderFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const form = useForm(
    refusal,
    {
      senderName: { label: t.senderName, hint: t.senderHint, optional: shell.optional },
      replyTo: { label: t.replyTo, hint: t.replyHint, optional: shell.optional },
    },
    { stored: { senderName: settings.senderName, replyTo: settings.replyTo } },
  );
  return (
    <>
      {form.errors}
      <TextField {...form.field('senderName')} />
      <TextField {...form.field('replyTo')} type="email" />
    </>
  );
}
