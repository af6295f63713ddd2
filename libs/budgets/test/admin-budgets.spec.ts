import { present } from '@participa/base/present.ts';
import { randomUUID } from 'node:crypto';
import { adminBudgets } from '../admin-contract.ts';
import { budgets } from '../contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { closedVote } from '@participa/api-test/closed-vote.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

const CANARY = 'canario-de-nota-interna';
const body = 'Los bancos están rotos desde el temporal y no hay dónde sentarse a la sombra.';

describe('The office of budgets', () => {
  let world: World;
  let admin: TestAccount;
  let evaluator: TestAccount;
  let budget: string;
  let centro: { id: string; group: string; projects: { id: string; cost: number }[] };

  /** Every statement that this story runs. */
  const seen = new Set<string>();

  beforeAll(async () => {
    world = await openWorld();
    world.database.onStatement = (sql) => void seen.add(sql);
    admin = world.admin;
    evaluator = await world.person('Eva Luador', { roles: ['evaluator'] });
    budget = await openProcess(world, { phase: 'evaluating' });
    centro = await heading(world, budget, { money: 10_000, costs: [600, 500] });
  });
  afterAll(() => world.close());

  const refused = async (work: Promise<unknown>) =>
    work.then(
      () => 'let through',
      (error: { body: { code: string; fields?: { path: string; code: string }[] } }) => error.body.code,
    );
  const enter = (title: string, more: object = {}) =>
    admin.inBahia.call(adminBudgets.enter, { params: { id: budget }, body: { heading: centro.id, title, body, ...more } });
  const evaluate = (project: string, dossier: object, of = budget) =>
    evaluator.inBahia.call(adminBudgets.evaluate, { params: { id: of, project }, body: { state: 'feasible', cost: 900, ...dossier } });
  const propose = async (title: string, process?: string) => {
    const { id } = await (await world.person('Ana')).inBahia.call(proposals.publish, { body: { title, body } });
    if (process) await world.sql('UPDATE proposals SET process_id = $1 WHERE id = $2', [process, id]);
    return id;
  };

  it('prepares the money of a draft that nobody else sees, and says what is missing', async () => {
    const draft = await openProcess(world, { phase: 'voting' });
    await world.sql(`UPDATE processes SET state = 'draft', rules = jsonb_set(rules, '{count}', 'null') WHERE id = $1`, [draft]);
    const one = () => admin.inBahia.call(adminBudgets.one, { params: { id: draft } });
    expect((await one()).missing).toEqual(['headings', 'money', 'count', 'evaluated', 'feasible']);
    const group = await admin.inBahia.call(adminBudgets.makeGroup, {
      params: { id: draft },
      body: { name: 'Delegaciones', choose: 'one' },
    });
    const text = { group: group.id, name: 'Zona norte', zone: 'norte', money: '$ 12.500.000', population: 40_000 };
    const made = await admin.inBahia.call(adminBudgets.makeHeading, { params: { id: draft }, body: text });
    await admin.inBahia.call(adminBudgets.changeHeading, { params: { id: draft, heading: made.id }, body: { ...text, money: 13_000_000 } });
    expect(await one()).toMatchObject({
      state: 'draft',
      frozen: false,
      money: 13_000_000,
      missing: ['count', 'evaluated', 'feasible'],
      details: [{ name: 'Zona norte', zone: { key: 'norte' }, population: 40_000, feasible: 0 }],
    });
    expect((await admin.inBahia.call(adminBudgets.list)).items.find(({ id }) => id === draft)).toMatchObject({
      headings: 1,
      money: 13_000_000,
    });
    expect(await refused(world.visitor.inBahia.call(budgets.one, { params: { id: draft } }))).toBe('not_found');
    expect(await refused(admin.inBahia.call(adminBudgets.deleteGroup, { params: { id: draft, group: group.id } }))).toBe('group_in_use');
    await admin.inBahia.call(adminBudgets.deleteHeading, { params: { id: draft, heading: made.id } });
    await admin.inBahia.call(adminBudgets.deleteGroup, { params: { id: draft, group: group.id } });
    expect((await one()).groups).toEqual([]);
    for (const [path, wrong] of [
      ['zone', { zone: 'marte' }],
      ['group', { group: randomUUID() }],
      ['money', { money: '12,5' }],
    ] as const) {
      const answer = await admin.inBahia.post(`/api/admin/budgets/${budget}/headings`, {
        group: centro.group,
        name: 'Otra',
        money: 1,
        ...wrong,
      });
      expect([answer.status, present((answer.body as { error: { fields: { path: string }[] } }).error.fields[0]).path]).toEqual([
        400,
        path,
      ]);
    }
  });

  it('gives every project a number of its own, with twenty at once', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, (_, at) => enter(`Un proyecto que entra a la vez ${at}`)));
    expect(new Set(made.map(({ number }) => number)).size).toBe(20);
    expect(Math.max(...made.map(({ number }) => number)) - Math.min(...made.map(({ number }) => number))).toBe(19);
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await admin.inBahia.call(adminBudgets.projects, {
        params: { id: budget },
        query: { take: 5, ...(after ? { after } : {}) },
      });
      seen.push(...page.items.map(({ number }) => number));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(22);
  });

  it('takes a proposal once, however often at the same time, with its words; never a withdrawn or a hidden one', async () => {
    const [one, other, hidden] = [
      await propose('Más bancos a la sombra de la plaza', budget),
      await propose('Una sirena para el puerto cuando sube'),
      await propose('Algo que la moderación ocultó ayer'),
    ];
    await world.sql('UPDATE proposals SET visible = false WHERE id = $1', [hidden]);
    const take = (...ids: string[]) =>
      admin.inBahia.call(adminBudgets.take, {
        params: { id: budget },
        body: { proposals: ids.map((proposal) => ({ proposal, heading: centro.id })) },
      });
    const answers = await Promise.all(Array.from({ length: 8 }, () => refused(take(one))));
    expect(answers.filter((answer) => answer === 'let through')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'proposal_taken')).toHaveLength(7);
    // All or none: the one that is free is not taken along.
    expect(await refused(take(other, one))).toBe('proposal_taken');
    expect(await refused(take(other, hidden))).toBe('not_found');
    const { items } = await take(other);
    const project = await admin.inBahia.call(adminBudgets.project, { params: { id: budget, project: present(items[0]).id } });
    expect(project).toMatchObject({ proposal: other, title: 'Una sirena para el puerto cuando sube', body, state: 'candidate' });
    await world.sql(`UPDATE proposals SET state = 'withdrawn' WHERE id = $1`, [hidden]);
    expect(await refused(take(hidden))).toBe('proposal_withdrawn');
    const { items: offered } = await admin.inBahia.call(adminBudgets.takeable, { params: { id: budget } });
    expect(offered).toEqual([expect.objectContaining({ id: one, taken: true })]);
    const everywhere = await admin.inBahia.call(adminBudgets.takeable, { params: { id: budget }, query: { of: 'everywhere', take: 1 } });
    expect(everywhere.next).not.toBeNull();
  });

  it('imports a sheet whole, or says line and column of everything that is wrong', async () => {
    const sheet = (...rows: string[]) => ({
      params: { id: budget },
      body: { csv: ['Partida;Título;Descripción;Costo;Vence', ...rows].join('\n') },
    });
    const good = `CENTRO;Arreglar la fuente de la plaza;${body};$ 1.500;31/12/2030`;
    const answer = await admin.inBahia.post(`/api/admin/budgets/${budget}/projects/imported`, sheet(good, `Marte;Corto;${body};mil;`).body);
    expect(answer.status).toBe(400);
    expect(
      (answer.body as { error: { fields: { path: string; code: string }[] } }).error.fields.map(({ path, code }) => `${path} ${code}`),
    ).toEqual(['3.Partida not_one_of', '3.Título too_short', '3.Costo not_number']);
    const count = async () =>
      Number(present((await world.sql<{ count: string }>('SELECT count(*) FROM budget_projects WHERE budget_id = $1', [budget]))[0]).count);
    const before = await count();
    expect(
      await admin.inBahia.call(adminBudgets.importSheet, { ...sheet(good, good), body: { ...sheet(good, good).body, check: true } }),
    ).toEqual({ made: 2, first: null });
    expect(await count()).toBe(before);
    const { made, first } = await admin.inBahia.call(adminBudgets.importSheet, sheet(good, good));
    expect([made, await count()]).toEqual([2, before + 2]);
    const { items } = await admin.inBahia.call(adminBudgets.projects, { params: { id: budget }, query: { take: 50 } });
    expect(items.find(({ number }) => number === first)).toMatchObject({
      cost: 1_500,
      dueOn: '2030-12-31',
      state: 'candidate',
      heading: centro.id,
    });
    expect((await admin.inBahia.post(`/api/admin/budgets/${budget}/projects/imported`, { csv: 'x'.repeat(140_000) })).status).toBe(413);
  });

  it('lets nobody be found not feasible in silence, nor feasible beyond the money', async () => {
    const { id } = await enter('Un puente que no entra en ningún dinero');
    expect(await refused(evaluate(id, { cost: null }))).toBe('cost_missing');
    expect(await refused(evaluate(id, { cost: 10_001 }))).toBe('cost_over_heading');
    expect(await refused(evaluate(id, { state: 'not_feasible', reason: 'porque no' }))).toBe('reason_missing');
    expect(await refused(evaluate(id, { dueOn: '31/12/2026' }))).toBe('invalid_input');
    // A dossier that is still being filled publishes nothing.
    await evaluate(id, {
      state: 'candidate',
      reason: 'Un borrador de motivo que nadie lee todavía',
      department: 'Obras Públicas',
      note: CANARY,
    });
    const read = () => world.visitor.inBahia.call(budgets.project, { params: { id: budget, project: id } });
    expect(await read()).toMatchObject({ state: 'candidate', reason: null, evaluatedAt: null });
    await evaluate(id, {
      state: 'not_feasible',
      cost: null,
      reason: 'La traza cruza un ducto de gas que no puede moverse.',
      department: 'Obras Públicas',
      note: CANARY,
    });
    expect(await read()).toMatchObject({
      state: 'not_feasible',
      reason: 'La traza cruza un ducto de gas que no puede moverse.',
      department: 'Obras Públicas',
    });
    const auditEvents = await world.sql<{ facts: object; actor_id: string }>(
      `SELECT facts, actor_id FROM audit_log WHERE subject_id = $1 AND action = 'project.evaluated' ORDER BY id`,
      [id],
    );
    expect(auditEvents.at(-1)).toEqual({ facts: { state: 'not_feasible', before: 'candidate' }, actor_id: evaluator.id });
  });

  it('tells internal notes to no one outside', async () => {
    const { id } = await enter('Un proyecto con una nota interna');
    await evaluate(id, { note: CANARY });
    expect((await evaluator.inBahia.call(adminBudgets.project, { params: { id: budget, project: id } })).note).toBe(CANARY);
    for (const path of [
      `/api/budgets/${budget}`,
      `/api/budgets/${budget}/projects`,
      `/api/budgets/${budget}/projects/${id}`,
      '/api/budgets',
    ]) {
      const { status, text } = await world.visitor.inBahia.get(path);
      expect([path, status, text.includes(CANARY)]).toEqual([path, 200, false]);
    }
    expect((await evaluator.inBahia.get(`/api/admin/evaluations/file?budget=${budget}`)).text).not.toContain(CANARY);
  });

  it('lists dossiers by term, marks what is late, and gives them as a table that runs no formula', async () => {
    const { id } = await enter('=HYPERLINK("http://evil.example")');
    await evaluate(id, { state: 'candidate', cost: null, dueOn: '2020-01-01', department: 'Hidráulica' });
    const late = await evaluator.inBahia.call(adminBudgets.dossiers, { query: { overdue: 'yes' } });
    expect(late.items).toEqual([
      expect.objectContaining({ id, overdue: true, department: 'Hidráulica', budget: { id: budget, title: 'Presupuesto de prueba' } }),
    ]);
    for (const order of ['due', 'number', 'cost'] as const) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await evaluator.inBahia.call(adminBudgets.dossiers, {
          query: { budget, order, take: 7, ...(after ? { after } : {}) },
        });
        seen.push(...page.items.map((item) => item.id));
        after = page.next ?? undefined;
      } while (after);
      expect([order, new Set(seen).size]).toEqual([order, seen.length]);
      if (order === 'due') expect(seen[0]).toBe(id);
    }
    expect((await evaluator.inBahia.call(adminBudgets.choices)).departments).toContain('Hidráulica');
    const { headers, text } = await evaluator.inBahia.get('/api/admin/evaluations/file?department=Hidr%C3%A1ulica');
    expect(headers['content-disposition']).toContain('evaluation.csv');
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  });

  it('is of evaluators for dossiers only, and of residents not at all', async () => {
    const ana = await world.person('Ana');
    expect(await refused(evaluator.inBahia.call(adminBudgets.list))).toBe('not_allowed');
    expect(
      await refused(
        evaluator.inBahia.call(adminBudgets.enter, {
          params: { id: budget },
          body: { heading: centro.id, title: 'Un proyecto de quien evalúa', body },
        }),
      ),
    ).toBe('not_allowed');
    expect(await refused(ana.inBahia.call(adminBudgets.dossiers))).toBe('not_allowed');
    expect(await refused(ana.inBahia.call(adminBudgets.project, { params: { id: budget, project: present(centro.projects[0]).id } }))).toBe(
      'not_allowed',
    );
  });

  it('changes neither money nor feasibility once people can vote, but mends words', async () => {
    const voting = await openProcess(world, { phase: 'voting' });
    const { id, group, projects } = await heading(world, voting, { money: 1_000, costs: [600] });
    const project = present(projects[0]).id;
    const text = { heading: id, title: 'Proyecto con una errata menos', body, cost: 600 };
    const change = (more: object) =>
      admin.inBahia.call(adminBudgets.change, { params: { id: voting, project }, body: { ...text, ...more } });
    expect(await refused(change({ cost: 500 }))).toBe('voting_began');
    expect(await refused(evaluate(project, { cost: 601 }, voting))).toBe('voting_began');
    expect(
      await refused(evaluate(project, { state: 'not_feasible', reason: 'Se descubrió que el terreno es ajeno.', cost: 600 }, voting)),
    ).toBe('voting_began');
    expect(
      await refused(
        admin.inBahia.call(adminBudgets.withdraw, {
          params: { id: voting, project },
          body: { reason: 'Se descubrió que el terreno es ajeno.' },
        }),
      ),
    ).toBe('voting_began');
    expect(await refused(admin.inBahia.call(adminBudgets.enter, { params: { id: voting }, body: text }))).toBe('voting_began');
    expect(
      await refused(
        admin.inBahia.call(adminBudgets.changeHeading, {
          params: { id: voting, heading: id },
          body: { group, name: 'Centro', money: 2_000 },
        }),
      ),
    ).toBe('voting_began');
    await change({});
    await evaluate(project, { cost: 600, note: 'Una nota que no cambia nada' }, voting);
    expect(await world.visitor.inBahia.call(budgets.project, { params: { id: voting, project } })).toMatchObject({
      title: 'Proyecto con una errata menos',
      cost: 600,
      state: 'feasible',
    });
  });

  it('withdraws with a reason that is read, and restores', async () => {
    const { id } = await enter('Un proyecto que se retira y vuelve');
    const params = { id: budget, project: id };
    await admin.inBahia.call(adminBudgets.withdraw, { params, body: { reason: 'La obra ya se hizo con otro dinero.' } });
    expect(await world.visitor.inBahia.call(budgets.project, { params })).toMatchObject({
      state: 'withdrawn',
      reason: 'La obra ya se hizo con otro dinero.',
    });
    expect(await refused(evaluate(id, {}))).toBe('project_withdrawn');
    await admin.inBahia.call(adminBudgets.restore, { params });
    expect(await world.visitor.inBahia.call(budgets.project, { params })).toMatchObject({ state: 'candidate', reason: null });
  });

  it('follows the works of winners of published results, and of nobody else', async () => {
    const { budget: past, tenant, headingId, projects } = await closedVote(world);
    const params = { id: past, project: present(projects[0]).id };
    const change = (more: object = {}) =>
      admin.inBahia.call(adminBudgets.changeWork, { params, body: { stage: 'building', approved: '$ 1.000', spent: 0, ...more } });
    expect(await refused(change())).toBe('not_counted');
    await world.sql(
      `INSERT INTO budget_counts (tenant_id, budget_id, heading_id, ballots, spent, won, outcome)
         VALUES ($1, $2, $3, 3, 1000, '{1,3}', '{}')`,
      [tenant, past, headingId],
    );
    await world.sql('UPDATE budget_closings SET counted_at = now(), published_at = now() WHERE tenant_id = $1 AND budget_id = $2', [
      tenant,
      past,
    ]);
    expect(
      await refused(
        admin.inBahia.call(adminBudgets.changeWork, {
          params: { id: past, project: present(projects[1]).id },
          body: { stage: 'planned', approved: 1, spent: 0 },
        }),
      ),
    ).toBe('not_a_winner');
    expect(await refused(admin.inBahia.call(adminBudgets.tellNews, { params, body: { text: 'Noticias de lo que no empezó' } }))).toBe(
      'not_found',
    );
    expect(await refused(change({ contractUrl: 'javascript:alert(1)' }))).toBe('invalid_input');
    await change({ contractUrl: 'https://compras.example/123', contractor: 'Obras del Sur S.A.' });
    expect(await refused(change({ stage: 'tender' }))).toBe('stage_backwards');
    await change({
      stage: 'tender',
      reason: 'La empresa abandonó la obra: se licita de nuevo.',
      spent: 1_500,
      contractor: 'Obras del Sur S.A.',
    });
    await admin.inBahia.call(adminBudgets.tellNews, { params, body: { text: 'Tres empresas se presentaron.' } });
    const { items } = await admin.inBahia.call(adminBudgets.works, { params: { id: past } });
    expect(items.map(({ number, work }) => [number, work?.stage, work?.overspent])).toEqual([
      [1, 'tender', true],
      [3, undefined, undefined],
    ]);
    const read = await world.visitor.inBahia.call(budgets.project, { params });
    expect(read.works).toMatchObject({
      approved: 1_000,
      spent: 1_500,
      contractor: 'Obras del Sur S.A.',
      news: [{ text: 'Tres empresas se presentaron.' }, { text: 'La empresa abandonó la obra: se licita de nuevo.', stage: 'tender' }],
    });
    world.pass(61 * DAY_MS);
    expect(present((await admin.inBahia.call(adminBudgets.works, { params: { id: past } })).items[0]).silent).toBeGreaterThanOrEqual(60);
    expect((await admin.inBahia.call(adminBudgets.work, { params })).silent).toBeGreaterThanOrEqual(60);
    world.pass(-61 * DAY_MS);
  });

  it('names the tenant as often as it names its tables, and reads its lists in three statements', async () => {
    const rows = await world.sql<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'`,
    );
    const tables = new Set(rows.map(({ name }) => name).filter((name) => name !== 'tenant_hosts'));
    const careless = [...seen].filter((sql) => {
      const named = [...sql.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?"?(\w+)"?/gi)].filter(([, table]) =>
        tables.has(present(table)),
      );
      return named.length > [...sql.matchAll(/tenant_id/g)].length;
    });
    expect(seen.size).toBeGreaterThan(50);
    expect(careless).toEqual([]);
    for (const path of [
      '/api/admin/evaluations?take=50',
      `/api/admin/budgets/${budget}/projects?take=50`,
      '/api/admin/budgets',
      `/api/admin/budgets/${budget}/proposals?take=50`,
      `/api/admin/budgets/${budget}/works`,
    ]) {
      // Those that find the tenant of a host are asked once in seconds.
      const statements = (await world.statements(async () => admin.inBahia.get(path).expect(200))).filter(
        (sql) => !/FROM (zones|topics|tenants|tenant_hosts)\b/.test(sql),
      );
      expect([path, statements.length <= 3]).toEqual([path, true]);
    }
  });
});
