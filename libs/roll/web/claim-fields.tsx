import { documentTypesOf } from '../domain/document.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { rollTexts } from '../texts/texts.ts';

/** The fields by which a person is found on the roll; what was typed comes back when it was refused, unless the screen is a desk's. */
export function ClaimFields({ refusal, autoComplete = true }: { refusal: FormRefusal | undefined; autoComplete?: boolean }) {
  const t = useTexts(rollTexts);
  const { tenant } = useSite();
  const types = documentTypesOf(tenant.country);
  return (
    <>
      <Select
        name="type"
        label={t.type}
        options={types.map((type) => ({ value: type, label: t.types[type] }))}
        defaultValue={refusal?.submitted['type'] ?? types[0]}
        error={fieldError(refusal, 'type')}
      />
      <TextField
        name="number"
        label={t.number}
        hint={t.numberHint}
        columns={16}
        required
        inputMode={types[0] === 'RUN' ? 'text' : 'numeric'}
        autoComplete="off"
        defaultValue={refusal?.submitted['number']}
        error={fieldError(refusal, 'number')}
      />
      <TextField
        name="born"
        type="date"
        label={t.born}
        columns={16}
        required
        autoComplete={autoComplete ? 'bday' : 'off'}
        defaultValue={refusal?.submitted['born']}
        error={fieldError(refusal, 'born')}
      />
    </>
  );
}

/** What a claim's form says. */
export const claimOf = ({ type = '', number = '', born = '' }: Record<string, string>) => ({ type: type as 'DNI', number, born });
