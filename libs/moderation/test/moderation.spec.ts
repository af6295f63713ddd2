import { moderation, myDecisions, reports } from '../contract.ts';
import { supports } from '@participa/proposals/contract.ts';
import { UNDO_WINDOW_MS } from '../domain/deciding.ts';
import { HOUR_MS } from '@participa/base/duration.ts';
import { codeOf, facts, openModeratedTenant, type ModeratedTenant } from './moderated-tenant.ts';
import { testTenants } from '@participa/api-test/test-tenants.ts';
import type { TestAccount, World } from '@participa/api-test/world.ts';

const CANARY = 'zorzalito';

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

describe('A report', () => {
  it('counts once a person and thing, however many come at once, and hides nothing', async () => {
    const id = await town.propose(ana);
    const answers = await Promise.all(Array.from({ length: 20 }, () => town.report(bruno, id)));
    expect(answers.filter(({ already }) => !already)).toHaveLength(1);
    expect((await town.queued(id)).reports).toBe(1);
    for (let nth = 0; nth < 12; nth++) await town.report(await town.neighbour(`Vecina ${nth}`), id);
    expect((await town.queued(id)).reports).toBe(13);
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).body).toMatchObject({
      inReview: false,
      title: 'Bancos nuevos para la plaza',
    });
  });

  it('can be anonymous: once an address and day, and no address is kept', async () => {
    const id = await town.propose(ana);
    const from = (address: string) =>
      world.visitor.inBahia
        .from(address)
        .call(reports.write, { body: { what: 'proposal', id, track: 'norms', reason: 'off_topic', text: 'No va acá' } });
    expect((await from('203.0.113.7')).already).toBe(false);
    expect((await from('203.0.113.7')).already).toBe(true);
    const [row] = await world.sql<{ text: string }>(
      `SELECT string_agg(r::text, ' ') AS text FROM moderation_reports r WHERE item_id = $1`,
      [id],
    );
    expect(row?.text).not.toContain('203.0.113');
    expect((await town.queued(id)).said).toEqual([expect.objectContaining({ reason: 'off_topic', text: 'No va acá', signed: false })]);
  });

  it('of violence comes first, has a clock, folds the text when a neighbour reports, and tells moderators no word of it', async () => {
    const [norm, threat, other] = [
      await town.propose(ana),
      await town.propose(ana, `Cuidado con ${CANARY} de la esquina`),
      await town.propose(ana),
    ];
    await town.report(bruno, norm);
    const fresh = await world.person('Recién llegada');
    expect(await town.report(fresh, threat, 'proposal', 'threat')).toEqual({ already: false, inReview: false });
    expect(await town.report(bruno, threat, 'proposal', 'threat')).toEqual({ already: false, inReview: true });
    expect(
      (await world.visitor.inBahia.call(reports.write, { body: { what: 'proposal', id: other, track: 'violence', reason: 'harassment' } }))
        .inReview,
    ).toBe(false);
    const { items } = await paula.inBahia.call(moderation.queue, { query: { take: 50 } });
    const order = items.map(({ id }) => id).filter((id) => [norm, threat, other].includes(id));
    expect(order).toEqual([threat, other, norm]);
    const hours = (id: string) => {
      const item = items.find((each) => each.id === id);
      return item && (Date.parse(item.dueAt) - Date.parse(item.openedAt)) / HOUR_MS;
    };
    expect([threat, other, norm].map((id) => Math.round(hours(id) ?? 0))).toEqual([4, 24, 72]);
    const page = await world.visitor.inBahia.get('/api/proposals?take=50');
    expect((page.body as { items: { id: string; body: string; inReview: boolean }[] }).items.find(({ id }) => id === threat)).toMatchObject(
      { body: '', inReview: true },
    );
    for (const moderator of [paula, rita]) {
      const mails = (await town.mailsTo(moderator)).filter(({ body }) => body.includes(threat));
      expect(mails).toHaveLength(1);
      expect(JSON.stringify(mails)).not.toContain(CANARY);
    }
    // Dismissed once, a single report folds it no more.
    await paula.inBahia.call(moderation.act, { body: { action: 'dismiss', items: [threat], facts: 'No hay amenaza' } });
    expect(await town.report(await town.neighbour('Otra vecina'), threat, 'proposal', 'threat')).toEqual({
      already: false,
      inReview: false,
    });
    expect((await town.queued(threat)).state).toBe('open');
  });

  it('wants a reason of its track, and something to report', async () => {
    const id = await town.propose(ana);
    const wrong = await bruno.inBahia.post('/api/reports', { what: 'proposal', id, track: 'norms', reason: 'threat' });
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'invalid_input']);
    expect((await bruno.inBahia.post('/api/reports', { what: 'comment', id, track: 'norms', reason: 'spam' })).status).toBe(404);
  });
});

