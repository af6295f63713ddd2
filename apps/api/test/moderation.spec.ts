import { comments } from '@participa/contract/comments.ts';
import { appeals, blocks, moderation, myDecisions, reports, transparency, watch } from '@participa/contract/moderation.ts';
import { proposals, supports } from '@participa/contract/proposals.ts';
import { APPEAL_WINDOW, UNDO_WINDOW } from '@participa/domain/moderation/deciding.ts';
import { NEW_ACCOUNT } from '@participa/domain/moderation/report.ts';
import { HOUR } from '@participa/domain/moment.ts';
import { places } from './places.ts';
import { openWorld, type Account, type World } from './world.ts';

const CANARY = 'zorzalito';
const facts = 'El segundo párrafo dice dónde vive una persona.';

let world: World;
let ana: Account;
let bruno: Account;
let paula: Account;
let rita: Account;

beforeAll(async () => {
  world = await openWorld();
  paula = world.moderator;
  rita = await world.person('Rita Quiroga', { roles: ['moderator'] });
});
afterAll(() => world.close());
beforeEach(async () => {
  // A person each time: everybody's trust and paces begin anew.
  [ana, bruno] = [await neighbour('Ana Ponte'), await neighbour('Bruno Kessler')];
  await world.forgetPaces();
});

/** Somebody whose account is as old as trust wants it. */
async function neighbour(name: string): Promise<Account> {
  const person = await world.person(name);
  await world.sql(`UPDATE people SET created_at = created_at - interval '30 days' WHERE id = $1`, [person.id]);
  return person;
}
const propose = async (author: Account, title = 'Bancos nuevos para la plaza', body = 'Los que hay están rotos y nadie puede sentarse a la sombra.') =>
  (await author.inBahia.call(proposals.publish, { body: { title, body } })).id;
const say = async (author: Account, id: string, body = 'Opino otra cosa', parent: string | null = null) => (await author.inBahia.call(comments.publish, { params: { id }, body: { body, parent } })).id;
const reported = (id: string, what: 'proposal' | 'comment' = 'proposal', by: Account = bruno, reason: 'spam' | 'threat' | 'harassment' = 'spam') =>
  by.inBahia.call(reports.write, { body: { what, id, track: reason === 'spam' ? 'norms' : 'violence', reason } });
const hide = (items: string[], by: Account = paula) => by.inBahia.call(moderation.act, { body: { action: 'hide', items, rule: 'doxxing', facts } });
const codeOf = (answer: { body: unknown }) => (answer.body as { error?: { code: string } }).error?.code;
const mailsTo = (person: Account) => world.sql<{ subject: string; body: string }>(`SELECT subject, body FROM outbox WHERE recipient = $1 ORDER BY id`, [person.email]);
const queued = async (id: string) => paula.inBahia.call(moderation.one, { params: { id } });

