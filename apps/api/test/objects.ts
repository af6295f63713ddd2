import { present } from '@participa/base/present.ts';
import { randomUUID } from 'node:crypto';

import { blocks, moderation, myDecisions, reports } from '@participa/moderation/contract.ts';
import { comments, drafts, proposals } from '@participa/proposals/contract.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import { testTenants, type TestTenantName } from './test-tenants.ts';
import type { World } from './world.ts';

/** A process open since yesterday, in the phase given, which lasts for a month. Rules may be told otherwise. */
export async function openProcess(
  world: World,
  { kind = 'budget', phase = 'voting', of = 'bahia-blanca', rules = {} }: OpenProcess = {},
): Promise<string> {
  const id = randomUUID();
  const anybody = { confirmed: true, onRoll: false, minimumAge: null, zones: [] };
  const complete: BudgetRules = {
    phases: [{ kind: phase, from: new Date(Date.now() - DAY_MS).toISOString(), until: new Date(Date.now() + 30 * DAY_MS).toISOString() }],
    eligibility: { propose: anybody, support: anybody, vote: anybody },
    ballot: { form: 'knapsack', max: null },
    count: { code: 'greedy', version: 1, parameters: {} },
    ...rules,
  };
  await world.sql(
    `INSERT INTO processes (tenant_id, id, kind, title, summary, state, rules, rules_hash, opened_at, created_at)
     VALUES ($1, $2, $3, 'Presupuesto de prueba', 'Un proceso que existe solo en las pruebas.', 'open', $4, 'hash',
       now() - interval '1 day', now())`,
    [testTenants[of].id, id, kind, JSON.stringify(complete)],
  );
  return id;
}
interface OpenProcess {
  kind?: 'budget' | 'proposals';
  phase?: BudgetRules['phases'][number]['kind'];
  of?: TestTenantName;
  rules?: Partial<BudgetRules>;
}

/** A heading with `money` in a cycle, and feasible projects in it of these costs; numbers go on from those the cycle has. */
export async function heading(
  world: World,
  budget: string,
  { money = 1_000, costs = [600, 500, 400], of = 'bahia-blanca', choose = 'several' }: HeadingOf = {},
) {
  const [group, id] = [randomUUID(), randomUUID()];
  const tenant = testTenants[of].id;
  await world.sql(`INSERT INTO budget_groups (tenant_id, id, budget_id, name, choose, position) VALUES ($1, $2, $3, 'Barrios', $4, 0)`, [
    tenant,
    group,
    budget,
    choose,
  ]);
  await world.sql(
    `INSERT INTO budget_headings (tenant_id, id, budget_id, group_id, name, zone, money, population, position)
       VALUES ($1, $2, $3, $4, 'Centro', NULL, $5, NULL, 0)`,
    [tenant, id, budget, group, money],
  );
  const projects = costs.map((cost) => ({ id: randomUUID(), cost }));
  await world.sql(
    `INSERT INTO budget_projects (tenant_id, id, budget_id, heading_id, number, title, body, state, cost, created_at)
     SELECT $1, given.id, $2, $3, coalesce((SELECT max(number) FROM budget_projects WHERE tenant_id = $1 AND budget_id = $2), 0) + given.at,
            'Proyecto ' || given.at, 'Un proyecto que existe solo en las pruebas.', 'feasible', given.cost, now()
       FROM unnest($4::uuid[], $5::bigint[]) WITH ORDINALITY AS given (id, cost, at)`,
    [tenant, budget, id, projects.map((project) => project.id), costs],
  );
  return { id, group, projects };
}
interface HeadingOf {
  money?: number;
  costs?: number[];
  of?: TestTenantName;
  choose?: 'one' | 'several';
}

