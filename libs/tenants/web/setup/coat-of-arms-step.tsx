import { government } from '../../admin-contract.ts';
import { initialsOf } from '@participa/kit/parts/person-chip.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { TenantCoatOfArms } from '@participa/shell/tenant-coat-of-arms.tsx';
import { UploadForm } from '@participa/shell/upload-form.tsx';
import { useForm } from '@participa/shell/use-form.tsx';
import type { SetupStepProps } from './plain-steps.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts, tenantsRefusals } from '../../texts/texts.ts';
import styles from '../setup.module.css';

/** The shield as it is, and the letters on it. */
export function CoatOfArmsFields({ settings, refusal }: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const letters = /^letters-(.+)$/u.exec(settings.coat)?.[1] ?? initialsOf(settings.name);
  const form = useForm(refusal, { letters: { label: t.letters, hint: t.lettersHint } }, { stored: { letters } });
  return (
    <>
      {form.errors}
      <div className={styles.setupNow}>
        <TenantCoatOfArms />
        <p className="soft">{t.now}</p>
      </div>
      <TextField {...form.field('letters')} columns={4} maxLength={3} />
    </>
  );
}

/** A picture instead of letters. */
export function CoatOfArmsPicture() {
  const t = useTexts(tenantsAdminTexts);
  return (
    <Section id="imagen" title={t.picture}>
      <UploadForm
        refusals={tenantsRefusals}
        route={government.arms}
        label={t.picture}
        hint={t.pictureHint}
        accept="image/png"
        send={t.sendPicture}
      />
    </Section>
  );
}