describe('A report', () => {
  it('counts once a person and thing, however many come at once, and hides nothing', async () => {
    const id = await propose(ana);
    const answers = await Promise.all(Array.from({ length: 20 }, () => reported(id)));
    expect(answers.filter(({ already }) => !already)).toHaveLength(1);
    expect((await queued(id)).reports).toBe(1);
    for (let nth = 0; nth < 12; nth++) await reported(id, 'proposal', await neighbour(`Vecina ${nth}`));
    expect((await queued(id)).reports).toBe(13);
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).body).toMatchObject({ inReview: false, title: 'Bancos nuevos para la plaza' });
  });

  it('can be anonymous: once an address and day, and no address is kept', async () => {
    const id = await propose(ana);
    const from = (address: string) => world.visitor.inBahia.from(address).call(reports.write, { body: { what: 'proposal', id, track: 'norms', reason: 'off_topic', text: 'No va acá' } });
    expect((await from('203.0.113.7')).already).toBe(false);
    expect((await from('203.0.113.7')).already).toBe(true);
    const [row] = await world.sql<{ text: string }>(`SELECT string_agg(r::text, ' ') AS text FROM moderation_reports r WHERE item_id = $1`, [id]);
    expect(row!.text).not.toContain('203.0.113');
    expect((await queued(id)).said).toEqual([expect.objectContaining({ reason: 'off_topic', text: 'No va acá', signed: false })]);
  });

  it('of violence comes first, has a clock, folds the text when a known neighbour makes it, and tells every moderator without a word of it', async () => {
    const [norm, threat, other] = [await propose(ana), await propose(ana, `Cuidado con ${CANARY} de la esquina`), await propose(ana)];
    await reported(norm);
    const fresh = await world.person('Recién llegada');
    expect(await reported(threat, 'proposal', fresh, 'threat')).toEqual({ already: false, inReview: false });
    expect(await reported(threat, 'proposal', bruno, 'threat')).toEqual({ already: false, inReview: true });
    expect((await world.visitor.inBahia.call(reports.write, { body: { what: 'proposal', id: other, track: 'violence', reason: 'harassment' } })).inReview).toBe(false);
    const { items } = await paula.inBahia.call(moderation.queue, { query: { take: 50 } });
    const order = items.map(({ id }) => id).filter((id) => [norm, threat, other].includes(id));
    expect(order).toEqual([threat, other, norm]);
    const hours = (id: string) => (Date.parse(items.find((item) => item.id === id)!.dueAt) - Date.parse(items.find((item) => item.id === id)!.openedAt)) / HOUR;
    expect([hours(threat), hours(other), hours(norm)].map(Math.round)).toEqual([4, 24, 72]);
    const page = await world.visitor.inBahia.get('/api/proposals?take=50');
    expect((page.body as { items: { id: string; body: string; inReview: boolean }[] }).items.find(({ id }) => id === threat)).toMatchObject({ body: '', inReview: true });
    for (const moderator of [paula, rita]) {
      const mails = (await mailsTo(moderator)).filter(({ body }) => body.includes(threat));
      expect(mails).toHaveLength(1);
      expect(JSON.stringify(mails)).not.toContain(CANARY);
    }
    // Dismissed once, a single report folds it no more.
    await paula.inBahia.call(moderation.act, { body: { action: 'dismiss', items: [threat], facts: 'No hay amenaza' } });
    expect(await reported(threat, 'proposal', await neighbour('Otra vecina'), 'threat')).toEqual({ already: false, inReview: false });
    expect((await queued(threat)).state).toBe('open');
  });

  it('wants a reason of its track, and something to report', async () => {
    const id = await propose(ana);
    const wrong = await bruno.inBahia.post('/api/reports', { what: 'proposal', id, track: 'norms', reason: 'threat' });
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'invalid_input']);
    expect((await bruno.inBahia.post('/api/reports', { what: 'comment', id, track: 'norms', reason: 'spam' })).status).toBe(404);
  });
});