/** A comment that was hidden and appealed, a filter and a block, all of Bahía Blanca. */
async function moderated(world: World): Promise<[path: string, name: string, id: string][]> {
  const [ana, { inBahia }] = [await world.person('Ana'), world.moderator];
  const text = { title: 'Algo que la moderación mira', body: 'Una propuesta debajo de la cual alguien escribe lo que no debe.' };
  const { id } = await ana.inBahia.call(proposals.publish, { body: text });
  const { id: item } = await ana.inBahia.call(comments.publish, { params: { id }, body: { body: 'Esto se va a ocultar' } });
  await world.visitor.inBahia.call(reports.write, { body: { what: 'comment', id: item, track: 'norms', reason: 'spam' } });
  const facts = 'Hechos contados con letras suficientes.';
  const { batch } = await inBahia.call(moderation.act, { body: { action: 'hide', items: [item], rule: 'spam', facts } });
  const decision = present((await ana.inBahia.call(myDecisions.list)).items[0]).id;
  await ana.inBahia.call(myDecisions.appeal, { params: { id: decision }, body: { text: 'No es publicidad, es una pregunta.' } });
  const filter = (await inBahia.call(moderation.keepFilter, { body: { name: 'Urgentes', query: 'track=violence' } })).id;
  const block = (await inBahia.call(blocks.begin, { body: { person: (await world.person('Bloque')).id, days: 7, rule: 'spam', facts } }))
    .id;
  return [
    ['/moderation/items', 'id', item],
    ['/moderation/batches', 'id', batch],
    ['/moderation/filters', 'id', filter],
    ['/moderation/appeals', 'id', decision],
    ['/moderation/blocks', 'id', block],
    ['/people/me/decisions', 'id', decision],
  ];
}

/**
 * One existing object of Bahía Blanca for every parameter of every route, by the beginning of the route's path and the parameter's name.
 */
export async function objectsOfBahia(world: World): Promise<(path: string, name: string) => string> {
  const ana = await world.person('Ana');
  const text = { title: 'Objeto de una ciudad ajena', body: 'Nada de esto puede verse desde otra ciudad, de ninguna forma.' };
  const proposal = (await ana.inBahia.call(proposals.publish, { body: text })).id;
  const comment = (await ana.inBahia.call(comments.publish, { params: { id: proposal }, body: { body: 'Un comentario de acá' } })).id;
  const draft = '01930000-0000-7000-8000-00000000abcd';
  await ana.inBahia.call(drafts.save, { params: { id: draft }, body: { title: 'Un borrador de acá' } });
  const budget = await openProcess(world);
  const { id: headingId, group, projects } = await heading(world, budget);
  const rollImport = randomUUID();
  await world.sql(
    `INSERT INTO roll_imports (tenant_id, id, file_name, state, rows, accepted, updated, refused, verdicts, remarks, started_at,
       progress_at, ended_at) VALUES ($1, $2, 'padron.csv', 'done', 0, 0, 0, 0, '{}', '{}', now(), now(), now())`,
    [testTenants['bahia-blanca'].id, rollImport],
  );
  const decided = await moderated(world);
  const invitation = randomUUID();
  await world.sql(
    `INSERT INTO invitations (tenant_id, id, email, roles, token_hash, created_at, expires_at)
       VALUES ($1, $2, 'x@y.example', '{admin}', sha256($3), now(), now() + interval '1 day')`,
    [testTenants['bahia-blanca'].id, invitation, Buffer.from(`invitation\n${invitation}`)],
  );
  const batch = randomUUID();
  await world.sql(
    `INSERT INTO paper_batches (tenant_id, id, budget_id, post, state, created_at, created_by)
       VALUES ($1, $2, $3, 'Mesa 1', 'open', now(), $4)`,
    [testTenants['bahia-blanca'].id, batch, budget, ana.id],
  );
  const known: [path: string, name: string, id: string][] = [
    ['/staff/people', 'id', ana.id],
    ['/staff/invitations', 'id', invitation],
    ['/invitations', 'token', invitation],
    ...decided,
    ['/drafts', 'id', draft],
    ['/admin/budgets', 'project', present(projects[0]).id],
    ['/admin/budgets', 'heading', headingId],
    ['/admin/budgets', 'group', group],
    ['/admin/budgets', 'id', budget],
    ['/roll', 'id', rollImport],
    ['/paper', 'id', batch],
    ['/desk/sitting/ballots', 'id', budget],
    ['/budgets', 'project', present(projects[0]).id],
    ['/budgets', 'heading', headingId],
    ['/budgets', 'id', budget],
    ['/processes', 'id', budget],
    ['/admin/processes', 'id', budget],
    ['', 'comment', comment],
    ['', 'id', proposal],
  ];
  return (path, name) => {
    const object = known.find(([start, parameter]) => path.startsWith(start) && parameter === name);
    if (!object) throw new Error(`No object for :${name} of ${path}: make one in objects.ts`);
    return object[2];
  };
}