describe('Hiding', () => {
  it('has a rule and facts, always: without them neither the API nor the database does it', async () => {
    const id = await town.propose(ana);
    await town.report(bruno, id);
    for (const body of [
      { action: 'hide', items: [id] },
      { action: 'hide', items: [id], rule: 'spam', facts: 'corto' },
      { action: 'hide', items: [id], facts },
      { action: 'dismiss', items: [id] },
    ])
      expect((await paula.inBahia.post('/api/moderation/decisions', body)).status).toBe(400);
    const tenant = testTenants['bahia-blanca'].id;
    await expect(world.sql(`UPDATE proposals SET hidden_at = now(), visible = false WHERE id = $1`, [id])).rejects.toThrow(/check/);
    await expect(
      world.sql(`UPDATE proposals SET hidden_at = now(), visible = false, hiding_id = gen_random_uuid() WHERE id = $1`, [id]),
    ).rejects.toThrow(/foreign key/);
    await expect(
      world.sql(
        `INSERT INTO moderation_decisions (tenant_id, id, batch, person_id, action, rule, facts, at, decided_by)
         VALUES ($1, gen_random_uuid(), gen_random_uuid(), $2, 'hide', 'spam', 'corto', now(), $3)`,
        [tenant, ana.id, paula.id],
      ),
    ).rejects.toThrow(/check/);
    await town.hide([id]);
    const [lone] = await world.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT hiding_id, hidden_at FROM proposals UNION ALL SELECT hiding_id, hidden_at FROM comments) h
         LEFT JOIN moderation_decisions d ON d.id = h.hiding_id AND d.rule IS NOT NULL AND length(d.facts) >= 20
        WHERE h.hidden_at IS NOT NULL AND d.id IS NULL`,
    );
    expect(lone?.count).toBe(0);
  });

  it('takes a proposal’s words out of every list, search, count, card, mail and file, and says so where it was', async () => {
    const id = await town.propose(
      ana,
      `El ${CANARY} de la plaza Rivadavia`,
      `Un ${CANARY} canta cada mañana y nadie lo deja dormir en paz.`,
    );
    const comment = await town.say(bruno, id, `Yo también oí al ${CANARY}`);
    await bruno.inBahia.call(supports.put, { params: { id } });
    const before = (await world.visitor.inBahia.get(`/api/proposals/count`)).body as { count: number };
    await town.report(bruno, id, 'proposal', 'threat');
    await town.hide([id]);
    const requests = [
      ...['recent', 'supported', 'discussed', 'random', 'relevance'].map((order) => `/proposals?take=50&order=${order}`),
      ...['', '&state=withdrawn', '&state=published'].map((state) => `/proposals?q=${CANARY}${state}`),
      `/proposals/count?q=${CANARY}`,
      `/proposals/similar?title=${encodeURIComponent(`El ${CANARY} de la plaza Rivadavia`)}`,
      `/proposals/${id}`,
      `/proposals/${id}/versions`,
      `/proposals/${id}/comments`,
      `/proposals/${id}/comments/${comment}`,
      `/proposals/${id}/comments?parent=${comment}`,
      '/transparency',
      '/transparency/file',
      '/budgets',
      '/processes',
    ];
    for (const path of requests) {
      for (const voice of [world.visitor.inBahia, bruno.inBahia, ana.inBahia]) {
        const { text, status } = await voice.get(`/api${path}`);
        expect([path, status < 500, text.replace(encodeURIComponent(CANARY), '').includes(CANARY)]).toEqual([path, true, false]);
      }
    }
    for (const path of ['/people/me/proposals', '/people/me/supported-proposals'])
      for (const { inBahia } of [ana, bruno]) expect((await inBahia.get(`/api${path}`)).text).not.toContain(CANARY);
    expect(((await world.visitor.inBahia.get(`/api/proposals/count`)).body as { count: number }).count).toBe(before.count - 1);
    const page = await world.visitor.inBahia.get(`/api/proposals/${id}`);
    expect([page.status, page.body]).toEqual([
      410,
      {
        error: expect.objectContaining({
          code: 'hidden_by_moderation',
          facts: { rule: 'doxxing', on: expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/) },
        }),
      },
    ]);
    expect(JSON.stringify(await world.sql(`SELECT subject, body FROM outbox`))).not.toContain(CANARY);
    expect(JSON.stringify(await world.sql(`SELECT facts FROM audit_log`))).not.toContain(CANARY);
    // Only its author still reads it, with the statement; the moderators see it in the queue.
    const statement = await town.newestDecision(ana);
    expect(statement).toMatchObject({ action: 'hide', what: 'proposal', rule: 'doxxing', facts, over: null, appeal: null });
    expect(statement.text).toContain(CANARY);
    expect((await bruno.inBahia.get(`/api/people/me/decisions/${statement.id}`)).status).toBe(404);
    const [mail] = await town.mailsTo(ana);
    expect(mail?.body).toContain(facts);
    expect(mail?.body).toContain(`/cuenta/decisiones/${statement.id}`);
    for (const answer of [
      await bruno.inBahia.put(`/api/proposals/${id}/support`),
      await bruno.inBahia.post(`/api/proposals/${id}/comments`, { body: 'Sigo acá' }),
      await ana.inBahia.put(`/api/proposals/${id}`, {
        title: 'Otro título que alcanza',
        body: 'Otro texto que alcanza para pasar la revisión de largo.',
        version: 1,
      }),
      await ana.inBahia.post(`/api/proposals/${id}/withdrawal`),
      await bruno.inBahia.post('/api/reports', { what: 'proposal', id, track: 'norms', reason: 'spam' }),
    ])
      expect([answer.status, codeOf(answer)]).toEqual([410, 'hidden_by_moderation']);
  });

  it('leaves a comment’s place with its replies, and counts it no more', async () => {
    const id = await town.propose(ana);
    const comment = await town.say(bruno, id, `Acá vive ${CANARY}`);
    const reply = await town.say(ana, id, 'No digas dónde vive', comment);
    await town.report(ana, comment, 'comment');
    await town.hide([comment]);
    const { text, body } = await world.visitor.inBahia.get(`/api/proposals/${id}/comments`);
    expect(text).not.toContain(CANARY);
    const [tombstone] = (body as { items: { replies: { id: string }[] }[] }).items;
    expect(tombstone).toMatchObject({ id: comment, hidden: true, body: null, author: null, stance: null });
    expect(tombstone?.replies.map((each) => each.id)).toEqual([reply]);
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).body).toMatchObject({ comments: 1 });
    for (const answer of [
      await ana.inBahia.post(`/api/proposals/${id}/comments`, { body: 'Respondo', parent: comment }),
      await ana.inBahia.put(`/api/proposals/${id}/comments/${comment}/vote`, { value: 'up' }),
      await bruno.inBahia.put(`/api/proposals/${id}/comments/${comment}`, { body: 'Lo corrijo' }),
      await bruno.inBahia.delete(`/api/proposals/${id}/comments/${comment}`),
    ])
      expect([answer.status, codeOf(answer)]).toEqual([410, 'hidden_by_moderation']);
  });

  it('is not for one’s own words', async () => {
    const id = await town.propose(paula);
    await town.report(bruno, id);
    expect((await town.hide([id])).skipped).toEqual([{ id, code: 'party_to_it' }]);
    expect((await town.hide([id], rita)).done).toEqual([id]);
  });

  it('ends with a restore that gives back place and counts', async () => {
    const [first, id, last] = [await town.propose(ana), await town.propose(ana, 'Una fuente para los pájaros'), await town.propose(ana)];
    await bruno.inBahia.call(supports.put, { params: { id } });
    const comment = await town.say(bruno, id);
    await town.report(bruno, id);
    await town.report(ana, comment, 'comment');
    await town.hide([id, comment]);
    for (const each of [id, comment])
      await rita.inBahia.call(moderation.restore, { params: { id: each }, body: { facts: 'No había ningún dato privado en el texto.' } });
    const { body } = await world.visitor.inBahia.get('/api/proposals?order=recent&take=3');
    const items = (body as { items: { id: string; supports: number; comments: number }[] }).items;
    expect(items.map((item) => item.id)).toEqual([last, id, first]);
    expect(items[1]).toMatchObject({ supports: 1, comments: 1 });
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}/comments`)).text).toContain('Opino otra cosa');
    expect((await town.newestDecision(ana)).over).not.toBeNull();
    const again = await rita.inBahia.post(`/api/moderation/items/${id}/restoration`, { facts });
    expect([again.status, codeOf(again)]).toEqual([409, 'not_hidden']);
  });
});