describe('Hiding', () => {
  it('has a rule and facts, always: without them neither the API nor the database does it', async () => {
    const id = await propose(ana);
    await reported(id);
    for (const body of [{ action: 'hide', items: [id] }, { action: 'hide', items: [id], rule: 'spam', facts: 'corto' }, { action: 'hide', items: [id], facts }, { action: 'dismiss', items: [id] }])
      expect((await paula.inBahia.post('/api/moderation/decisions', body)).status).toBe(400);
    const tenant = places['bahia-blanca'].id;
    await expect(world.sql(`UPDATE proposals SET hidden_at = now(), visible = false WHERE id = $1`, [id])).rejects.toThrow(/check/);
    await expect(world.sql(`UPDATE proposals SET hidden_at = now(), visible = false, hiding_id = gen_random_uuid() WHERE id = $1`, [id])).rejects.toThrow(/foreign key/);
    await expect(
      world.sql(`INSERT INTO moderation_decisions (tenant_id, id, batch, person_id, action, rule, facts, at, decided_by) VALUES ($1, gen_random_uuid(), gen_random_uuid(), $2, 'hide', 'spam', 'corto', now(), $3)`, [tenant, ana.id, paula.id]),
    ).rejects.toThrow(/check/);
    await hide([id]);
    const [lone] = await world.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT hiding_id, hidden_at FROM proposals UNION ALL SELECT hiding_id, hidden_at FROM comments) h
         LEFT JOIN moderation_decisions d ON d.id = h.hiding_id AND d.rule IS NOT NULL AND length(d.facts) >= 20 WHERE h.hidden_at IS NOT NULL AND d.id IS NULL`,
    );
    expect(lone!.count).toBe(0);
  });

  it('takes a proposal’s words out of every list, search, count, card, mail and file, and says so where it was', async () => {
    const id = await propose(ana, `El ${CANARY} de la plaza Rivadavia`, `Un ${CANARY} canta cada mañana y nadie lo deja dormir en paz.`);
    const comment = await say(bruno, id, `Yo también oí al ${CANARY}`);
    await bruno.inBahia.call(supports.put, { params: { id } });
    const before = (await world.visitor.inBahia.get(`/api/proposals/count`)).body as { count: number };
    await reported(id, 'proposal', bruno, 'threat');
    await hide([id]);
    const asked = [
      ...['recent', 'supported', 'discussed', 'random', 'relevance'].map((order) => `/proposals?take=50&order=${order}`),
      ...['', '&state=withdrawn', '&state=published'].map((state) => `/proposals?q=${CANARY}${state}`),
      `/proposals/count?q=${CANARY}`, `/proposals/similar?title=${encodeURIComponent(`El ${CANARY} de la plaza Rivadavia`)}`, `/proposals/${id}`, `/proposals/${id}/versions`,
      `/proposals/${id}/comments`, `/proposals/${id}/comments/${comment}`, `/proposals/${id}/comments?parent=${comment}`, '/transparency', '/transparency/file', '/budgets', '/processes',
    ];
    for (const path of asked) {
      for (const voice of [world.visitor.inBahia, bruno.inBahia, ana.inBahia]) {
        const { text, status } = await voice.get(`/api${path}`);
        expect([path, status < 500, text.replace(encodeURIComponent(CANARY), '').includes(CANARY)]).toEqual([path, true, false]);
      }
    }
    for (const path of ['/people/me/proposals', '/people/me/supported-proposals'])
      for (const { inBahia } of [ana, bruno]) expect((await inBahia.get(`/api${path}`)).text).not.toContain(CANARY);
    expect(((await world.visitor.inBahia.get(`/api/proposals/count`)).body as { count: number }).count).toBe(before.count - 1);
    const page = await world.visitor.inBahia.get(`/api/proposals/${id}`);
    expect([page.status, page.body]).toEqual([410, { error: expect.objectContaining({ code: 'hidden_by_moderation', facts: { rule: 'doxxing', on: expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/) } }) }]);
    expect(JSON.stringify(await world.sql(`SELECT subject, body FROM outbox`))).not.toContain(CANARY);
    expect(JSON.stringify(await world.sql(`SELECT facts FROM audit_log`))).not.toContain(CANARY);
    // Only its author still reads it, with the statement; the moderators see it in the queue.
    const statement = (await ana.inBahia.call(myDecisions.list)).items[0]!;
    expect(statement).toMatchObject({ action: 'hide', what: 'proposal', rule: 'doxxing', facts, over: null, appeal: null });
    expect(statement.text).toContain(CANARY);
    expect((await bruno.inBahia.get(`/api/people/me/decisions/${statement.id}`)).status).toBe(404);
    const [mail] = await mailsTo(ana);
    expect(mail!.body).toContain(facts);
    expect(mail!.body).toContain(`/cuenta/decisiones/${statement.id}`);
    for (const answer of [
      await bruno.inBahia.put(`/api/proposals/${id}/support`), await bruno.inBahia.post(`/api/proposals/${id}/comments`, { body: 'Sigo acá' }),
      await ana.inBahia.put(`/api/proposals/${id}`, { title: 'Otro título que alcanza', body: 'Otro texto que alcanza para pasar la revisión de largo.', version: 1 }),
      await ana.inBahia.post(`/api/proposals/${id}/withdrawal`), await bruno.inBahia.post('/api/reports', { what: 'proposal', id, track: 'norms', reason: 'spam' }),
    ]) expect([answer.status, codeOf(answer)]).toEqual([410, 'hidden_by_moderation']);
  });

  it('leaves a comment’s place with its replies, and counts it no more', async () => {
    const id = await propose(ana);
    const comment = await say(bruno, id, `Acá vive ${CANARY}`);
    const reply = await say(ana, id, 'No digas dónde vive', comment);
    await reported(comment, 'comment', ana);
    await hide([comment]);
    const { text, body } = await world.visitor.inBahia.get(`/api/proposals/${id}/comments`);
    expect(text).not.toContain(CANARY);
    const [tombstone] = (body as { items: { replies: { id: string }[] }[] }).items;
    expect(tombstone).toMatchObject({ id: comment, hidden: true, body: null, author: null, stance: null });
    expect(tombstone!.replies.map((each) => each.id)).toEqual([reply]);
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).body).toMatchObject({ comments: 1 });
    for (const answer of [
      await ana.inBahia.post(`/api/proposals/${id}/comments`, { body: 'Respondo', parent: comment }), await ana.inBahia.put(`/api/proposals/${id}/comments/${comment}/vote`, { value: 'up' }),
      await bruno.inBahia.put(`/api/proposals/${id}/comments/${comment}`, { body: 'Lo corrijo' }), await bruno.inBahia.delete(`/api/proposals/${id}/comments/${comment}`),
    ]) expect([answer.status, codeOf(answer)]).toEqual([410, 'hidden_by_moderation']);
  });

  it('is not for one’s own words', async () => {
    const id = await propose(paula);
    await reported(id);
    expect((await hide([id])).skipped).toEqual([{ id, code: 'party_to_it' }]);
    expect((await hide([id], rita)).done).toEqual([id]);
  });

  it('ends with a restore that gives back place and counts', async () => {
    const [first, id, last] = [await propose(ana), await propose(ana, 'Una fuente para los pájaros'), await propose(ana)];
    await bruno.inBahia.call(supports.put, { params: { id } });
    const comment = await say(bruno, id);
    await reported(id);
    await reported(comment, 'comment', ana);
    await hide([id, comment]);
    for (const each of [id, comment]) await rita.inBahia.call(moderation.restore, { params: { id: each }, body: { facts: 'No había ningún dato privado en el texto.' } });
    const { body } = await world.visitor.inBahia.get('/api/proposals?order=recent&take=3');
    const items = (body as { items: { id: string; supports: number; comments: number }[] }).items;
    expect(items.map((item) => item.id)).toEqual([last, id, first]);
    expect(items[1]).toMatchObject({ supports: 1, comments: 1 });
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}/comments`)).text).toContain('Opino otra cosa');
    expect((await ana.inBahia.call(myDecisions.list)).items[0]!.over).not.toBeNull();
    const again = await rita.inBahia.post(`/api/moderation/items/${id}/restoration`, { facts });
    expect([again.status, codeOf(again)]).toEqual([409, 'not_hidden']);
  });
});

