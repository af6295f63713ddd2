import type { BallotRules, CountingRule, Process } from '../domain/process.ts';
import { allows, type PhaseKind } from '../domain/phase.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useResultWords } from '@participa/budgets/web/result-words.ts';
import { ruleSentences } from '@participa/budgets/web/rule-words.ts';
import { useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { useEligibilityWords } from './eligibility-words.ts';

/** The rules of a process in plain words: who may do what, how people vote, how it is counted. */
export function RulesInWords({ rules: { phases, eligibility, ballot, count } }: Pick<Process, 'rules'>) {
  const { processes } = useMessages();
  const words = useResultWords();
  const who = useEligibilityWords();
  const sayBallot = useBallotWords();
  // What happens to money that is left is told here as a rule: the results tell it as what happened.
  const sayCount = ({ parameters, ...rule }: CountingRule) => {
    const [what, ...rest] = ruleSentences({ ...rule, parameters: { ...parameters, completion: 'none' } }, words);
    return [what, processes.leftover[String(parameters['completion'])], ...rest].filter(Boolean).join(' ');
  };
  const has = (doing: 'propose' | 'support' | 'vote') => phases.some(({ kind }: { kind: PhaseKind }) => allows(kind, doing));
  return (
    <Facts
      facts={[
        ...(['propose', 'support', 'vote'] as const)
          .filter(has)
          .map((doing) => ({ term: processes.who[doing], value: who(eligibility[doing]) })),
        ...(ballot ? [{ term: processes.ballot, value: sayBallot(ballot) }] : []),
        ...(count ? [{ term: processes.count, value: sayCount(count) }] : []),
      ]}
    />
  );
}

/** How a ballot is filled, in a sentence. */
export function useBallotWords(): (rules: BallotRules) => string {
  const { ballot } = useResultWords();
  const format = useFormat();
  return (rules) => {
    if (rules.form === 'approval') return ballot.approval(rules.max, format.number(rules.max));
    return rules.max === null ? ballot.knapsack : ballot.knapsackMost(format.number(rules.max));
  };
}
