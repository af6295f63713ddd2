import { documentTypesOf } from '../domain/document.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { mistakeIn } from '@participa/shell/mistakes.tsx';
import { usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** The fields by which a person is found on the roll; what was typed comes back when it was refused, unless the screen is a desk's. */
export function ClaimFields({ wrong, autoComplete = true }: { wrong: Wrong | undefined; autoComplete?: boolean }) {
  const { roll: words } = useMessages();
  const { tenant } = usePlace();
  const types = documentTypesOf(tenant.country);
  return (
    <>
      <Select
        name="type"
        label={words.type}
        options={types.map((type) => ({ value: type, label: words.types[type] }))}
        defaultValue={wrong?.typed['type'] ?? types[0]}
        error={mistakeIn(wrong, 'type')}
      />
      <TextField
        name="number"
        label={words.number}
        hint={words.numberHint}
        columns={16}
        required
        inputMode={types[0] === 'RUN' ? 'text' : 'numeric'}
        autoComplete="off"
        defaultValue={wrong?.typed['number']}
        error={mistakeIn(wrong, 'number')}
      />
      <TextField
        name="born"
        type="date"
        label={words.born}
        columns={16}
        required
        autoComplete={autoComplete ? 'bday' : 'off'}
        defaultValue={wrong?.typed['born']}
        error={mistakeIn(wrong, 'born')}
      />
    </>
  );
}

/** What a claim's form says. */
export const claimOf = ({ type = '', number = '', born = '' }: Record<string, string>) => ({ type: type as 'DNI', number, born });