describe('Many at once', () => {
  it('are decided with one reason and undone with one press, for ten minutes, by whoever did it', async () => {
    const ids = [await propose(ana), await propose(ana), await propose(ana)];
    for (const id of ids) await reported(id);
    const { batch, done, skipped } = await hide([...ids, '00000000-0000-7000-8000-000000000000']);
    expect([done.sort(), skipped.map(({ code }) => code)]).toEqual([[...ids].sort(), ['not_found']]);
    const undo = (by: Account, of = batch) => by.inBahia.post(`/api/moderation/batches/${of}/undo`);
    expect(codeOf(await undo(rita))).toBe('not_allowed');
    expect((await undo(paula)).body).toEqual({ undone: 3 });
    for (const id of ids) {
      expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).status).toBe(200);
      expect(await queued(id)).toMatchObject({ state: 'open', decisions: [expect.objectContaining({ action: 'hide', undone: true })] });
    }
    expect(codeOf(await undo(paula))).toBe('undo_over');
    const { batch: dismissed } = await paula.inBahia.call(moderation.act, { body: { action: 'dismiss', items: ids, facts: 'Nada que objetar' } });
    expect((await queued(ids[0]!)).state).toBe('dismissed');
    expect((await undo(paula, dismissed)).body).toEqual({ undone: 3 });
    expect((await queued(ids[0]!)).state).toBe('open');
    const { batch: late } = await hide(ids);
    await world.sql(`UPDATE moderation_decisions SET at = at - make_interval(secs => $2) WHERE batch = $1`, [late, UNDO_WINDOW / 1000 + 1]);
    expect(codeOf(await undo(paula, late))).toBe('undo_over');
    const [acts] = await world.sql<{ actions: string[] }>(`SELECT array_agg(action ORDER BY id) AS actions FROM audit_log WHERE subject_id = $1 AND action LIKE 'moderation.%'`, [ids[0]]);
    expect(acts!.actions).toEqual(['moderation.hidden', 'moderation.undone', 'moderation.dismissed', 'moderation.undone', 'moderation.hidden']);
  });

  it('are taken, filtered and paged; filters are kept for whoever keeps them', async () => {
    const ids = [await propose(ana), await propose(ana)];
    for (const id of ids) await reported(id, 'proposal', bruno, 'harassment');
    await paula.inBahia.call(moderation.act, { body: { action: 'take', items: ids } });
    const mine = await paula.inBahia.call(moderation.queue, { query: { mine: 'yes', track: 'violence', concern: 'harassment', what: 'proposal' } });
    expect(mine.items.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect((await rita.inBahia.call(moderation.queue, { query: { mine: 'yes' } })).items).toEqual([]);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
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
    const count = async (work: () => Promise<unknown>) => (await world.statements(work)).filter((sql) => !/FROM (zones|topics)/.test(sql)).length;
    const list = () => paula.inBahia.call(moderation.queue, { query: { take: 50 } });
    const few = await count(list);
    for (let nth = 0; nth < 5; nth++) await reported(await propose(await neighbour('Otra')));
    expect(await count(list)).toBe(few);
    expect(few).toBeLessThanOrEqual(3);
    const id = await propose(ana);
    await reported(id);
    expect(await count(() => queued(id))).toBeLessThanOrEqual(3);
    expect(await count(() => ana.inBahia.call(myDecisions.list))).toBeLessThanOrEqual(3);
    const seen = await world.statements(() => hide([id]));
    const tables = await world.sql<{ name: string }>(`SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'`);
    const careless = seen.filter((sql) => {
      const mentioned = [...sql.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE|USING)\s+(\w+)/gi)].filter(([, table]) => tables.some(({ name }) => name === table));
      return mentioned.length > [...sql.matchAll(/tenant_id/g)].length;
    });
    expect(careless).toEqual([]);
  });
});