describe('Many at once', () => {
  it('are decided with one reason and undone with one press, for ten minutes, by the person who decided', async () => {
    const ids = [await town.propose(ana), await town.propose(ana), await town.propose(ana)];
    for (const id of ids) await town.report(bruno, id);
    const { batch, done, skipped } = await town.hide([...ids, '00000000-0000-7000-8000-000000000000']);
    expect([done.sort(), skipped.map(({ code }) => code)]).toEqual([[...ids].sort(), ['not_found']]);
    const undo = (by: TestAccount, of = batch) => by.inBahia.post(`/api/moderation/batches/${of}/undo`);
    expect(codeOf(await undo(rita))).toBe('not_allowed');
    expect((await undo(paula)).body).toEqual({ undone: 3 });
    for (const id of ids) {
      expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).status).toBe(200);
      expect(await town.queued(id)).toMatchObject({
        state: 'open',
        decisions: [expect.objectContaining({ action: 'hide', undone: true })],
      });
    }
    expect(codeOf(await undo(paula))).toBe('undo_over');
    const { batch: dismissed } = await paula.inBahia.call(moderation.act, {
      body: { action: 'dismiss', items: ids, facts: 'Nada que objetar' },
    });
    expect((await town.queued(ids[0] ?? '')).state).toBe('dismissed');
    expect((await undo(paula, dismissed)).body).toEqual({ undone: 3 });
    expect((await town.queued(ids[0] ?? '')).state).toBe('open');
    const { batch: late } = await town.hide(ids);
    await world.sql(`UPDATE moderation_decisions SET at = at - make_interval(secs => $2) WHERE batch = $1`, [
      late,
      UNDO_WINDOW_MS / 1000 + 1,
    ]);
    expect(codeOf(await undo(paula, late))).toBe('undo_over');
    const [acts] = await world.sql<{ actions: string[] }>(
      `SELECT array_agg(action ORDER BY id) AS actions FROM audit_log WHERE subject_id = $1 AND action LIKE 'moderation.%'`,
      [ids[0]],
    );
    expect(acts?.actions).toEqual([
      'moderation.hidden',
      'moderation.undone',
      'moderation.dismissed',
      'moderation.undone',
      'moderation.hidden',
    ]);
  });

  it('are taken, filtered and paged; filters are kept for the person who saved them', async () => {
    const ids = [await town.propose(ana), await town.propose(ana)];
    for (const id of ids) await town.report(bruno, id, 'proposal', 'harassment');
    await paula.inBahia.call(moderation.act, { body: { action: 'take', items: ids } });
    const mine = await paula.inBahia.call(moderation.queue, {
      query: { mine: 'yes', track: 'violence', concern: 'harassment', what: 'proposal' },
    });
    expect(mine.items.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect((await rita.inBahia.call(moderation.queue, { query: { mine: 'yes' } })).items).toEqual([]);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await paula.inBahia.call(moderation.queue, { query: { take: 3, after } });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
      more = page.next !== null;
    }
    const whole = await paula.inBahia.call(moderation.queue, { query: { take: 50 } });
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    const { id } = await paula.inBahia.call(moderation.keepFilter, { body: { name: 'Acoso', query: 'concern=harassment' } });
    expect((await paula.inBahia.call(moderation.filters)).items[0]).toEqual({ id, name: 'Acoso', query: 'concern=harassment' });
    expect((await rita.inBahia.call(moderation.filters)).items).toEqual([]);
    expect((await rita.inBahia.delete(`/api/moderation/filters/${id}`)).status).toBe(404);
    await paula.inBahia.call(moderation.dropFilter, { params: { id } });
  });

  it('cost the same statements for a list and a case, however many there are', async () => {
    const count = async (work: () => Promise<unknown>) =>
      (await world.statements(work)).filter((sql) => !/FROM (zones|topics)/.test(sql)).length;
    const list = () => paula.inBahia.call(moderation.queue, { query: { take: 50 } });
    const few = await count(list);
    for (let nth = 0; nth < 5; nth++) await town.report(bruno, await town.propose(await town.neighbour('Otra')));
    expect(await count(list)).toBe(few);
    expect(few).toBeLessThanOrEqual(3);
    const id = await town.propose(ana);
    await town.report(bruno, id);
    expect(await count(() => town.queued(id))).toBeLessThanOrEqual(3);
    expect(await count(() => ana.inBahia.call(myDecisions.list))).toBeLessThanOrEqual(3);
    const seen = await world.statements(() => town.hide([id]));
    const tables = await world.sql<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'`,
    );
    const careless = seen.filter((sql) => {
      const mentioned = [...sql.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE|USING)\s+(\w+)/gi)].filter(([, table]) =>
        tables.some(({ name }) => name === table),
      );
      return mentioned.length > [...sql.matchAll(/tenant_id/g)].length;
    });
    expect(careless).toEqual([]);
  });
});
