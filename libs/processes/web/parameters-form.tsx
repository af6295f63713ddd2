import { fieldsOf, type ParameterField } from '@participa/voting-rules/parameters.ts';
import { rules } from '@participa/voting-rules/rules.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useOffices } from '@participa/shell/offices.ts';

interface ParametersFormProps {
  /** The code of the rule whose parameters are asked. */
  rule: string;
  /** As they are now; what is missing has its usual value. */
  values: Readonly<Record<string, unknown>>;
  /** What was typed in a form that was refused, by the names of its fields. */
  typed?: Readonly<Record<string, string | undefined>>;
  mistakeOf?: (field: string) => string | undefined;
}

/** Those that few votes need. */
const rare = new Set(['exclusive', 'categoryCaps', 'zoneCaps', 'categoryReserves', 'zoneReserves', 'start', 'stop', 'step', 'measure']);

/** The parameters of a voting rule as fields named `parameter.…`, drawn from the rule's own schema. Only on pages of the office. */
export function ParametersForm({ rule: code, values, typed = {}, mistakeOf = () => undefined }: ParametersFormProps) {
  const { processes } = useOffices();
  const rule = rules.find((known) => known.code === code);
  if (!rule) return null;
  const fields = fieldsOf(rule.parameters);
  const drawn = (field: (typeof fields)[number]) => {
    const name = `parameter.${field.name}`;
    return <Parameter key={name} {...field} value={typed[name] ?? written(values[field.name] ?? field.default)} error={mistakeOf(name)} />;
  };
  const [usual, others] = [fields.filter(({ name }) => !rare.has(name)), fields.filter(({ name }) => rare.has(name))];
  return (
    <>
      {usual.map(drawn)}
      {others.length > 0 && (
        <details className="process-exact" open={others.some(({ name }) => mistakeOf(`parameter.${name}`))}>
          <summary>{processes.rare}</summary>
          <div className="form">{others.map(drawn)}</div>
        </details>
      )}
    </>
  );
}

function Parameter({
  name,
  kind,
  options,
  description,
  value,
  error,
}: ParameterField & { name: string; value: string; error: string | undefined }) {
  const { processes } = useOffices();
  const words = processes.parameter[name] ?? { label: name, hint: description };
  const field = { name: `parameter.${name}`, label: words.label, hint: words.hint || undefined, error };
  if (kind === 'choice' || kind === 'ties') {
    // Of the options only those that mean something on a city's ballot have a sentence; one that is set already stays.
    const known = (options ?? []).filter((option) => processes.option[`${name}.${option}`] ?? option === value);
    const all = known.includes(value) ? known : [value, ...known];
    // An order of ties may have several steps.
    const say = (option: string) =>
      option
        .split(',')
        .map((step) => processes.option[`${name}.${step}`] ?? step)
        .join(' → ');
    return <Select {...field} defaultValue={value} options={all.map((option) => ({ value: option, label: say(option) }))} />;
  }
  return (
    <TextField
      {...field}
      defaultValue={value}
      autoComplete="off"
      inputMode={kind === 'number' ? 'numeric' : undefined}
      columns={kind === 'number' || kind === 'share' || kind === 'money' ? 8 : undefined}
    />
  );
}

/** A parameter's value as its field has it: `12+15,20+21`, `Centro:1000`, `3,2,1`. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.map((part: unknown) => (Array.isArray(part) ? part.join('+') : String(part))).join(',');
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([name, amount]) => `${name}:${String(amount)}`)
      .join(',');
  return value === undefined || value === null ? '' : String(value);
}
