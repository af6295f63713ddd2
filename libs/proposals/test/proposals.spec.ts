import { drafts, myProposals, proposals } from '../contract.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { MAX_SUPPORTS_TO_EDIT } from '../domain/editing.ts';
import type { ProposalOrder } from '../domain/listing.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

const body = 'Los bancos están rotos desde el temporal y no hay dónde sentarse a la sombra.';

describe('Proposals', () => {
  let world: World;
  let ana: TestAccount;

  beforeAll(async () => {
    world = await openWorld();
    ana = await world.person('Ana Gómez', { verified: true });
  });
  afterAll(() => world.close());

  const publish = (title: string, more: object = {}) => ana.inBahia.call(proposals.publish, { body: { title, body, ...more } });

  it('are published and read by everybody', async () => {
    const made = await publish('Más bancos en la plaza Rivadavia', { zone: 'centro', topic: 'espacio-publico' });
    const read = await world.visitor.inBahia.call(proposals.one, { params: { id: made.id } });
    expect(read).toEqual(made);
    expect(read).toMatchObject({
      title: 'Más bancos en la plaza Rivadavia',
      supports: 0,
      comments: 0,
      version: 1,
      state: 'published',
      zone: { key: 'centro', name: 'Centro' },
      author: { name: 'Ana Gómez', kind: 'person' },
    });
  });

  it('keep markup as the text that it is, and drop what cannot be seen', async () => {
    const made = await publish('<script>alert(1)</script> en la plaza\u202e', { body: `<img src=x onerror=alert(1)>\u0000\r\n${body}` });
    expect(made.title).toBe('<script>alert(1)</script> en la plaza');
    expect(made.body).toBe(`<img src=x onerror=alert(1)>\n${body}`);
  });

  it('are found without regard to accents, by beginnings, and by nothing else', async () => {
    const made = await publish('Presupuesto de participación para los clubes');
    const found = async (q: string) => (await world.visitor.inBahia.call(proposals.list, { query: { q } })).items.map(({ id }) => id);
    for (const q of ['participacion', 'PARTICIPACIÓN', 'presupuesto clu', 'clubes participación'])
      expect(await found(q)).toContain(made.id);
    expect(await found('hipopótamo')).toEqual([]);
    expect(await found("'; SELECT pg_sleep(5) --")).not.toContain(made.id);
    expect(await found('!!! ()&|:*')).toEqual([]);
  });

  it('offer what is alike while one writes', async () => {
    const made = await publish('Reparar la luz de la esquina de Brown y Donado');
    const { items } = await world.visitor.inBahia.call(proposals.similar, {
      query: { title: 'propongo reparar las luces de la esquina Brown y Donado' },
    });
    expect(items[0]).toMatchObject({ id: made.id });
    expect(items[0]?.alike).toBeGreaterThan(0.5);
  });

  it('are paged in every order so that each is seen exactly once', async () => {
    const made = await Promise.all(
      Array.from({ length: 9 }, (_, at) => publish(`Propuesta para hojear número ${at} de la lista`, { zone: 'sur' })),
    );
    const orders: ProposalOrder[] = ['recent', 'supported', 'discussed', 'random', 'relevance'];
    for (const order of orders) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await world.visitor.inBahia.call(proposals.list, {
          query: {
            order,
            zone: 'sur',
            take: 2,
            seed: 700_000,
            ...(order === 'relevance' ? { q: 'hojear' } : {}),
            ...(after ? { after } : {}),
          },
        });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after);
      expect([...seen].sort()).toEqual(made.map(({ id }) => id).sort());
    }
    expect(await world.visitor.inBahia.call(proposals.count, { query: { zone: 'sur' } })).toEqual({ count: 9, more: false });
  });

  it('start the random order elsewhere with another seed, and stay put with the same', async () => {
    const first = async (seed: number) =>
      (await world.visitor.inBahia.call(proposals.list, { query: { order: 'random', seed, take: 50 } })).items.map(({ id }) => id);
    expect(await first(3)).toEqual(await first(3));
    const starts = await Promise.all([0, 200_000, 400_000, 600_000, 800_000].map(first));
    expect(new Set(starts.map(([id]) => id)).size).toBeGreaterThan(1);
  });

  it('refuse bad input with a sentence for each wrong field', async () => {
    const cases: [object | string, string, string][] = [
      [{}, 'title', 'required'],
      [{ title: 'corto', body }, 'title', 'too_short'],
      [{ title: 'x'.repeat(121), body }, 'title', 'too_long'],
      [{ title: 42, body }, 'title', 'not_text'],
      [{ title: 'Un título suficiente', body: ' \n '.repeat(50) }, 'body', 'required'],
      [{ title: 'Un título suficiente', body: 'x'.repeat(5_001) }, 'body', 'too_long'],
      [{ title: 'Un título suficiente', body, state: 'accepted' }, 'state', 'unknown_field'],
      [{ title: 'Un título suficiente', body, __proto__x: 1 }, '__proto__x', 'unknown_field'],
      [{ title: 'Un título suficiente', body, zone: 'atlantida' }, 'zone', 'not_one_of'],
    ];
    for (const [input, path, code] of cases) {
      const answer = await ana.inBahia.post('/api/proposals', input);
      expect([answer.status, answer.body.error.code]).toEqual([400, 'invalid_input']);
      const field = (answer.body.error.fields as { path: string; code: string; message: string }[]).find((wrong) => wrong.path === path);
      expect(field?.code).toBe(code);
      expect(field?.message.length).toBeGreaterThan(10);
    }
  });

  it('answer in the language that is asked for', async () => {
    const speak = async (language: string) =>
      (await ana.inBahia.with({ 'accept-language': language }).post('/api/proposals', { title: 'corto', body })).body.error.fields[0]
        .message as string;
    expect(await speak('es-AR,es;q=0.9')).toBe('Es muy corto: escribí al menos 10 caracteres.');
    expect(await speak('pt-BR')).toBe('É curto demais: escreva pelo menos 10 caracteres.');
    expect(await speak('en')).toBe('It is too short: write at least 10 characters.');
  });

  it('survive what is no request at all', async () => {
    const send = (text: string, headers: Record<string, string> = {}) => ana.inBahia.with(headers).post('/api/proposals', text);
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect((await send('{"title": ')).body.error.code).toBe('malformed_json');
    expect((await send('"a string"')).status).toBe(400);
    expect((await send(`{"title": ${deep(20_000)}, "body": 1}`)).status).toBe(400);
    expect((await send(JSON.stringify({ title: 'x'.repeat(10_000_000), body }))).body.error.code).toBe('too_large');
    expect((await send('title=a', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await send('{}', { 'content-type': 'text/plain' })).status).toBe(415);
    for (const order of ['supports; DROP TABLE proposals', 'constructor', '', 'SUPPORTED'])
      expect((await world.visitor.inBahia.get(`/api/proposals?order=${encodeURIComponent(order)}`)).status).toBe(400);
    for (const query of [
      'take=0',
      'take=51',
      'take=x',
      'take=1e9',
      'after=%00',
      'after=bm8',
      'nothing=1',
      'seed=-1',
      'order=recent&order=random',
      `q=${'x'.repeat(201)}`,
    ])
      expect([query, (await world.visitor.inBahia.get(`/api/proposals?${query}`)).status]).toEqual([query, 400]);
    expect((await world.visitor.inBahia.get('/api/proposals/not-an-id')).status).toBe(400);
    expect((await world.visitor.inBahia.get('/api/health/ready')).status).toBe(200);
  });

  it('are reworded by their author while the rules allow, with every wording kept', async () => {
    const { id } = await publish('Un título que tiene un herror');
    const edited = await ana.inBahia.call(proposals.edit, {
      params: { id },
      body: { title: 'Un título que tenía un error', body, version: 1 },
    });
    expect(edited).toMatchObject({ version: 2, title: 'Un título que tenía un error' });
    const { items } = await world.visitor.inBahia.call(proposals.versions, { params: { id } });
    expect(items.map(({ version, title }) => [version, title])).toEqual([
      [2, 'Un título que tenía un error'],
      [1, 'Un título que tiene un herror'],
    ]);
    const again = { title: 'Otra vez el mismo título', body, version: 1 };
    expect((await ana.inBahia.put(`/api/proposals/${id}`, again)).body.error.code).toBe('edited_meanwhile');
    const other = await world.person('Otra');
    expect((await other.inBahia.put(`/api/proposals/${id}`, { ...again, version: 2 })).status).toBe(403);
    await world.sql('UPDATE proposal_counters SET supports = $2 WHERE proposal_id = $1', [id, MAX_SUPPORTS_TO_EDIT + 1]);
    expect((await ana.inBahia.put(`/api/proposals/${id}`, { ...again, version: 2 })).body.error.code).toBe('too_many_supports_to_edit');
    await world.sql(`UPDATE proposal_counters SET supports = 0 WHERE proposal_id = $1`, [id]);
    await world.sql(`UPDATE proposals SET published_at = published_at - interval '8 days' WHERE id = $1`, [id]);
    expect((await ana.inBahia.put(`/api/proposals/${id}`, { ...again, version: 2 })).body.error.code).toBe('edit_window_over');
  });

  it('leave the lists when withdrawn, and keep their record', async () => {
    const { id } = await publish('Canario retirado entre propuestas');
    await ana.inBahia.call(proposals.withdraw, { params: { id } });
    const { items } = await world.visitor.inBahia.call(proposals.list, { query: { q: 'canario retirado' } });
    expect(items).toEqual([]);
    expect((await world.visitor.inBahia.call(proposals.one, { params: { id } })).state).toBe('withdrawn');
    expect((await ana.inBahia.post(`/api/proposals/${id}/withdrawal`)).body.error.code).toBe('proposal_withdrawn');
    expect((await ana.inBahia.call(myProposals.written, {})).items.map((one) => one.id)).toContain(id);
  });

  it('are published once for a form that is sent twice, also at the same time', async () => {
    const send = () =>
      ana.inBahia.with({ 'idempotency-key': 'the-same-form-sent-twice' }).post('/api/proposals', { title: 'Doble clic en la plaza', body });
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body: answer }) => (answer as { id: string }).id)).size).toBe(1);
    const reused = await ana.inBahia
      .with({ 'idempotency-key': 'the-same-form-sent-twice' })
      .post('/api/proposals', { title: 'Otra cosa con la misma clave', body });
    expect([reused.status, reused.body.error.code]).toEqual([422, 'idempotency_reused']);
  });

  it('answer with a tag that spares the second answer, and never let a private one be kept', async () => {
    const list = await world.visitor.inBahia.get('/api/proposals');
    expect(list.headers['cache-control']).toBe('public, max-age=5, stale-while-revalidate=30');
    expect((await world.visitor.inBahia.with({ 'if-none-match': list.headers['etag'] ?? '' }).get('/api/proposals')).status).toBe(304);
    expect((await ana.inBahia.get('/api/drafts')).headers['cache-control']).toBe('private, no-store');
  });
});

