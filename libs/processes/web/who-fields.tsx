import type { ProcessKind, ProcessRules } from '../domain/process.ts';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import type { Deed, Typed } from './typed-rules.ts';

interface WhoFieldsProps {
  kind: ProcessKind;
  eligibility: ProcessRules['eligibility'];
  typed: Typed;
  mistakeOf: (field: string) => string | undefined;
}

/** Who may propose, support and vote: what is asked, from which age, of which zones. */
export function WhoFields({ kind, ...rest }: WhoFieldsProps) {
  return (['propose', 'support', ...(kind === 'budget' ? (['vote'] as const) : [])] as const).map((deed) => (
    <Who key={deed} deed={deed} {...rest} />
  ));
}

function Who({ deed, eligibility, typed, mistakeOf }: Omit<WhoFieldsProps, 'kind'> & { deed: Deed }) {
  const { processes } = useOffices();
  const { shell } = useMessages();
  const { tenant } = usePlace();
  const { confirmed, onRoll, minimumAge, zones } = eligibility[deed];
  const field = (name: string) => `${deed}.${name}`;
  const about = <span className="said"> ({processes.deeds[deed]})</span>;
  const sent = typed[field('ask')] !== undefined;
  const chosen = (zone: string) => (sent ? typed[field(`zone.${zone}`)] !== undefined : zones.includes(zone));
  return (
    <Fieldset legend={`${processes.who}: ${processes.deeds[deed].toLowerCase()}`}>
      <Select
        name={field('ask')}
        label={
          <>
            {processes.asks}
            {about}
          </>
        }
        defaultValue={
          typed[field('ask')] ?? (onRoll || minimumAge !== null || zones.length > 0 ? 'roll' : confirmed ? 'confirmed' : 'anybody')
        }
        options={(['anybody', 'confirmed', 'roll'] as const).map((value) => ({ value, label: processes.ask[value] }))}
        error={mistakeOf(field('ask'))}
      />
      <TextField
        name={field('age')}
        label={
          <>
            {processes.age}
            {about}
          </>
        }
        hint={processes.ageHint}
        optional={shell.optional}
        inputMode="numeric"
        columns={4}
        defaultValue={typed[field('age')] ?? minimumAge?.toString() ?? ''}
        error={mistakeOf(field('age'))}
      />
      {tenant.zones.length > 0 && (
        <details className="process-exact" open={tenant.zones.some(({ key }) => chosen(key))}>
          <summary>
            {processes.zones}
            {about}
          </summary>
          <p className="hint">{processes.zonesHint}</p>
          <div className="zone-fields">
            {tenant.zones.map(({ key, name }) => (
              <Checkbox key={key} name={field(`zone.${key}`)} label={name} value="yes" defaultChecked={chosen(key)} />
            ))}
          </div>
        </details>
      )}
    </Fieldset>
  );
}
