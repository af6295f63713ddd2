import type { BudgetResults } from '@participa/voting-rules/results.ts';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsAdminTexts } from '../texts/texts.ts';
import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import styles from './counting.module.css';

/** By which rule it was counted, and the seal under which that rule was frozen. */
export function CountedRule({ results: { rule, rulesHash } }: { results: BudgetResults }) {
  const t = useTexts(ballotsAdminTexts);
  const rules = useTexts(ruleTexts);
  return (
    <Facts
      facts={[
        { term: t.rule, value: textsOfRule(rules, rule.code).name },
        { term: t.hash, value: <code className={styles.countSeal}>{rulesHash}</code> },
      ]}
    />
  );
}
