import fc from 'fast-check';
import { DAY_MS } from '@participa/base/duration.ts';
import { amendable, changesBetween, obstacleToAmend } from '@participa/processes/domain/amending.ts';
import { obstacleToOpen } from '@participa/processes/domain/opening.ts';
import { faultInPhases, type Phase } from '@participa/processes/domain/phase.ts';
import { processStates } from '@participa/processes/domain/process.ts';
import type { ProcessKind } from '@participa/processes/domain/process-kind.ts';
import { proposalsKind } from '@participa/proposals/domain/proposals-kind.ts';
import { usualRules } from '@participa/processes/domain/template.ts';
import { budgetKind, BudgetRules } from './budget-kind.ts';
import { completeRule, obstacleInCount, rulesFor } from './counting.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';

const now = Date.parse('2026-03-12T15:00:00.000Z');
const at = (days: number) => new Date(now + days * DAY_MS).toISOString();
const phase = (kind: Phase['kind'], from: number, until: number | null): Phase => ({
  kind,
  from: at(from),
  until: until === null ? null : at(until),
});
const zone = 'America/Argentina/Buenos_Aires';
const rules = (over: Partial<BudgetRules> = {}): BudgetRules => BudgetRules.parse({ ...usualRules(budgetKind, now, zone), ...over });
const complete = (code: string) => (completeRule({ code, parameters: {} }) as { rule: CountingRule }).rule;
const [grades, greedy] = [complete('majority-judgment'), complete('greedy')];

describe('Opening a process', () => {
  const ready = { kind: budgetKind as ProcessKind, state: 'draft' as const, headings: 2 };
  it.each([
    ['a budget ready', {}, {}, undefined],
    ['what is open already', { state: 'open' as const }, {}, 'process_not_draft'],
    ['phases that overlap', {}, { phases: [phase('submitting', 1, 5), phase('voting', 4, 8)] }, 'phases_wrong'],
    ['phases out of their order', {}, { phases: [phase('voting', 1, 2), phase('submitting', 3, 4)] }, 'phases_wrong'],
    ['phases that are all over', {}, { phases: [phase('submitting', -9, -5), phase('voting', -4, -1)] }, 'phases_past'],
    ['phases of which one goes on', {}, { phases: [phase('submitting', -9, -5), phase('voting', -4, 1)] }, undefined],
    ['a budget without voting', {}, { phases: [phase('submitting', 1, 5)] }, 'rules_incomplete'],
    ['a budget without a ballot', {}, { ballot: null }, 'rules_incomplete'],
    ['a budget without a count', {}, { count: null }, 'rules_incomplete'],
    ['a budget without money', { headings: 0 }, {}, 'rules_incomplete'],
    ['a ballot with more at least than at most', {}, { ballot: { form: 'approval' as const, min: 4, max: 3 } }, 'rules_incomplete'],
    ['a rule that counts other ballots', {}, { count: grades }, 'count_form'],
    [
      'proposals alone, which need none of it',
      { kind: proposalsKind, headings: 0 },
      { phases: [phase('submitting', 1, 5)], ballot: null, count: null },
      undefined,
    ],
  ])('of %s', (_, prepared, over, code) => {
    const { kind, ...process } = { ...ready, ...prepared, rules: rules(over) };
    expect(obstacleToOpen(kind, process, now)?.code).toBe(code);
  });

  it('is possible from the usual rules, of every kind', () => {
    for (const kind of [budgetKind, proposalsKind] as ProcessKind[])
      expect(obstacleToOpen(kind, { state: 'draft', headings: 1, rules: usualRules(kind, now, zone) }, now)).toBeUndefined();
  });
});

