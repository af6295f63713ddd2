import { present } from '@participa/base/present.ts';
import { fieldsOf } from '@participa/voting-rules/parameters.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import { usualRules } from '@participa/processes/domain/template.ts';
import type { SubmittedRules } from '@participa/processes/web/kind-parts.ts';
import { formFieldOf, rulesFromForm, dateFieldValue } from '@participa/processes/web/submitted-rules.ts';
import { budgetKind, BudgetRules } from '../../domain/budget-kind.ts';
import { completeRule, rulesFor } from '../../domain/counting.ts';
import { Variant } from '@participa/base/language.ts';
import { loadTexts } from '@participa/base/texts.ts';
import { budgetKindFormTexts } from '../../texts/texts.ts';
import { parameterText } from './parameters-form.tsx';
import { budgetKindForms } from './budget-kind-forms.tsx';

const zone = 'America/Argentina/Buenos_Aires';
const before = BudgetRules.parse(usualRules(budgetKind, Date.parse('2026-03-12T15:00:00Z'), zone));

const askedWithoutRoll = (confirmed: boolean): string => (confirmed ? 'confirmed' : 'anybody');

/** The fields of a form that shows `rules`, as a browser sends them. */
function formOf(rules: BudgetRules): SubmittedRules {
  const submitted: Record<string, string> = {};
  for (const { kind, from, until } of rules.phases)
    Object.assign(submitted, { [`${kind}.from`]: dateFieldValue(from, zone), [`${kind}.until`]: dateFieldValue(until, zone) });
  for (const capability of ['propose', 'support', 'vote'] as const) {
    const { confirmed, onRoll, minimumAge, zones } = rules.eligibility[capability];
    Object.assign(submitted, {
      [`${capability}.ask`]: onRoll ? 'roll' : askedWithoutRoll(confirmed),
      [`${capability}.age`]: minimumAge?.toString() ?? '',
    });
    for (const key of zones) submitted[`${capability}.zone.${key}`] = 'yes';
  }
  return { ...submitted, ...ballotFields(rules.ballot), ...countFields(rules.count) };
}

function ballotFields(ballot: BudgetRules['ballot']): SubmittedRules {
  if (!ballot) return {};
  return {
    'ballot.form': ballot.form,
    'ballot.max': ballot.max?.toString() ?? '',
    'ballot.min': ballot.form === 'approval' ? String(ballot.min) : '',
  };
}

function countFields(count: BudgetRules['count']): SubmittedRules {
  if (!count) return {};
  const parameters = Object.entries(count.parameters).map(([name, value]) => [`parameter.${name}`, parameterText(value)]);
  return { 'count.code': count.code, 'count.of': count.code, ...Object.fromEntries(parameters) };
}

const rulesOf = (submitted: SubmittedRules) => rulesFromForm(submitted, before, budgetKindForms, zone) as { rules: BudgetRules };

describe('The form of rules', () => {
  it('sends back what it shows, for every rule and ballot', () => {
    for (const ballot of [
      { form: 'knapsack', max: null },
      { form: 'approval', min: 1, max: 4 },
    ] as const)
      for (const { code } of rulesFor(ballot.form)) {
        const { rule } = completeRule({ code, parameters: {} }) as { rule: CountingRule };
        const rules = {
          ...before,
          ballot,
          count: rule,
          eligibility: { ...before.eligibility, vote: { confirmed: true, onRoll: true, minimumAge: 13, zones: ['centro', 'norte'] } },
        };
        const back = rulesOf(formOf(rules)).rules;
        expect({ ...back, count: null }).toEqual({ ...rules, count: null });
        expect(back.count && completeRule(back.count)).toEqual({ rule });
      }
  });

  it('changes nothing by fields that it does not have, and keeps the seconds of what was not touched', () => {
    expect(rulesOf({}).rules).toEqual(before);
    const precise = {
      ...before,
      phases: before.phases.map((phase, at) => (at ? phase : { ...phase, from: phase.from.replace('00.000Z', '07.123Z') })),
    };
    expect((rulesFromForm(formOf(precise), precise, budgetKindForms, zone) as { rules: BudgetRules }).rules.phases).toEqual(precise.phases);
  });

  it('adds and drops phases by their dates, on the clocks of the zone', () => {
    const { phases } = rulesOf({
      'informing.from': '',
      'informing.until': '',
      'supporting.from': '2026-04-20T10:00',
      'supporting.until': '2026-05-01T10:00',
    }).rules;
    expect(phases.map(({ kind }) => kind)).toEqual(['submitting', 'supporting', 'evaluating', 'voting', 'counting', 'results']);
    expect(present(phases[1]).from).toBe('2026-04-20T13:00:00.000Z');
  });

  it('begins with the usual parameters when the rule is another one than was shown', () => {
    expect(rulesOf({ 'count.code': 'phragmen', 'count.of': 'greedy', 'parameter.misfit': 'stop' }).rules.count).toEqual({
      code: 'phragmen',
      version: 1,
      parameters: {},
    });
  });

  it('names the fields that are wrong', () => {
    const { errors } = rulesFromForm(
      {
        'voting.until': 'pronto',
        'supporting.until': '2026-05-01T10:00',
        'vote.ask': 'roll',
        'vote.age': 'diez',
        'ballot.form': 'approval',
        'ballot.max': '',
      },
      before,
      budgetKindForms,
      zone,
    ) as { errors: { path: string; code: string }[] };
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'supporting.from required',
      'voting.until wrong_format',
      'vote.age not_number',
      'ballot.max required',
    ]);
    expect(
      [
        'rules.phases.3.until',
        'rules.eligibility.vote.zones',
        'rules.eligibility.vote.minimumAge',
        'rules.count.parameters.ties',
        'rules.ballot.max',
        'title',
      ].map((path) => formFieldOf(path, before.phases, budgetKindForms)),
    ).toEqual(['voting.until', 'vote.ask', 'vote.age', 'parameter.ties', 'ballot.max', 'title']);
  });

  it.each(Variant.options)(
    'has a sentence of %s for every parameter of every rule, and for the options that a city uses',
    async (variant) => {
      const texts = await loadTexts(budgetKindFormTexts, variant);
      const fields = rulesFor('approval').flatMap((rule) => fieldsOf(rule.parameters));
      expect(fields.filter(({ name }) => !texts.parameter[name]).map(({ name }) => name)).toEqual([]);
      const usual = fields.filter(({ options }) => options).map(({ name, default: value }) => `${name}.${String(value)}`);
      expect(usual.filter((option) => !texts.option[option])).toEqual([]);
    },
  );
});
