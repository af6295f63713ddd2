import type { BallotRules, CountingRule, Process } from '../domain/process.ts';
import { allows, type PhaseKind } from '../domain/phase.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { ruleSentences } from '@participa/budgets/web/rule-sentences.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { useEligibilityText } from './eligibility-text.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesTexts } from '../texts/texts.ts';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';

/** The rules of a process in plain words: who may do what, how people vote, how it is counted. */
export function RulesSummary({ rules: { phases, eligibility, ballot, count } }: Pick<Process, 'rules'>) {
  const processes = useTexts(processesTexts);
  const t = useTexts(resultsTexts);
  const eligibilityText = useEligibilityText();
  const ballotText = useBallotText();
  // What happens to money that is left is told here as a rule: the results tell it as what happened.
  const countText = ({ parameters, ...rule }: CountingRule) => {
    const [firstSentence, ...rest] = ruleSentences({ ...rule, parameters: { ...parameters, completion: 'none' } }, t);
    return [firstSentence, processes.leftover[String(parameters['completion'])], ...rest].filter(Boolean).join(' ');
  };
  const isOffered = (capability: 'propose' | 'support' | 'vote') =>
    phases.some(({ kind }: { kind: PhaseKind }) => allows(kind, capability));
  return (
    <Facts
      facts={[
        ...(['propose', 'support', 'vote'] as const)
          .filter(isOffered)
          .map((capability) => ({ term: processes.who[capability], value: eligibilityText(eligibility[capability]) })),
        ...(ballot ? [{ term: processes.ballot, value: ballotText(ballot) }] : []),
        ...(count ? [{ term: processes.count, value: countText(count) }] : []),
      ]}
    />
  );
}

/** How a ballot is filled, in a sentence. */
export function useBallotText(): (rules: BallotRules) => string {
  const { ballot } = useTexts(resultsTexts);
  const format = useFormat();
  return (rules) => {
    if (rules.form === 'approval') return ballot.approval(rules.max, format.number(rules.max));
    return rules.max === null ? ballot.knapsack : ballot.knapsackMost(format.number(rules.max));
  };
}
