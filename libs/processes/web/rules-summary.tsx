import { Facts } from '@participa/kit/parts/prose.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ruleCapabilities, type RuleCapability } from '../domain/eligibility.ts';
import { allows } from '../domain/phase.ts';
import type { Process } from '../domain/process.ts';
import { processesTexts } from '../texts/texts.ts';
import { useEligibilityText } from './eligibility-text.ts';
import { kindParts } from './kind-parts.ts';

/** The rules of a process in plain words: who may do what, and what its kind adds. */
export function RulesSummary({ process: { kind, rules } }: { process: Pick<Process, 'kind' | 'rules'> }) {
  const processes = useTexts(processesTexts);
  const eligibilityText = useEligibilityText();
  const ownFacts = kindParts(kind).useRuleFacts?.();
  const isOffered = (capability: RuleCapability) => rules.phases.some((phase) => allows(phase.kind, capability));
  return (
    <Facts
      facts={[
        ...ruleCapabilities
          .filter(isOffered)
          .map((capability) => ({ term: processes.who[capability], value: eligibilityText(rules.eligibility[capability]) })),
        ...(ownFacts?.(rules) ?? []),
      ]}
    />
  );
}
