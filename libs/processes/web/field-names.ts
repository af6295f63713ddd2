import { phaseKinds } from '../domain/phase.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, phaseTexts } from '../texts/texts.ts';

/** What the fields of the form of rules are called, by their names: for the summary of mistakes. */
export function useFieldNames(): Record<string, string> {
  const processes = useTexts(processesAdminTexts);
  const phases = useTexts(phaseTexts);
  const { form, capabilities, from, until, asks, age, min, max, rule, parameter, reason } = processes;
  return {
    title: form.titleLabel,
    summary: form.summary,
    reason,
    'ballot.min': min,
    'ballot.max': max,
    'count.code': rule,
    ...Object.fromEntries(
      phaseKinds.flatMap((kind) => [
        [`${kind}.from`, `${phases[kind]}: ${from.toLowerCase()}`],
        [`${kind}.until`, `${phases[kind]}: ${until.toLowerCase()}`],
      ]),
    ),
    ...Object.fromEntries(
      (['propose', 'support', 'vote'] as const).flatMap((capability) => [
        [`${capability}.ask`, `${capabilities[capability]}: ${asks.toLowerCase()}`],
        [`${capability}.age`, `${capabilities[capability]}: ${age.toLowerCase()}`],
      ]),
    ),
    ...Object.fromEntries(Object.entries(parameter).map(([name, { label }]) => [`parameter.${name}`, label])),
  };
}
