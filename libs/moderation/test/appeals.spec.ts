import { appeals, blocks, myDecisions, reports, transparency, contentWatch } from '../contract.ts';
import { proposals, supports } from '@participa/proposals/contract.ts';
import { APPEAL_WINDOW_MS } from '../domain/deciding.ts';
import { NEW_ACCOUNT_MS } from '../domain/report.ts';
import { codeOf, facts, openModeratedTenant, type ModeratedTenant } from './moderated-tenant.ts';
import { testTenants } from '@participa/api-test/test-tenants.ts';
import type { TestAccount, World } from '@participa/api-test/world.ts';

let town: ModeratedTenant;
let world: World;
let ana: TestAccount;
let bruno: TestAccount;
let paula: TestAccount;
let rita: TestAccount;

beforeAll(async () => {
  town = await openModeratedTenant();
  ({ world, paula, rita } = town);
});
afterAll(() => world.close());
beforeEach(async () => {
  // A person each time: everybody's trust and rate limits begin anew.
  [ana, bruno] = [await town.neighbour('Ana Ponte'), await town.neighbour('Bruno Kessler')];
  await world.resetRateLimits();
});

describe('An appeal', () => {
  it('goes to somebody else, and overturns all that the decision did', async () => {
    const id = await town.propose(ana);
    await bruno.inBahia.call(supports.put, { params: { id } });
    await town.report(bruno, id);
    await town.hide([id]);
    const { id: decision } = await town.newestDecision(ana);
    const appeal = () =>
      ana.inBahia.post(`/api/people/me/decisions/${decision}/appeal`, { text: 'La dirección es la de la plaza, no la de nadie.' });
    expect(
      (await bruno.inBahia.post(`/api/people/me/decisions/${decision}/appeal`, { text: 'Apelo yo por ella, que está ocupada.' })).status,
    ).toBe(404);
    expect((await appeal()).status).toBe(204);
    expect(codeOf(await appeal())).toBe('appealed_already');
    expect((await rita.inBahia.call(appeals.list)).items.find((each) => each.id === decision)).toMatchObject({
      author: { id: ana.id },
      decidedBy: { id: paula.id },
    });
    const decide = (by: TestAccount) =>
      by.inBahia.post(`/api/moderation/appeals/${decision}/decision`, {
        outcome: 'overturned',
        reason: 'Es un lugar público, no un domicilio.',
      });
    const own = await decide(paula);
    expect([own.status, codeOf(own)]).toEqual([409, 'own_decision']);
    await expect(
      world.sql(`UPDATE moderation_appeals SET outcome = 'upheld', decided_by = against WHERE decision_id = $1`, [decision]),
    ).rejects.toThrow(/check/);
    expect((await decide(rita)).status).toBe(204);
    expect(codeOf(await decide(rita))).toBe('appeal_decided');
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).body).toMatchObject({ supports: 1 });
    expect((await ana.inBahia.call(myDecisions.one, { params: { id: decision } })).appeal).toMatchObject({ outcome: 'overturned' });
    expect((await town.mailsTo(ana)).map(({ subject }) => subject).at(-1)).toContain('fue aceptada');
    expect((await paula.inBahia.call(appeals.list)).items.some((each) => each.id === decision)).toBe(false);
  });

  it('that is refused leaves things as they are, with the second statement; after six months there is none', async () => {
    const [id, old] = [await town.propose(ana), await town.propose(ana)];
    for (const each of [id, old]) await town.report(bruno, each);
    await town.hide([old]);
    const { id: late } = await town.newestDecision(ana);
    await world.sql(`UPDATE moderation_decisions SET at = at - make_interval(secs => $2) WHERE id = $1`, [
      late,
      APPEAL_WINDOW_MS / 1000 + 60,
    ]);
    expect(codeOf(await ana.inBahia.post(`/api/people/me/decisions/${late}/appeal`, { text: 'Llego tarde, pero llego igual.' }))).toBe(
      'appeal_over',
    );
    await town.hide([id]);
    const { id: decision } = await town.newestDecision(ana);
    await ana.inBahia.call(myDecisions.appeal, { params: { id: decision }, body: { text: 'No estoy de acuerdo con lo decidido.' } });
    await rita.inBahia.call(appeals.decide, {
      params: { id: decision },
      body: { outcome: 'upheld', reason: 'El domicilio es el de una vecina.' },
    });
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).status).toBe(410);
    expect((await ana.inBahia.call(myDecisions.one, { params: { id: decision } })).appeal).toMatchObject({
      outcome: 'upheld',
      reason: 'El domicilio es el de una vecina.',
    });
  });
});

