import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useAdminTexts } from '@participa/shell/admin-texts.ts';

/** By which rule it was counted, and the seal under which that rule was frozen. */
export function CountedRule({ results: { rule, rulesHash } }: { results: BudgetResults }) {
  const { ballots: t } = useAdminTexts();
  return (
    <Facts
      facts={[
        { term: t.rule, value: t.rules[rule.code] ?? rule.code },
        { term: t.hash, value: <code className="count-seal">{rulesHash}</code> },
      ]}
    />
  );
}