describe('Drafts', () => {
  let world: World;
  let ana: TestAccount;
  const id = '01930000-0000-7000-8000-00000000d4af';

  beforeAll(async () => {
    world = await openWorld();
    ana = await world.person('Ana Gómez');
  });
  afterAll(() => world.close());

  it('are saved again and again under one id, resumed, and used up by publishing', async () => {
    await ana.inBahia.call(drafts.save, { params: { id }, body: { title: 'Can' } });
    await ana.inBahia.call(drafts.save, { params: { id }, body: { title: 'Canario de borrador en la plaza', body: 'a' } });
    expect(await ana.inBahia.call(drafts.one, { params: { id } })).toMatchObject({ title: 'Canario de borrador en la plaza', body: 'a' });
    const { id: published } = await ana.inBahia.call(proposals.publish, {
      body: { title: 'Canario de borrador en la plaza', body, draft: id },
    });
    expect((await ana.inBahia.get(`/api/drafts/${id}`)).status).toBe(404);
    expect(published).not.toBe(id);
  });

  it('are nobody else’s, in no list, search, count or likeness', async () => {
    await ana.inBahia.call(drafts.save, { params: { id }, body: { title: 'Ornitorrinco secreto de la costanera', body } });
    const eva = await world.person('Eva');
    for (const path of [`/api/drafts/${id}`, `/api/proposals/${id}`]) expect((await eva.inBahia.get(path)).status).toBe(404);
    expect((await eva.inBahia.put(`/api/drafts/${id}`, { title: 'mío' })).status).toBe(404);
    expect((await eva.inBahia.delete(`/api/drafts/${id}`)).status).toBe(404);
    expect((await eva.inBahia.post('/api/proposals', { title: 'Publicar lo ajeno en la plaza', body, draft: id })).status).toBe(404);
    for (const path of [
      '/api/proposals',
      '/api/proposals?q=ornitorrinco',
      '/api/proposals/count?q=ornitorrinco',
      '/api/proposals/similar?title=ornitorrinco%20secreto%20costanera',
    ])
      expect((await world.visitor.inBahia.get(path)).text).not.toMatch(/secreto|"count":1/);
    expect((await ana.inBahia.call(drafts.one, { params: { id } })).title).toBe('Ornitorrinco secreto de la costanera');
  });

  it('stop at twenty, also when saved at the same time', async () => {
    const eva = await world.person('Eva');
    const answers = await Promise.all(
      Array.from({ length: 26 }, (_, at) =>
        eva.inBahia.put(`/api/drafts/01930000-0000-7000-8000-0000000000${String(at + 10)}`, { title: `Borrador ${at}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(answers.filter(({ body: answer }) => (answer as { error?: { code: string } }).error?.code === 'draft_limit')).toHaveLength(6);
  });

  it('age no better than anything else: a year later they are still there', async () => {
    const eva = await world.person('Eva');
    await eva.inBahia.call(drafts.save, { params: { id: '01930000-0000-7000-8000-00000000e4af' }, body: { title: 'Para más adelante' } });
    world.pass(365 * DAY_MS);
    expect((await eva.inBahia.call(drafts.list)).items).toHaveLength(1);
  });
});
