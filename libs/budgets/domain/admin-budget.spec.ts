import { DAY_MS } from '@participa/base/duration.ts';
import { obstacleToChangeCycle, obstacleToChangeProject, votingBegan, type Cycle } from './changing.ts';
import { isOverdue, obstacleToEvaluate } from './evaluating.ts';
import { missingIn } from './missing.ts';
import { readProjectSheet } from './project-sheet.ts';
import { readMoney } from './typed-money.ts';
import { daysWithoutNews, isOverspent, obstacleToWork } from './works.ts';

const noon = Date.parse('2026-03-12T12:00:00.000Z');
const at = (days: number) => new Date(noon + days * DAY_MS).toISOString();

describe('A verdict', () => {
  const project = { state: 'candidate', money: 1_000 } as const;
  const dossier = { state: 'feasible', reason: '', cost: 900 } as const;
  it.each([
    ['of a feasible project that its heading can pay', project, dossier, undefined],
    ['of one that costs all its heading has', project, { ...dossier, cost: 1_000 }, undefined],
    ['without a cost', project, { ...dossier, cost: null }, 'cost_missing'],
    ['with a cost of nothing', project, { ...dossier, cost: 0 }, 'cost_missing'],
    ['that costs more than its heading has', project, { ...dossier, cost: 1_001 }, 'cost_over_heading'],
    ['against, without a reason', project, { ...dossier, state: 'not_feasible' }, 'reason_missing'],
    [
      'against, with a reason of nineteen letters',
      project,
      { ...dossier, state: 'not_feasible', reason: 'x'.repeat(19) },
      'reason_missing',
    ],
    ['against, with a reason', project, { ...dossier, state: 'not_feasible', reason: 'x'.repeat(20), cost: null }, undefined],
    ['that is not one yet', project, { ...dossier, state: 'candidate', cost: null }, undefined],
    ['of a withdrawn project', { ...project, state: 'withdrawn' }, dossier, 'project_withdrawn'],
  ] as const)('%s', (_, before, evaluation, code) => expect(obstacleToEvaluate(before, evaluation)?.code).toBe(code));

  it('is late from the day after its term, while nothing was decided', () => {
    const dueOn = '2026-03-12';
    expect(isOverdue({ state: 'candidate', dueOn }, '2026-03-12')).toBe(false);
    expect(isOverdue({ state: 'candidate', dueOn }, '2026-03-13')).toBe(true);
    expect(isOverdue({ state: 'feasible', dueOn }, '2026-03-13')).toBe(false);
    expect(isOverdue({ state: 'candidate', dueOn: null }, '2026-03-13')).toBe(false);
  });
});

describe('Once people could vote', () => {
  const open: Cycle = {
    state: 'open',
    closed: false,
    phases: [
      { kind: 'evaluating', from: at(-9), until: at(-1) },
      { kind: 'voting', from: at(0), until: at(5) },
    ],
  };
  const before = { heading: 'a', cost: 5, state: 'feasible' } as const;

  it('neither money nor projects change, not even between two phases or when it is over; a draft is never frozen', () => {
    expect(votingBegan(open, noon - 1)).toBe(false);
    for (const now of [noon, noon + 5 * DAY_MS, noon + 99 * DAY_MS]) expect(obstacleToChangeCycle(open, now)?.code).toBe('voting_began');
    expect(obstacleToChangeCycle({ ...open, state: 'suspended' }, noon)?.code).toBe('voting_began');
    expect(obstacleToChangeCycle({ ...open, state: 'draft' }, noon)).toBeUndefined();
    expect(obstacleToChangeCycle({ ...open, closed: true }, noon - DAY_MS)?.code).toBe('voting_began');
    expect(obstacleToChangeCycle({ ...open, state: 'cancelled' }, noon - DAY_MS)?.code).toBe('process_cancelled');
  });

  it.each([
    ['heading', { ...before, heading: 'b' }],
    ['cost', { ...before, cost: 6 }],
    ['feasibility', { ...before, state: 'withdrawn' }],
  ] as const)('the %s of a project stays', (_, after) => {
    expect(obstacleToChangeProject(open, noon - 1, before, after)).toBeUndefined();
    expect(obstacleToChangeProject(open, noon, before, after)?.code).toBe('voting_began');
  });

  it('its words may still be mended', () => expect(obstacleToChangeProject(open, noon, before, { ...before })).toBeUndefined());
});