describe('An appeal', () => {
  it('goes to somebody else, and overturns all that the decision did', async () => {
    const id = await propose(ana);
    await bruno.inBahia.call(supports.put, { params: { id } });
    await reported(id);
    await hide([id]);
    const decision = (await ana.inBahia.call(myDecisions.list)).items[0]!.id;
    const appeal = () => ana.inBahia.post(`/api/people/me/decisions/${decision}/appeal`, { text: 'La dirección es la de la plaza, no la de nadie.' });
    expect((await bruno.inBahia.post(`/api/people/me/decisions/${decision}/appeal`, { text: 'Apelo yo por ella, que está ocupada.' })).status).toBe(404);
    expect((await appeal()).status).toBe(204);
    expect(codeOf(await appeal())).toBe('appealed_already');
    expect((await rita.inBahia.call(appeals.list)).items.find((each) => each.id === decision)).toMatchObject({ author: { id: ana.id }, decidedBy: { id: paula.id } });
    const decide = (by: Account) => by.inBahia.post(`/api/moderation/appeals/${decision}/decision`, { outcome: 'overturned', reason: 'Es un lugar público, no un domicilio.' });
    const own = await decide(paula);
    expect([own.status, codeOf(own)]).toEqual([409, 'own_decision']);
    await expect(world.sql(`UPDATE moderation_appeals SET outcome = 'upheld', decided_by = against WHERE decision_id = $1`, [decision])).rejects.toThrow(/check/);
    expect((await decide(rita)).status).toBe(204);
    expect(codeOf(await decide(rita))).toBe('appeal_decided');
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).body).toMatchObject({ supports: 1 });
    expect((await ana.inBahia.call(myDecisions.one, { params: { id: decision } })).appeal).toMatchObject({ outcome: 'overturned' });
    expect((await mailsTo(ana)).map(({ subject }) => subject).at(-1)).toContain('fue aceptada');
    expect((await paula.inBahia.call(appeals.list)).items.some((each) => each.id === decision)).toBe(false);
  });

  it('that is refused leaves things as they are, with the second statement; after six months there is none', async () => {
    const [id, old] = [await propose(ana), await propose(ana)];
    for (const each of [id, old]) await reported(each);
    await hide([old]);
    const late = (await ana.inBahia.call(myDecisions.list)).items[0]!.id;
    await world.sql(`UPDATE moderation_decisions SET at = at - make_interval(secs => $2) WHERE id = $1`, [late, APPEAL_WINDOW / 1000 + 60]);
    expect(codeOf(await ana.inBahia.post(`/api/people/me/decisions/${late}/appeal`, { text: 'Llego tarde, pero llego igual.' }))).toBe('appeal_over');
    await hide([id]);
    const decision = (await ana.inBahia.call(myDecisions.list)).items[0]!.id;
    await ana.inBahia.call(myDecisions.appeal, { params: { id: decision }, body: { text: 'No estoy de acuerdo con lo decidido.' } });
    await rita.inBahia.call(appeals.decide, { params: { id: decision }, body: { outcome: 'upheld', reason: 'El domicilio es el de una vecina.' } });
    expect((await world.visitor.inBahia.get(`/api/proposals/${id}`)).status).toBe(410);
    expect((await ana.inBahia.call(myDecisions.one, { params: { id: decision } })).appeal).toMatchObject({ outcome: 'upheld', reason: 'El domicilio es el de una vecina.' });
  });
});