describe('A block', () => {
  it('takes the word, says until when and why, and gives back only what it hid itself', async () => {
    const [kept, hiddenBefore] = [await town.propose(ana), await town.propose(ana)];
    const comment = await town.say(ana, kept);
    await town.report(bruno, hiddenBefore);
    await town.hide([hiddenBefore]);
    const { id } = await paula.inBahia.call(blocks.begin, { body: { person: ana.id, days: 7, rule: 'harassment', facts, hideAll: true } });
    for (const answer of [
      await ana.inBahia.post('/api/proposals', {
        title: 'Una más, por favor',
        body: 'Un texto que alcanza para pasar la revisión de largo.',
      }),
      await ana.inBahia.post(`/api/proposals/${kept}/comments`, { body: 'hola' }),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'blocked']);
      expect((answer.body as { error: { facts: object } }).error.facts).toEqual({
        until: expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
        reason: 'harassment',
      });
    }
    const other = await town.propose(bruno);
    await ana.inBahia.call(supports.put, { params: { id: other } });
    expect((await world.visitor.inBahia.get(`/api/proposals/${kept}`)).status).toBe(410);
    expect((await paula.inBahia.call(blocks.list)).items.find((each) => each.id === id)).toMatchObject({ person: { id: ana.id }, hid: 2 });
    expect(codeOf(await paula.inBahia.post('/api/moderation/blocks', { person: ana.id, days: 7, rule: 'spam', facts }))).toBe(
      'blocked_already',
    );
    expect(codeOf(await paula.inBahia.post('/api/moderation/blocks', { person: rita.id, days: 7, rule: 'spam', facts }))).toBe(
      'not_allowed',
    );
    await rita.inBahia.call(blocks.end, { params: { id } });
    expect((await world.visitor.inBahia.get(`/api/proposals/${kept}`)).body).toMatchObject({ comments: 1 });
    expect((await world.visitor.inBahia.get(`/api/proposals/${kept}/comments/${comment}`)).body).toMatchObject({ hidden: false });
    expect((await world.visitor.inBahia.get(`/api/proposals/${hiddenBefore}`)).status).toBe(410);
    await town.say(ana, kept, 'Ya puedo hablar de nuevo');
  });

  it('can be appealed, and ends by itself', async () => {
    await paula.inBahia.call(blocks.begin, { body: { person: ana.id, days: 3, rule: 'spam', facts } });
    const statement = await town.newestDecision(ana);
    expect(statement).toMatchObject({ action: 'block', what: null, text: null });
    await ana.inBahia.call(myDecisions.appeal, { params: { id: statement.id }, body: { text: 'No hice publicidad de nada nunca.' } });
    await rita.inBahia.call(appeals.decide, {
      params: { id: statement.id },
      body: { outcome: 'overturned', reason: 'Era un aviso de la cooperadora.' },
    });
    await town.propose(ana);
    await paula.inBahia.call(blocks.begin, { body: { person: ana.id, days: 3, rule: 'spam', facts } });
    await world.sql(`UPDATE people SET blocked_until = now() - interval '1 second' WHERE id = $1`, [ana.id]);
    await town.propose(ana);
  });
});

