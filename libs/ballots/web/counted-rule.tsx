import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsAdminTexts } from '../texts/texts.ts';

/** By which rule it was counted, and the seal under which that rule was frozen. */
export function CountedRule({ results: { rule, rulesHash } }: { results: BudgetResults }) {
  const t = useTexts(ballotsAdminTexts);
  return (
    <Facts
      facts={[
        { term: t.rule, value: t.rules[rule.code] ?? rule.code },
        { term: t.hash, value: <code className="count-seal">{rulesHash}</code> },
      ]}
    />
  );
}
