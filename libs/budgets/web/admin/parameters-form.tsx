import { fieldsOf, type ParameterField } from '@participa/voting-rules/parameters.ts';
import { rules } from '@participa/voting-rules/rules.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetKindFormTexts } from '../../texts/texts.ts';

interface ParametersFormProps {
  /** The code of the rule whose parameters are asked. */
  rule: string;
  /** As they are now; what is missing has its usual value. */
  values: Readonly<Record<string, unknown>>;
  /** What was typed in a form that was refused, by the names of its fields. */
  submitted?: Readonly<Record<string, string | undefined>>;
  errorOf?: (field: string) => string | undefined;
}

/** Those that few votes need. */
const rareParameters = new Set([
  'exclusive',
  'categoryCaps',
  'zoneCaps',
  'categoryReserves',
  'zoneReserves',
  'start',
  'stop',
  'step',
  'measure',
]);

/** The parameters of a voting rule as fields named `parameter.…`, drawn from the rule's own schema. Only on pages of the office. */
export function ParametersForm({ rule: code, values, submitted = {}, errorOf = () => undefined }: ParametersFormProps) {
  const texts = useTexts(budgetKindFormTexts);
  const rule = rules.find((each) => each.code === code);
  if (!rule) return null;
  const fields = fieldsOf(rule.parameters);
  const fieldFor = (field: (typeof fields)[number]) => {
    const name = `parameter.${field.name}`;
    return (
      <Parameter
        key={name}
        {...field}
        value={submitted[name] ?? parameterText(values[field.name] ?? field.default)}
        error={errorOf(name)}
      />
    );
  };
  const [usual, others] = [fields.filter(({ name }) => !rareParameters.has(name)), fields.filter(({ name }) => rareParameters.has(name))];
  return (
    <>
      {usual.map(fieldFor)}
      {others.length > 0 && (
        <details className="process-exact" open={others.some(({ name }) => errorOf(`parameter.${name}`))}>
          <summary>{texts.rare}</summary>
          <div className="form">{others.map(fieldFor)}</div>
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
  const texts = useTexts(budgetKindFormTexts);
  const t = texts.parameter[name] ?? { label: name, hint: description };
  const field = { name: `parameter.${name}`, label: t.label, hint: t.hint || undefined, error };
  if (kind === 'choice' || kind === 'ties') {
    // Of the options only those that mean something on a city's ballot have a sentence; one that is set already stays.
    const knownOptions = (options ?? []).filter((option) => texts.option[`${name}.${option}`] ?? option === value);
    const all = knownOptions.includes(value) ? knownOptions : [value, ...knownOptions];
    // An order of ties may have several steps.
    const optionText = (option: string) =>
      option
        .split(',')
        .map((step) => texts.option[`${name}.${step}`] ?? step)
        .join(' → ');
    return <Select {...field} defaultValue={value} options={all.map((option) => ({ value: option, label: optionText(option) }))} />;
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
export function parameterText(value: unknown): string {
  if (Array.isArray(value)) return value.map((part: unknown) => (Array.isArray(part) ? part.join('+') : String(part))).join(',');
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([name, amount]) => `${name}:${String(amount)}`)
      .join(',');
  return value === undefined || value === null ? '' : String(value);
}