describe('Counting rules', () => {
  it('are complete once they are kept, so that the hash covers every parameter', () => {
    const { rule } = completeRule({ code: 'equal-shares', parameters: { completion: 'add1u' } }) as {
      rule: CountingRule;
    };
    expect(rule.parameters).toMatchObject({ completion: 'add1u', utility: 'cost', ties: 'id', seed: '' });
    expect(completeRule(rule)).toEqual({ rule });
  });
  it.each([
    ['no such rule', { code: 'magic', parameters: {} }, ['count.code']],
    ['a parameter it does not have', { code: 'phragmen', parameters: { luck: 1 } }, ['count.parameters.luck']],
    [
      'a value that is none',
      { code: 'greedy', parameters: { misfit: 'guess', minimum: 'many' } },
      ['count.parameters.misfit', 'count.parameters.minimum'],
    ],
  ])('say what is wrong: %s', (_, given, paths) => {
    expect((completeRule(given) as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual(paths);
  });
  it.each<BallotRules>([
    { form: 'approval', min: 1, max: 5 },
    { form: 'knapsack', max: null },
  ])('of $form are at least those of most cities', (ballot) => {
    expect(rulesFor(ballot.form).map(({ code }) => code)).toEqual(expect.arrayContaining(['greedy', 'equal-shares', 'phragmen']));
    for (const { code, version } of rulesFor(ballot.form))
      expect(obstacleInCount(ballot, { code, version, parameters: {} })).toBeUndefined();
  });
});

describe('Amending', () => {
  const before = rules({
    phases: [phase('submitting', -9, -5), phase('evaluating', -4, 2), phase('voting', 3, 9), phase('results', 10, null)],
  });
  const voted = rules({ phases: [phase('submitting', -9, -5), phase('voting', -3, 9), phase('results', 10, null)] });
  const dates = (of: BudgetRules, ...moved: [at: number, part: Partial<Phase>][]): BudgetRules => ({
    ...of,
    phases: of.phases.map((each, index) => ({ ...each, ...moved.find(([position]) => position === index)?.[1] })),
  });
  const sixteen = { ...before.eligibility, vote: { ...before.eligibility.vote, minimumAge: 13 } };
  it.each([
    ['more days for the phase of now', before, dates(before, [1, { until: at(2.5) }]), undefined],
    ['a voting moved before it began', before, dates(before, [2, { from: at(4), until: at(8) }]), undefined],
    ['a voting prolonged while it goes on', voted, dates(voted, [1, { until: at(9.5) }]), undefined],
    ['the same again', before, before, 'nothing_changed'],
    ['the end of what is over', before, dates(before, [0, { until: at(-4.5) }]), 'rules_fixed'],
    ['the beginning of what began', before, dates(before, [1, { from: at(-3) }]), 'rules_fixed'],
    ['an end in the past', before, dates(before, [1, { until: at(-1) }]), 'phases_past'],
    ['a beginning in the past', before, dates(before, [2, { from: at(-1) }]), 'phases_past'],
    ['phases that then overlap', before, dates(before, [1, { until: at(5) }]), 'phases_wrong'],
    ['one phase less', before, { ...before, phases: before.phases.slice(1) }, 'rules_fixed'],
    ['who votes, before the voting', before, { ...before, eligibility: sixteen }, undefined],
    ['a count for other ballots', before, { ...before, count: grades }, 'count_form'],
    ['who votes, during the voting', voted, { ...voted, eligibility: sixteen }, 'rules_fixed'],
    ['the ballot, during the voting', voted, { ...voted, ballot: { form: 'approval' as const, min: 1, max: 3 } }, 'rules_fixed'],
    [
      'the count, during the voting',
      voted,
      { ...voted, count: { ...greedy, parameters: { ...greedy.parameters, ties: 'lowest-cost' } } },
      'rules_fixed',
    ],
  ])('%s', (_, was, is, code) => {
    expect(obstacleToAmend(budgetKind, { state: 'open', rules: was }, is, now)?.code).toBe(code);
  });

  it('is for what is open, suspended or not', () => {
    const is = dates(before, [1, { until: at(2.5) }]);
    const code = (state: (typeof processStates)[number]) => obstacleToAmend(budgetKind, { state, rules: before }, is, now)?.code;
    expect(processStates.map(code)).toEqual(['process_not_open', undefined, undefined, 'process_cancelled']);
  });

  it('never changes what is over, whatever is tried', () => {
    const moment = fc.integer({ min: -20, max: 20 }).map(at);
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, moment), { minLength: 4, maxLength: 4 }), (moved) => {
        const is = {
          ...before,
          phases: before.phases.map((each, index) => {
            const [from, until] = moved[index] ?? [each.from, each.until];
            return { kind: each.kind, from, until };
          }),
        };
        if (obstacleToAmend(budgetKind, { state: 'open', rules: before }, is, now)) return;
        expect(is.phases[0]).toEqual(before.phases[0]);
        expect(is.phases[1]?.from).toBe(before.phases[1]?.from);
        expect(faultInPhases(is.phases)).toBeUndefined();
      }),
    );
  });

  it('says what it changed, and which dates the form may offer', () => {
    const is = { ...dates(before, [1, { until: at(2.5) }]), eligibility: sixteen };
    expect(changesBetween(before, is)).toEqual({
      'evaluating.until': `${at(2)}/${at(2.5)}`,
      'eligibility.vote': expect.stringContaining('"minimumAge":16'),
    });
    expect(amendable(before, now)).toEqual({
      dates: [
        { from: false, until: false },
        { from: false, until: true },
        { from: true, until: true },
        { from: true, until: true },
      ],
      rest: true,
    });
    expect(amendable(voted, now).rest).toBe(false);
  });
});