describe('A block', () => {
  it('takes the word, says until when and why, and gives back only what it hid itself', async () => {
    const [kept, hiddenBefore] = [await propose(ana), await propose(ana)];
    const comment = await say(ana, kept);
    await reported(hiddenBefore);
    await hide([hiddenBefore]);
    const { id } = await paula.inBahia.call(blocks.begin, { body: { person: ana.id, days: 7, rule: 'harassment', facts, hideAll: true } });
    for (const answer of [await ana.inBahia.post('/api/proposals', { title: 'Una más, por favor', body: 'Un texto que alcanza para pasar la revisión de largo.' }), await ana.inBahia.post(`/api/proposals/${kept}/comments`, { body: 'hola' })]) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'blocked']);
      expect((answer.body as { error: { facts: object } }).error.facts).toEqual({ until: expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/), reason: 'harassment' });
    }
    const other = await propose(bruno);
    await ana.inBahia.call(supports.put, { params: { id: other } });
    expect((await world.visitor.inBahia.get(`/api/proposals/${kept}`)).status).toBe(410);
    expect((await paula.inBahia.call(blocks.list)).items.find((each) => each.id === id)).toMatchObject({ person: { id: ana.id }, hid: 2 });
    expect(codeOf(await paula.inBahia.post('/api/moderation/blocks', { person: ana.id, days: 7, rule: 'spam', facts }))).toBe('blocked_already');
    expect(codeOf(await paula.inBahia.post('/api/moderation/blocks', { person: rita.id, days: 7, rule: 'spam', facts }))).toBe('not_allowed');
    await rita.inBahia.call(blocks.end, { params: { id } });
    expect((await world.visitor.inBahia.get(`/api/proposals/${kept}`)).body).toMatchObject({ comments: 1 });
    expect((await world.visitor.inBahia.get(`/api/proposals/${kept}/comments/${comment}`)).body).toMatchObject({ hidden: false });
    expect((await world.visitor.inBahia.get(`/api/proposals/${hiddenBefore}`)).status).toBe(410);
    await say(ana, kept, 'Ya puedo hablar de nuevo');
  });

  it('can be appealed, and ends by itself', async () => {
    await paula.inBahia.call(blocks.begin, { body: { person: ana.id, days: 3, rule: 'spam', facts } });
    const statement = (await ana.inBahia.call(myDecisions.list)).items[0]!;
    expect(statement).toMatchObject({ action: 'block', what: null, text: null });
    await ana.inBahia.call(myDecisions.appeal, { params: { id: statement.id }, body: { text: 'No hice publicidad de nada nunca.' } });
    await rita.inBahia.call(appeals.decide, { params: { id: statement.id }, body: { outcome: 'overturned', reason: 'Era un aviso de la cooperadora.' } });
    await propose(ana);
    await paula.inBahia.call(blocks.begin, { body: { person: ana.id, days: 3, rule: 'spam', facts } });
    await world.sql(`UPDATE people SET blocked_until = now() - interval '1 second' WHERE id = $1`, [ana.id]);
    await propose(ana);
  });
});

