import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useOffices } from '@participa/shell/offices.ts';

/** By which rule it was counted, and the seal under which that rule was frozen. */
export function CountOfVote({ results: { rule, rulesHash } }: { results: BudgetResults }) {
  const { ballots: words } = useOffices();
  return (
    <Facts
      facts={[
        { term: words.rule, value: words.rules[rule.code] ?? rule.code },
        { term: words.hash, value: <code className="count-seal">{rulesHash}</code> },
      ]}
    />
  );
}
