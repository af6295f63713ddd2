import { asksRoll, type Eligibility, type RuleCapability } from '../domain/eligibility.ts';
import type { ProcessRules } from '../domain/process.ts';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import type { SubmittedRules } from './kind-parts.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './processes.module.css';

interface EligibilityFieldsProps {
  capabilities: readonly RuleCapability[];
  eligibility: ProcessRules['eligibility'];
  submitted: SubmittedRules;
  errorOf: (field: string) => string | undefined;
}

/** Who may propose, support and vote: what is asked, from which age, of which zones. */
export function EligibilityFields({ capabilities, ...rest }: EligibilityFieldsProps) {
  return capabilities.map((capability) => <CapabilityFields key={capability} capability={capability} {...rest} />);
}

function CapabilityFields({
  capability,
  eligibility,
  submitted,
  errorOf,
}: Omit<EligibilityFieldsProps, 'capabilities'> & { capability: RuleCapability }) {
  const processes = useTexts(processesAdminTexts);
  const shell = useTexts(shellTexts);
  const tenant = useTenant();
  const { minimumAge, zones } = eligibility[capability];
  const field = (name: string) => `${capability}.${name}`;
  const about = <span className="visually-hidden"> ({processes.capabilities[capability]})</span>;
  const wasSubmitted = submitted[field('ask')] !== undefined;
  const chosen = (zone: string) => (wasSubmitted ? submitted[field(`zone.${zone}`)] !== undefined : zones.includes(zone));
  return (
    <Fieldset legend={`${processes.who}: ${processes.capabilities[capability].toLowerCase()}`}>
      <Select
        name={field('ask')}
        label={
          <>
            {processes.asks}
            {about}
          </>
        }
        defaultValue={submitted[field('ask')] ?? requirementOf(eligibility[capability])}
        options={(['anybody', 'confirmed', 'roll'] as const).map((value) => ({ value, label: processes.ask[value] }))}
        error={errorOf(field('ask'))}
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
        defaultValue={submitted[field('age')] ?? minimumAge?.toString() ?? ''}
        error={errorOf(field('age'))}
      />
      {tenant.zones.length > 0 && (
        <details className="process-exact" open={tenant.zones.some(({ key }) => chosen(key))}>
          <summary>
            {processes.zones}
            {about}
          </summary>
          <p className="hint">{processes.zonesHint}</p>
          <div className={styles.zoneFields}>
            {tenant.zones.map(({ key, name }) => (
              <Checkbox key={key} name={field(`zone.${key}`)} label={name} value="yes" defaultChecked={chosen(key)} />
            ))}
          </div>
        </details>
      )}
    </Fieldset>
  );
}

/** What is asked of people, as the form has it. */
function requirementOf(eligibility: Eligibility): 'anybody' | 'confirmed' | 'roll' {
  if (asksRoll(eligibility)) return 'roll';
  return eligibility.confirmed ? 'confirmed' : 'anybody';
}