describe('What is looked at by itself', () => {
  it('is queued and stays published: words of the list, and first posts where the government wants it', async () => {
    const before = await world.admin.inBahia.call(watch.read);
    expect(before).toEqual({ words: [], firstPosts: false });
    await world.admin.inBahia.call(watch.write, { body: { words: ['estafa', 'dólar blue'], firstPosts: false } });
    const [clean, hit] = [await propose(ana), await propose(ana, 'Es una ESTAFA total, vecinos')];
    const comment = await say(bruno, clean, 'Vendo Dolar-Blue');
    expect((await paula.inBahia.get(`/api/moderation/items/${clean}`)).status).toBe(404);
    expect(await queued(hit)).toMatchObject({ words: ['estafa'], concerns: ['watched_word'], reports: 0 });
    expect(await queued(comment)).toMatchObject({ words: ['dólar blue'] });
    expect((await world.visitor.inBahia.get(`/api/proposals/${hit}`)).status).toBe(200);
    await world.admin.inBahia.call(watch.write, { body: { words: [], firstPosts: true } });
    const carla = await neighbour('Carla');
    const first = await propose(carla);
    const second = await propose(carla);
    expect((await queued(first)).concerns).toEqual(['first_post']);
    expect((await paula.inBahia.get(`/api/moderation/items/${second}`)).status).toBe(404);
    await world.admin.inBahia.call(watch.write, { body: before });
  });

  it('lets a new account put one link', async () => {
    const fresh = await world.person('Recién llegada');
    const id = await propose(fresh, 'Miren https://uno.example', 'Un texto que alcanza para pasar la revisión de largo.');
    const two = await fresh.inBahia.post(`/api/proposals/${id}/comments`, { body: 'https://uno.example y www.dos.example' });
    expect([two.status, codeOf(two)]).toEqual([409, 'too_many_links']);
    await world.sql(`UPDATE people SET created_at = now() - make_interval(secs => $2) WHERE id = $1`, [fresh.id, NEW_ACCOUNT / 1000 + 60]);
    await say(fresh, id, 'https://uno.example y www.dos.example');
  });
});

describe('Transparency', () => {
  it('counts everything by month and tells no cell below ten', async () => {
    const tenant = places.envigado.id;
    const [author, moderator] = [await world.person('Autora', { of: 'envigado' }), await world.person('Moderadora', { of: 'envigado', roles: ['moderator'] })];
    const { id } = await author.inEnvigado.call(proposals.publish, { body: { title: 'Bancos nuevos para el parque', body: 'Los que hay están rotos y nadie puede sentarse a la sombra.' } });
    await author.inEnvigado.call(reports.write, { body: { what: 'proposal', id, track: 'norms', reason: 'duplicate' } });
    await world.sql(`INSERT INTO moderation_reports (tenant_id, item_id, reporter, track, reason, folded, at) SELECT $1, $2, sha256(n::text::bytea), 'norms', 'spam', false, now() FROM generate_series(1, 12) n`, [tenant, id]);
    await world.sql(
      `INSERT INTO moderation_decisions (tenant_id, id, batch, item_id, person_id, action, rule, facts, at, decided_by, waited_since, was)
       SELECT $1, gen_random_uuid(), gen_random_uuid(), $2, $3, 'dismiss', NULL, 'Nada que objetar', now(), $4, now() - make_interval(hours => n), 'open' FROM generate_series(1, 11) n`,
      [tenant, id, author.id, moderator.id],
    );
    const { items } = await world.visitor.inEnvigado.call(transparency.months);
    expect(items[0]).toMatchObject({ decisions: [{ action: 'dismiss', rule: null, count: 11 }], appeals: [], hours: 6 });
    expect(items[0]!.reports).toEqual([{ track: 'norms', reason: 'duplicate', count: null }, { track: 'norms', reason: 'spam', count: 12 }]);
    const file = await world.visitor.inEnvigado.get('/api/transparency/file');
    expect(file.text).toContain(',report,norms,duplicate,<10\r\n');
    expect(file.text).toContain(',report,norms,spam,12\r\n');
  });
});
