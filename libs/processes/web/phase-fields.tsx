import { phaseKinds, type Phase, type PhaseKind } from '../domain/phase.ts';
import { Fieldset } from '@participa/kit/forms/choice.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import type { SubmittedRules } from './kind-parts.ts';
import { dateFieldValue } from './submitted-rules.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, processesTexts, phaseTexts } from '../texts/texts.ts';
import styles from './processes.module.css';

interface PhaseFieldsProps {
  phases: readonly Phase[];
  submitted: SubmittedRules;
  errorOf: (field: string) => string | undefined;
  /** Which dates can still be moved, by phase; all of them and every phase where it is not said. */
  can?: readonly { from: boolean; until: boolean }[];
}

/** Each phase with the date and time of its two ends, on the clocks of the tenant's zone. */
export function PhaseFields({ phases, submitted, errorOf, can }: PhaseFieldsProps) {
  const processes = useTexts(processesAdminTexts);
  const { tenant } = useSite();
  const kinds = can ? phases.map(({ kind }) => kind) : phaseKinds;
  return (
    <Fieldset
      legend={processes.phases}
      hint={can ? processes.amendPast : processes.phasesHint(tenant.timeZone.replace(/^.*\//, '').replace(/_/g, ' '))}
    >
      <ol className={styles.phaseFields}>
        {kinds.map((kind, index) => (
          <PhaseField
            key={kind}
            kind={kind}
            phase={phases.find((phase) => phase.kind === kind)}
            can={can?.[index]}
            submitted={submitted}
            errorOf={errorOf}
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
  submitted,
  errorOf,
}: Omit<PhaseFieldsProps, 'phases' | 'can'> & {
  kind: PhaseKind;
  phase: Phase | undefined;
  can: { from: boolean; until: boolean } | undefined;
}) {
  const processes = useTexts(processesAdminTexts);
  const phases = useTexts(phaseTexts);
  const t = useTexts(processesTexts);
  const { tenant } = useSite();
  const format = useFormat();
  const dateField = (which: 'from' | 'until') => {
    const name = `${kind}.${which}`;
    const label = (
      <>
        {processes[which]}
        <span className="visually-hidden"> ({phases[kind]})</span>
      </>
    );
    const moment = phase?.[which];
    if (can && !can[which])
      return (
        <p className="small">
          <strong>{processes[which]}</strong>
          <br />
          {moment ? format.dateTime(moment) : t.noEnd}
        </p>
      );
    return (
      <TextField
        name={name}
        label={label}
        type="datetime-local"
        defaultValue={submitted[name] ?? dateFieldValue(moment, tenant.timeZone)}
        error={errorOf(name)}
      />
    );
  };
  return (
    <li>
      <span className={styles.phaseFieldsName}>{phases[kind]}</span>
      {dateField('from')}
      {dateField('until')}
    </li>
  );
}
