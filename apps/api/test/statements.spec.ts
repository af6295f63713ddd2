import { comments, proposals, supports } from '@participa/proposals/contract.ts';
import { forgetsTenant } from './tenant-in-sql.ts';
import { openWorld, type TestAccount, type World } from './world.ts';

/** What a handful and a page full of things must cost alike. */
const FEW = 3;
const MANY = 50;

let world: World;
let ana: TestAccount;
let bruno: TestAccount;
/** Tables that have a tenant, from the catalogue. */
let tenantTables: string[];
const seen = new Set<string>();

beforeAll(async () => {
  world = await openWorld();
  ana = await world.person('Ana Ponte');
  bruno = await world.person('Bruno Kessler');
  const tables = await world.sql<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id'`,
  );
  tenantTables = tables.map(({ name }) => name).filter((name) => name !== 'tenant_hosts');
});
afterAll(() => world.close());

/** How many statements `work` runs, without those that find the tenant of a host: they are asked once in seconds. */
async function counted(work: () => PromiseLike<unknown>): Promise<number> {
  const statements = await world.statements(async () => work());
  for (const sql of statements) seen.add(sql);
  return statements.filter((sql) => !/FROM (zones|topics) WHERE tenant_id = \$1 ORDER BY position/.test(sql)).length;
}

const publish = (author: TestAccount, nth: number) =>
  author.inBahia.call(proposals.publish, {
    body: {
      title: `Una sombra para la parada número ${nth}`,
      body: 'Al sol se espera el colectivo cuarenta minutos, y hay gente mayor.'.padEnd(50, '.'),
      zone: 'centro',
      topic: 'movilidad',
    },
  });
const say = (author: TestAccount, proposal: string, nth: number, parent: string | null = null) =>
  author.inBahia.call(comments.publish, { params: { id: proposal }, body: { body: `Opinión ${nth}`, stance: 'for', parent } });

describe('Statements a request', () => {
  let proposal: string;

  beforeAll(async () => {
    for (let nth = 0; nth < FEW; nth++) ({ id: proposal } = await publish(ana, nth));
    for (let nth = 0; nth < FEW; nth++) await say(ana, proposal, nth);
  });

  it('are constant in the number of items, for lists of proposals and of comments and for one proposal', async () => {
    const cost = async () => ({
      list: await counted(() => world.visitor.inBahia.get('/api/proposals?take=50').expect(200)),
      search: await counted(() => world.visitor.inBahia.get('/api/proposals?take=50&q=sombra').expect(200)),
      one: await counted(() => world.visitor.inBahia.get(`/api/proposals/${proposal}`).expect(200)),
      comments: await counted(() => world.visitor.inBahia.get(`/api/proposals/${proposal}/comments?take=50`).expect(200)),
      best: await counted(() => world.visitor.inBahia.get(`/api/proposals/${proposal}/comments?take=50&order=best`).expect(200)),
    });
    const few = await cost();
    for (let nth = FEW; nth < MANY; nth++) await publish(ana, nth);
    for (let nth = FEW; nth < MANY; nth++) {
      const { id } = await say(ana, proposal, nth);
      const { id: reply } = await say(bruno, proposal, nth, id);
      await say(ana, proposal, nth, reply);
      await world.resetRateLimits();
    }
    const { body } = await world.visitor.inBahia.get(`/api/proposals/${proposal}/comments?take=50`);
    expect((body as { items: unknown[] }).items).toHaveLength(MANY);
    expect(await cost()).toEqual(few);
    for (const [what, statements] of Object.entries(few)) expect([what, statements <= 2]).toEqual([what, true]);
  });

  it('are at most four for a support and for a comment, the look at the session included', async () => {
    await world.resetRateLimits();
    expect(await counted(() => bruno.inBahia.call(supports.put, { params: { id: proposal } }))).toBeLessThanOrEqual(4);
    expect(await counted(() => bruno.inBahia.call(supports.remove, { params: { id: proposal } }))).toBeLessThanOrEqual(4);
    let comment = '';
    expect(await counted(async () => ({ id: comment } = await say(ana, proposal, MANY)))).toBeLessThanOrEqual(4);
    expect(await counted(() => say(bruno, proposal, MANY, comment))).toBeLessThanOrEqual(4);
    expect(
      await counted(() => bruno.inBahia.call(comments.vote, { params: { id: proposal, comment }, body: { value: 'up' } })),
    ).toBeLessThanOrEqual(4);
  });

  it('name the tenant whenever they touch one of its tables', async () => {
    await world.resetRateLimits();
    const { id } = await publish(ana, 999);
    const draft = '01900000-0000-7000-8000-000000000001';
    await counted(async () => {
      await ana.inBahia.put(`/api/drafts/${draft}`, { title: 'Una idea', body: '', zone: null, topic: null }).expect(200);
      await ana.inBahia.get('/api/drafts').expect(200);
      await ana.inBahia.get(`/api/drafts/${draft}`).expect(200);
      await ana.inBahia.delete(`/api/drafts/${draft}`).expect(204);
      const { id: comment } = await say(ana, id, 1);
      await ana.inBahia.put(`/api/proposals/${id}/comments/${comment}`, { body: 'Otra opinión' }).expect(200);
      await ana.inBahia.delete(`/api/proposals/${id}/comments/${comment}`).expect(204);
      const text = {
        title: 'Una sombra para todas las paradas',
        body: 'Al sol se espera el colectivo cuarenta minutos, y hay gente mayor.',
        zone: 'norte',
        topic: null,
      };
      await ana.inBahia.put(`/api/proposals/${id}`, { ...text, version: 1 }).expect(200);
      for (const order of ['recent', 'supported', 'discussed', 'random', 'relevance'])
        await world.visitor.inBahia.get(`/api/proposals?order=${order}&zone=norte`).expect(200);
      for (const path of [`/${id}/versions`, '/count', '/similar?title=Una+sombra+para+la+parada'])
        await world.visitor.inBahia.get(`/api/proposals${path}`).expect(200);
      for (const path of ['', '/proposals', '/supported-proposals', `/supports?of=${id}`])
        await ana.inBahia.get(`/api/people/me${path}`).expect(200);
      await ana.inBahia.get(`/api/proposals/${id}/standing`).expect(200);
      await ana.inBahia.post(`/api/proposals/${id}/withdrawal`).expect(200);
      await world.admin.inBahia.get('/api/audit').expect(200);
      await ana.inBahia.patch('/api/people/me', { name: 'Ana María Ponte' }).expect(200);
    });
    expect(seen.size).toBeGreaterThan(25);
    const careless = [...seen].filter((sql) => forgetsTenant(sql, tenantTables));
    expect(careless).toEqual([]);
  });
});
