import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import type { KindParts } from '@participa/processes/web/kind-parts.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsKindTexts } from '@participa/proposals/texts/texts.ts';
import type { BudgetRules } from '../domain/budget-kind.ts';
import { newProposalPath, proposalsPath } from '@participa/proposals/paths.ts';
import { ballotPath, budgetPath } from '../paths.ts';
import { budgetKindTexts, resultsTexts } from '../texts/texts.ts';
import { ruleSentences } from './rule-sentences.ts';
import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';

/** What budgets say on the pages of processes. */
export const budgetKindParts: KindParts = {
  code: 'budget',
  useName: () => useTexts(budgetKindTexts).name,
  pathTo: (capability, id) =>
    ({ propose: newProposalPath({ process: id }), support: proposalsPath({ process: id }), vote: ballotPath(id) })[capability],
  usePublicLinks: (id) => [
    { href: budgetPath(id), label: useTexts(budgetKindTexts).toBudget },
    { href: proposalsPath({ process: id }), label: useTexts(proposalsKindTexts).toProposals },
  ],
  useRuleFacts() {
    const t = useTexts(budgetKindTexts);
    const ballotText = useBallotText();
    const countText = useCountText();
    return (rules) => {
      const { ballot, count } = rules as BudgetRules;
      return [
        ...(ballot ? [{ term: t.ballot, value: ballotText(ballot) }] : []),
        ...(count ? [{ term: t.count, value: countText(count) }] : []),
      ];
    };
  },
  useChange() {
    const t = useTexts(budgetKindTexts);
    const rules = useTexts(ruleTexts);
    const ballotText = useBallotText();
    return (key, json) => {
      if (key !== 'ballot' && key !== 'count') return undefined;
      const { ballot, count } = { ballot: null, count: null, [key]: JSON.parse(json) as unknown } as Pick<BudgetRules, 'ballot' | 'count'>;
      if (ballot) return { term: t.ballot, value: `${ballotText(ballot)} →` };
      return count ? { term: t.count, value: `${textsOfRule(rules, count.code).name} →` } : undefined;
    };
  },
};

/** How a ballot is filled, in a sentence. */
function useBallotText(): (rules: BallotRules) => string {
  const { ballot } = useTexts(resultsTexts);
  const format = useFormat();
  return (rules) => {
    if (rules.form === 'approval') return ballot.approval(rules.max, format.number(rules.max));
    return rules.max === null ? ballot.knapsack : ballot.knapsackMost(format.number(rules.max));
  };
}

/** How a vote will be counted. What happens to money that is left is told as a rule: the results tell it as what happened. */
function useCountText(): (rule: CountingRule) => string {
  const { leftover } = useTexts(budgetKindTexts);
  const t = useTexts(resultsTexts);
  const rules = useTexts(ruleTexts);
  return ({ parameters, ...rule }) => {
    const [firstSentence, ...rest] = ruleSentences({ ...rule, parameters: { ...parameters, completion: 'none' } }, t, rules);
    return [firstSentence, leftover[String(parameters['completion'])], ...rest].filter(Boolean).join(' ');
  };
}
