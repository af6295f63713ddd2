import { present } from '@participa/base/present.ts';
import { electionOf } from '@participa/voting-rules/election.ts';
import { LosingReason } from '@participa/voting-rules/outcome.ts';
import type { CountedLine } from '@participa/voting-rules/results.ts';
import { ruleByCode, rules } from '@participa/voting-rules/rules.ts';
import { ruleSentences } from '@participa/budgets/web/rule-sentences.ts';
import { satisfactionOf, satisfactionSentence } from './satisfaction-sentence.ts';
import { outcomeSentences, type ResultFormatter } from './outcome-sentences.ts';
import { joinedList } from '@participa/budgets/web/joined-list.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import { loadTexts, textsIn, type TextsOf } from '@participa/base/texts.ts';
import { resultsTexts } from '@participa/budgets/texts/texts.ts';

const variants = ['es-AR', 'es-CO', 'pt-BR', 'en'] as const;
const textsByVariant = new Map<string, TextsOf<typeof resultsTexts>>();
beforeAll(async () => {
  for (const variant of variants) {
    textsByVariant.set(variant, await loadTexts(resultsTexts, variant));
    await loadTexts(ruleTexts, variant);
  }
});
const formatter = (variant: string): ResultFormatter => ({
  texts: present(textsByVariant.get(variant)),
  number: String,
  money: (value) => `$ ${value}`,
  name: (number) => `Proyecto ${number}`,
});
const countedLine = (overrides: Partial<CountedLine>): CountedLine => ({
  id: 'id',
  number: 1,
  title: 'Una plaza',
  cost: 500,
  supporters: 12,
  funded: false,
  ...overrides,
});

describe('Why a project did not win', () => {
  it.each(variants)('is said for every reason in %s, with its numbers', (variant) => {
    for (const reason of LosingReason.options) {
      const sentences = outcomeSentences(
        countedLine({
          reason,
          moneyLeft: 321,
          round: 4,
          closedBy: '7',
          missingSupport: 9,
          winningCost: 123,
          takers: [{ id: '2', amount: 300 }],
        }),
        'greedy',
        formatter(variant),
      );
      expect(sentences.length).toBeGreaterThan(1);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object|!/);
      expect(sentences.join(' ')).toContain('9');
      expect(sentences.join(' ')).toContain('$ 123');
    }
  });

  it('says where the money of its supporters went, for equal shares', () => {
    const sentences = outcomeSentences(
      countedLine({
        reason: 'supporters-spent',
        moneyLeft: 310,
        round: 3,
        missingSupport: 1,
        winningCost: 310,
        takers: [
          { id: '2', amount: 90 },
          { id: '5', amount: 40 },
        ],
      }),
      'equal-shares',
      formatter('es-CO'),
    );
    expect(sentences).toEqual([
      'No ganó: en la vuelta 3, a quienes lo eligieron les quedaban $ 310 entre todos, y cuesta $ 500.',
      'Su parte del dinero ya había ido a «Proyecto 2» y «Proyecto 5».',
      'Le faltó 1 voto.',
      'Con un costo de hasta $ 310 habría ganado.',
    ]);
  });

  it('names the rival, not its number', () => {
    expect(outcomeSentences(countedLine({ reason: 'rival-funded', closedBy: '7' }), 'greedy', formatter('es-CO'))[0]).toContain(
      '«Proyecto 7»',
    );
  });

  it('speaks of points where the rule ordered by points', () => {
    expect(
      outcomeSentences(
        countedLine({ reason: 'too-expensive', score: 40, moneyLeft: 3, missingSupport: 5 }),
        'positional',
        formatter('es-CO'),
      ),
    ).toContain('Le faltaron 5 puntos.');
  });
});

describe('Why a project won', () => {
  it.each([
    ['greedy', countedLine({ funded: true, round: 2 }), 'Ganó porque quedó en el puesto 2 y el dinero alcanzaba.'],
    [
      'equal-shares',
      countedLine({ funded: true, round: 2, paidAtMost: 41 }),
      'Ganó en la vuelta 2: quienes lo eligieron juntaron su costo, y nadie puso más de $ 41.',
    ],
    ['equal-shares', countedLine({ funded: true, byCompletion: true }), 'Ganó con 12 votos. Entró con el dinero que sobraba.'],
    ['zone-winner', countedLine({ funded: true, amount: 700 }), 'Ganó con 12 votos. Recibe la suma fija de $ 700.'],
  ])('by %s', (rule, projectLine, expected) => expect(outcomeSentences(projectLine, rule, formatter('es-CO')).join(' ')).toBe(expected));

  it('can be told of every project of a real count, by every rule that counts approvals', () => {
    const election = electionOf({
      budget: 1_000,
      projects: [
        { id: '1', cost: 600 },
        { id: '2', cost: 500 },
        { id: '3', cost: 300 },
        { id: '4', cost: 200 },
      ],
      ballots: [['1', '2'], ['1'], ['2', '3'], ['3'], ['1', '3'], ['2']],
    });
    for (const { code } of rules.filter(({ comparable }) => comparable)) {
      const { projects } = ruleByCode(code).tally(election).explain();
      for (const { id, ...projectLine } of projects) {
        const sentences = outcomeSentences({ ...projectLine, id, number: Number(id), title: id }, code, formatter('es-CO'));
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.join(' ')).not.toMatch(/undefined|NaN/);
      }
    }
  });
});

describe('A rule', () => {
  it.each(variants)('has its name and its sentences in %s', (variant) => {
    for (const { code, version } of rules) {
      const names = textsIn(ruleTexts, variant);
      expect(Object.keys(names)).toContain(code);
      const [first] = ruleSentences({ code, version, parameters: {} }, textsIn(resultsTexts, variant), names);
      expect(first).toMatch(/\.$/);
    }
  });

  it('says what its parameters change, and how ties are settled', () => {
    expect(
      ruleSentences(
        { code: 'greedy', version: 1, parameters: { misfit: 'stop', minimum: '10%', ties: 'lowest-cost,lot' } },
        textsIn(resultsTexts, 'es-CO'),
        textsIn(ruleTexts, 'es-CO'),
      ).slice(1),
    ).toEqual([
      'Cuando un proyecto no cabe, la cuenta se detiene.',
      'Para ganar hace falta que lo elija al menos el 10% de quienes votan.',
      'Si hay empate, decide el costo más bajo y después un sorteo con una clave publicada antes.',
    ]);
  });
});

describe('Satisfaction', () => {
  it.each([
    [[3, 7], 'De cada 10 personas, 7 tienen'],
    [[0, 5, 5], 'Todas las personas'],
    [[1, 99], 'Casi todas'],
    [[99, 1], 'Casi nadie'],
    [[0], 'Casi nadie'],
  ])('of %j is said so that nobody is rounded away', (counts, beginning) =>
    expect(satisfactionSentence(counts, present(textsByVariant.get('es-CO')), String).startsWith(beginning)).toBe(true),
  );

  it('puts the many together', () => expect(satisfactionOf([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([1, 2, 3, 4, 5, 21]));
});

describe('A list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b', 'c'], 'a, b y c'],
  ])('of %j', (parts, expected) => expect(joinedList(parts, ' y ')).toBe(expected));
});
