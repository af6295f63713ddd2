import { ruleCapabilities } from '../domain/eligibility.ts';
import { phaseKinds } from '../domain/phase.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, phaseTexts } from '../texts/texts.ts';
import type { KindForms } from './kind-parts.ts';

/** What the fields of the form of rules are called, by their names: for the summary of mistakes. */
export function useFieldNames({ useFieldNames: useOwnNames }: Pick<KindForms, 'useFieldNames'>): Record<string, string> {
  const processes = useTexts(processesAdminTexts);
  const phases = useTexts(phaseTexts);
  const { form, capabilities, from, until, asks, age, reason } = processes;
  const ownNames = useOwnNames?.();
  return {
    title: form.titleLabel,
    summary: form.summary,
    reason,
    ...Object.fromEntries(
      phaseKinds.flatMap((kind) => [
        [`${kind}.from`, `${phases[kind]}: ${from.toLowerCase()}`],
        [`${kind}.until`, `${phases[kind]}: ${until.toLowerCase()}`],
      ]),
    ),
    ...Object.fromEntries(
      ruleCapabilities.flatMap((capability) => [
        [`${capability}.ask`, `${capabilities[capability]}: ${asks.toLowerCase()}`],
        [`${capability}.age`, `${capabilities[capability]}: ${age.toLowerCase()}`],
      ]),
    ),
    ...ownNames,
  };
}
