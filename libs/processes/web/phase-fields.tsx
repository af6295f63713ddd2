import { phaseKinds, type Phase, type PhaseKind } from '../domain/phase.ts';
import { Fieldset } from '@participa/kit/forms/choice.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { shownDate, type Typed } from './typed-rules.ts';

interface PhaseFieldsProps {
  phases: readonly Phase[];
  typed: Typed;
  mistakeOf: (field: string) => string | undefined;
  /** Which dates can still be moved, by phase; all of them and every phase where it is not said. */
  can?: readonly { from: boolean; until: boolean }[];
}

/** Each phase with the date and time of its two ends, on the clocks of the tenant's zone. */
export function PhaseFields({ phases, typed, mistakeOf, can }: PhaseFieldsProps) {
  const { processes } = useOffices();
  const { tenant } = usePlace();
  const kinds = can ? phases.map(({ kind }) => kind) : phaseKinds;
  return (
    <Fieldset
      legend={processes.phases}
      hint={can ? processes.amendPast : processes.phasesHint(tenant.timeZone.split('/').at(-1)!.replace(/_/g, ' '))}
    >
      <ol className="phase-fields">
        {kinds.map((kind, at) => (
          <PhaseField
            key={kind}
            kind={kind}
            phase={phases.find((phase) => phase.kind === kind)}
            can={can?.[at]}
            typed={typed}
            mistakeOf={mistakeOf}
          />
        ))}
      </ol>
    </Fieldset>
  );
}

function PhaseField({
  kind,
  phase,
  can,
  typed,
  mistakeOf,
}: Omit<PhaseFieldsProps, 'phases' | 'can'> & {
  kind: PhaseKind;
  phase: Phase | undefined;
  can: { from: boolean; until: boolean } | undefined;
}) {
  const { processes } = useOffices();
  const { budgets, processes: words } = useMessages();
  const { tenant } = usePlace();
  const format = useFormat();
  const end = (which: 'from' | 'until') => {
    const name = `${kind}.${which}`;
    const label = (
      <>
        {processes[which]}
        <span className="said"> ({budgets.phase[kind]})</span>
      </>
    );
    const moment = phase?.[which];
    if (can && !can[which])
      return (
        <p className="small">
          <strong>{processes[which]}</strong>
          <br />
          {moment ? format.dateTime(moment) : words.noEnd}
        </p>
      );
    return (
      <TextField
        name={name}
        label={label}
        type="datetime-local"
        defaultValue={typed[name] ?? shownDate(moment, tenant.timeZone)}
        error={mistakeOf(name)}
      />
    );
  };
  return (
    <li>
      <span className="phase-fields-name">{budgets.phase[kind]}</span>
      {end('from')}
      {end('until')}
    </li>
  );
}
