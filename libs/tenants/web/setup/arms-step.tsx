import { government } from '../../admin-contract.ts';
import { initialsOf } from '@participa/kit/parts/person-chip.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Arms } from '@participa/shell/arms.tsx';
import { mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { UploadForm } from '@participa/shell/upload-form.tsx';
import type { StepFields } from './plain-steps.tsx';

/** The shield as it is, and the letters on it. */
export function ArmsFields({ settings, wrong }: StepFields) {
  const { government: words } = useOffices();
  const letters = /^letters-(.+)$/u.exec(settings.coat)?.[1] ?? initialsOf(settings.name);
  return (
    <>
      <div className="setup-now">
        <Arms />
        <p className="soft">{words.now}</p>
      </div>
      <TextField
        name="letters"
        label={words.letters}
        hint={words.lettersHint}
        columns={4}
        maxLength={3}
        defaultValue={wrong?.typed['letters'] ?? letters}
        error={mistakeIn(wrong, 'letters')}
      />
    </>
  );
}

/** A picture instead of letters. */
export function ArmsPicture() {
  const { government: words } = useOffices();
  return (
    <Section id="imagen" title={words.picture}>
      <UploadForm route={government.arms} label={words.picture} hint={words.pictureHint} accept="image/png" send={words.sendPicture} />
    </Section>
  );
}
