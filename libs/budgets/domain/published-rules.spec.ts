import { fingerprint } from '@participa/base/fingerprint.ts';
import { usualRules } from '@participa/processes/domain/template.ts';
import { budgetKind, BudgetRules } from './budget-kind.ts';

describe('Rules of a budget that were published', () => {
  const hash = '1bf67c2fd25b1e34f5f37ee2f855035a1029ada598bfb0ce8b56d70abb7d6367';
  const rules = usualRules(budgetKind, Date.parse('2026-03-12T15:00:00.000Z'), 'America/Argentina/Buenos_Aires');

  it('have the hash that they always had', () => expect(fingerprint(rules)).toBe(hash));

  it('have it once they are read and kept again', () => {
    const kept = budgetKind.complete(BudgetRules.parse(JSON.parse(JSON.stringify(rules))));
    expect('rules' in kept && fingerprint(kept.rules)).toBe(hash);
  });
});