describe('What is looked at by itself', () => {
  it('is queued and stays published: words of the list, and first posts where the government wants it', async () => {
    const before = await world.admin.inBahia.call(contentWatch.read);
    expect(before).toEqual({ words: [], firstPosts: false });
    await world.admin.inBahia.call(contentWatch.write, { body: { words: ['estafa', 'dólar blue'], firstPosts: false } });
    const [clean, hit] = [await town.propose(ana), await town.propose(ana, 'Es una ESTAFA total, vecinos')];
    const comment = await town.say(bruno, clean, 'Vendo Dolar-Blue');
    expect((await paula.inBahia.get(`/api/moderation/items/${clean}`)).status).toBe(404);
    expect(await town.queued(hit)).toMatchObject({ words: ['estafa'], concerns: ['watched_word'], reports: 0 });
    expect(await town.queued(comment)).toMatchObject({ words: ['dólar blue'] });
    expect((await world.visitor.inBahia.get(`/api/proposals/${hit}`)).status).toBe(200);
    await world.admin.inBahia.call(contentWatch.write, { body: { words: [], firstPosts: true } });
    const carla = await town.neighbour('Carla');
    const first = await town.propose(carla);
    const second = await town.propose(carla);
    expect((await town.queued(first)).concerns).toEqual(['first_post']);
    expect((await paula.inBahia.get(`/api/moderation/items/${second}`)).status).toBe(404);
    await world.admin.inBahia.call(contentWatch.write, { body: before });
  });

  it('lets a new account put one link', async () => {
    const fresh = await world.person('Recién llegada');
    const id = await town.propose(fresh, 'Miren https://uno.example', 'Un texto que alcanza para pasar la revisión de largo.');
    const two = await fresh.inBahia.post(`/api/proposals/${id}/comments`, { body: 'https://uno.example y www.dos.example' });
    expect([two.status, codeOf(two)]).toEqual([409, 'too_many_links']);
    await world.sql(`UPDATE people SET created_at = now() - make_interval(secs => $2) WHERE id = $1`, [
      fresh.id,
      NEW_ACCOUNT_MS / 1000 + 60,
    ]);
    await town.say(fresh, id, 'https://uno.example y www.dos.example');
  });
});

describe('Transparency', () => {
  it('counts everything by month and tells no cell below ten', async () => {
    const tenant = testTenants.envigado.id;
    const [author, moderator] = [
      await world.person('Autora', { of: 'envigado' }),
      await world.person('Moderadora', { of: 'envigado', roles: ['moderator'] }),
    ];
    const { id } = await author.inEnvigado.call(proposals.publish, {
      body: { title: 'Bancos nuevos para el parque', body: 'Los que hay están rotos y nadie puede sentarse a la sombra.' },
    });
    await author.inEnvigado.call(reports.write, { body: { what: 'proposal', id, track: 'norms', reason: 'duplicate' } });
    await world.sql(
      `INSERT INTO moderation_reports (tenant_id, item_id, reporter, track, reason, folded, at)
       SELECT $1, $2, sha256(n::text::bytea), 'norms', 'spam', false, now() FROM generate_series(1, 12) n`,
      [tenant, id],
    );
    await world.sql(
      `INSERT INTO moderation_decisions (tenant_id, id, batch, item_id, person_id, action, rule, facts, at, decided_by, waited_since, was)
       SELECT $1, gen_random_uuid(), gen_random_uuid(), $2, $3, 'dismiss', NULL, 'Nada que objetar', now(), $4,
              now() - make_interval(hours => n), 'open' FROM generate_series(1, 11) n`,
      [tenant, id, author.id, moderator.id],
    );
    const { items } = await world.visitor.inEnvigado.call(transparency.months);
    expect(items[0]).toMatchObject({ decisions: [{ action: 'dismiss', rule: null, count: 11 }], appeals: [], hours: 6 });
    expect(items[0]?.reports).toEqual([
      { track: 'norms', reason: 'duplicate', count: null },
      { track: 'norms', reason: 'spam', count: 12 },
    ]);
    const file = await world.visitor.inEnvigado.get('/api/transparency/file');
    expect(file.text).toContain(',report,norms,duplicate,<10\r\n');
    expect(file.text).toContain(',report,norms,spam,12\r\n');
  });
});