describe('Works', () => {
  const winner = { published: true, won: true };
  it.each([
    ['begin anywhere', winner, null, { stage: 'contracted', reason: '' }, undefined],
    ['go forwards', winner, 'planned', { stage: 'building', reason: '' }, undefined],
    ['stay', winner, 'building', { stage: 'building', reason: '' }, undefined],
    ['do not go back in silence', winner, 'building', { stage: 'tender', reason: 'porque sí' }, 'stage_backwards'],
    ['go back with a reason', winner, 'building', { stage: 'tender', reason: 'La empresa abandonó la obra en mayo.' }, undefined],
    ['are of winners alone', { published: true, won: false }, null, { stage: 'planned', reason: '' }, 'not_a_winner'],
    ['wait for the results', { published: false, won: true }, null, { stage: 'planned', reason: '' }, 'not_counted'],
  ] as const)('%s', (_, counted, before, update, code) => expect(obstacleToWork(counted, before, update)?.code).toBe(code));

  it('that are silent for sixty days are an alert, unless they are finished', () => {
    expect(daysWithoutNews({ stage: 'building', lastNews: at(-59) }, noon)).toBeUndefined();
    expect(daysWithoutNews({ stage: 'building', lastNews: at(-60) }, noon)).toBe(60);
    expect(daysWithoutNews({ stage: 'finished', lastNews: at(-90) }, noon)).toBeUndefined();
  });

  it('that cost more than approved are said to', () => {
    expect(isOverspent({ approved: 10, contracted: null, spent: 10 })).toBe(false);
    expect(isOverspent({ approved: 10, contracted: 11, spent: 0 })).toBe(true);
    expect(isOverspent({ approved: 10, contracted: null, spent: 11 })).toBe(true);
  });
});

describe('A sum that somebody typed', () => {
  it.each([
    ['12500000', 12_500_000],
    ['$ 12.500.000', 12_500_000],
    ['12,500,000', 12_500_000],
    ['12 500 000', 12_500_000],
    ['R$ 1.200', 1_200],
    ['0', 0],
    ['COP 900', 900],
    ['12.5', undefined],
    ['1.234,56', undefined],
    ['12.500,000', undefined],
    ['-5', undefined],
    ['mil', undefined],
    ['', undefined],
    ['1e9', undefined],
    ['9'.repeat(17), undefined],
  ])('%j is %s', (typed, sum) => expect(readMoney(typed)).toBe(sum));
});

describe('A sheet of projects', () => {
  const headings = [
    { id: 'h1', name: 'Centro' },
    { id: 'h2', name: 'Ingeniero White' },
  ];
  const body = 'Veinte bancos con respaldo, a la sombra.';

  it('is read whatever its separator, order of columns and accents', () => {
    for (const separator of [';', ',', '\t']) {
      const row = (...cells: string[]) => cells.map((each) => (each.includes(separator) ? `"${each}"` : each)).join(separator);
      const head = row('Título', 'Costo', 'PARTIDA', 'Descripción', 'Vence');
      const text = `\ufeff${head}\r\n${row('Bancos para la plaza', '$ 1.500', 'ingeniero  white', body, '31/3/2026')}\n`;
      expect(readProjectSheet(text, headings)).toEqual({
        projects: [{ heading: 'h2', title: 'Bancos para la plaza', body, cost: 1_500, department: null, dueOn: '2026-03-31' }],
      });
    }
  });

  it('names line and column of everything that is wrong, and gives nothing then', () => {
    const sheet = readProjectSheet(
      'partida;titulo;descripcion;costo;vence\nCentro;Bancos para la plaza;"Dos\nlíneas de texto que ' +
        `alcanzan";;\nMarte;Corto;${body};mil;31/2/2026\n`,
      headings,
    );
    expect(sheet).toEqual({
      faults: [
        { path: '4.partida', code: 'not_one_of', facts: { values: 'Centro, Ingeniero White' } },
        { path: '4.titulo', code: 'too_short', facts: { minimum: 8 } },
        { path: '4.costo', code: 'not_number' },
        { path: '4.vence', code: 'wrong_format' },
      ],
    });
    expect(readProjectSheet('titulo;costo\nx;1', headings)).toEqual({
      faults: [
        { path: '1.partida', code: 'required' },
        { path: '1.descripcion', code: 'required' },
      ],
    });
    expect(readProjectSheet('partida,titulo,descripcion', headings)).toEqual({ faults: [{ path: 'csv', code: 'required' }] });
    expect(readProjectSheet('partida,titulo\nCentro,"Bancos', headings)).toEqual({ faults: [{ path: 'csv', code: 'wrong_format' }] });
  });
});

describe('What a cycle still needs', () => {
  const rules = {
    phases: [{ kind: 'voting', from: at(1), until: at(2) }],
    ballot: { form: 'knapsack', max: null },
    count: { code: 'greedy', version: 1, parameters: {} },
  } as const;
  const heading = { money: 10, undecided: 0, feasible: 1, unaffordable: 0 };
  it.each([
    ['nothing', { rules, headings: [heading] }, []],
    ['headings, and all that follows', { rules, headings: [] }, ['headings', 'money', 'evaluated', 'feasible']],
    ['rules', { rules: { phases: [], ballot: null, count: null }, headings: [heading] }, ['voting_phase', 'ballot', 'count']],
    ['verdicts', { rules, headings: [{ ...heading, undecided: 1 }] }, ['evaluated']],
    ['a project in every heading', { rules, headings: [heading, { ...heading, feasible: 0 }] }, ['feasible']],
    ['costs that can be paid', { rules, headings: [{ ...heading, unaffordable: 1 }] }, ['affordable']],
  ])('is %s', (_, cycle, missing) => expect(missingIn(cycle as Parameters<typeof missingIn>[0])).toEqual(missing));
});
