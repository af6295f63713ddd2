import { documentTypesOf } from '../domain/document.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { rollTexts } from '../texts/texts.ts';
import type { FormField } from '@participa/shell/use-form.tsx';

type ClaimField = 'type' | 'number' | 'born';
interface ClaimForm {
  field: (name: ClaimField) => FormField;
}

/** What the fields of a claim are called, for the form that holds them. */
export function useClaimLabels() {
  const t = useTexts(rollTexts);
  return { type: t.type, number: { label: t.number, hint: t.numberHint }, born: t.born };
}

/** The fields by which a person is found on the roll; what was typed comes back when it was refused, unless the screen is a desk's. */
export function ClaimFields({ form, autoComplete = true }: { form: ClaimForm; autoComplete?: boolean }) {
  const t = useTexts(rollTexts);
  const tenant = useTenant();
  const types = documentTypesOf(tenant.country);
  return (
    <>
      <Select {...form.field('type')} options={types.map((type) => ({ value: type, label: t.types[type] }))} />
      <TextField {...form.field('number')} columns={16} required inputMode={types[0] === 'RUN' ? 'text' : 'numeric'} autoComplete="off" />
      <TextField {...form.field('born')} type="date" columns={16} required autoComplete={autoComplete ? 'bday' : 'off'} />
    </>
  );
}

/** What a claim's form says. */
export const claimOf = ({ type = '', number = '', born = '' }: Record<string, string>) => ({ type: type as 'DNI', number, born });