/** Parameters that name no object but one of a few words. */
export const pathWords: Record<string, string> = { format: 'pb' };

/** Bodies that pass the parsing, for routes whose body is required. */
export const bodies: Record<string, object> = {
  'staff.giveRoles': { roles: ['moderator'] },
  'invitations.accept': { name: 'Ana Ponte', password: 'puente viejo y farol' },
  'moderation.restore': { facts: 'Hechos contados con letras suficientes.' },
  'appeals.decide': { outcome: 'upheld', reason: 'Hechos contados con letras suficientes.' },
  'myDecisions.appeal': { text: 'Hechos contados con letras suficientes.' },
  'proposals.edit': { title: 'Un título que alcanza', body: 'Un texto que alcanza para pasar la revisión de largo.', version: 1 },
  'comments.publish': { body: 'hola' },
  'comments.edit': { body: 'hola' },
  'comments.vote': { value: 'up' },
  'adminProcesses.update': { title: 'Un título que alcanza', summary: 'Un resumen que alcanza para pasar.', rules: someRules() },
  'adminProcesses.open': {},
  'adminProcesses.amend': { reason: 'Un motivo que alcanza para pasar.', rules: someRules() },
  'adminProcesses.suspend': { reason: 'Un motivo que alcanza para pasar.' },
  'adminProcesses.resume': { reason: 'Un motivo que alcanza para pasar.' },
  'adminProcesses.cancel': { reason: 'Un motivo que alcanza para pasar.' },
  'budgetOffice.makeGroup': { name: 'Barrios', choose: 'several' },
  'budgetOffice.changeGroup': { name: 'Barrios', choose: 'several' },
  'budgetOffice.makeHeading': { group: '00000000-0000-7000-8000-000000000000', name: 'Centro', money: 1_000 },
  'budgetOffice.changeHeading': { group: '00000000-0000-7000-8000-000000000000', name: 'Centro', money: 1_000 },
  'budgetOffice.enter': {
    heading: '00000000-0000-7000-8000-000000000000',
    title: 'Un proyecto cualquiera',
    body: 'Un texto que alcanza para pasar.',
  },
  'budgetOffice.change': {
    heading: '00000000-0000-7000-8000-000000000000',
    title: 'Un proyecto cualquiera',
    body: 'Un texto que alcanza para pasar.',
  },
  'budgetOffice.withdraw': { reason: 'Un motivo que alcanza para pasar.' },
  'budgetOffice.take': {
    proposals: [{ proposal: '00000000-0000-7000-8000-000000000000', heading: '00000000-0000-7000-8000-000000000000' }],
  },
  'budgetOffice.importSheet': { csv: 'partida,titulo,descripcion' },
  'budgetOffice.evaluate': { state: 'candidate' },
  'budgetOffice.changeWork': { stage: 'planned', approved: 1, spent: 0 },
  'budgetOffice.tellNews': { text: 'Empezó la obra.' },
  'counting.preview': { code: 'greedy' },
  'desk.vote': { projects: ['00000000-0000-7000-8000-000000000000'] },
  'paper.mark': { type: 'CC', number: '39116453', born: '1991-05-14' },
  'paper.enter': { papers: [[1]] },
  'paper.settle': { line: 1, numbers: [1] },
  'ballots.save': { projects: [] },
  'ballots.cast': { projects: ['00000000-0000-7000-8000-000000000000'] },
};

/** Routes where an id that nobody has yet is a new thing of the asker's own. */
export const makesItsOwn = ['drafts.save'];

/** Rules that pass the parsing. */
function someRules(): BudgetRules {
  const anybody = { confirmed: true, onRoll: false, minimumAge: null, zones: [] };
  return {
    phases: [{ kind: 'voting', from: '2026-01-01T00:00:00.000Z', until: null }],
    eligibility: { propose: anybody, support: anybody, vote: anybody },
    ballot: null,
    count: null,
  };
}
