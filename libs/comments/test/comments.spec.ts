import { Client } from 'pg';
import { comments, proposals } from '@participa/proposals/contract.ts';
import { Refused } from '@participa/base/client.ts';
import type { Comment, CommentOrder } from '../domain/comment.ts';
import { HOUR_MS } from '@participa/base/duration.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

let world: World;
let ana: TestAccount;
let bruno: TestAccount;
let carla: TestAccount;
let nth = 0;

beforeAll(async () => {
  world = await openWorld();
  ana = await world.person('Ana Ponte');
  bruno = await world.person('Bruno Kessler');
  carla = await world.person('Carla Sosa', { confirmed: false });
});
afterAll(() => world.close());

const propose = async (author = ana): Promise<string> =>
  (
    await author.inBahia.call(proposals.publish, {
      body: { title: `Bancos con respaldo, pedido ${++nth}`, body: 'En la plaza hay nueve bancos y ninguno tiene respaldo para apoyarse.' },
    })
  ).id;
const say = (author: TestAccount, id: string, body: string, parent: string | null = null): Promise<Comment> =>
  author.inBahia.call(comments.publish, { params: { id }, body: { body, parent } });
const vote = (person: TestAccount, id: string, comment: string, value: 'up' | 'down' | 'none') =>
  person.inBahia.call(comments.vote, { params: { id, comment }, body: { value } });
const list = (id: string, query: { order?: CommentOrder; parent?: string; take?: number; after?: string } = {}) =>
  world.visitor.inBahia.call(comments.list, { params: { id }, query });
const countOf = async (id: string) => (await world.visitor.inBahia.call(proposals.one, { params: { id } })).comments;
/** The code with which `asked` is refused. */
const refusal = (requests: Promise<unknown>): Promise<string> =>
  requests.then(
    () => 'not refused',
    (error: unknown) =>
      error instanceof Refused
        ? `${error.status} ${error.body.code}`
        : Promise.reject(error instanceof Error ? error : new Error(String(error))),
  );

/** Every id of a list, page by page. */
async function everyPage(id: string, query: { order?: CommentOrder; parent?: string }, take: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await list(id, { ...query, take, ...(after ? { after } : {}) });
    ids.push(...page.items.map((item) => item.id));
    after = page.next;
  }
  return ids;
}

describe('Somebody who comments', () => {
  it('sees her words at once, with her name and her stance, and everybody else does too', async () => {
    const id = await propose();
    const made = await ana.inBahia.call(comments.publish, {
      params: { id },
      body: { body: '  De acuerdo:\r\nhacen falta.  ', stance: 'for' },
    });
    expect(made).toMatchObject({
      body: 'De acuerdo:\nhacen falta.',
      stance: 'for',
      author: { name: 'Ana Ponte', kind: 'person' },
      depth: 1,
      parent: null,
      up: 0,
      edited: false,
    });
    expect((await list(id)).items).toEqual([made]);
    expect(await countOf(id)).toBe(1);
    expect(await world.visitor.inBahia.call(comments.one, { params: { id, comment: made.id } })).toEqual(made);
    const log = await world.sql(`SELECT action, actor_id FROM audit_log WHERE subject_id = $1`, [made.id]);
    expect(log).toEqual([{ action: 'comment.published', actor_id: ana.id }]);
  });

  it('speaks as the municipality when she is of its staff', async () => {
    const id = await propose();
    expect((await say(world.moderator, id, 'La vereda la hace el municipio.')).author).toEqual({
      name: 'Paula Iriarte',
      kind: 'municipality',
    });
  });

  it('is answered to depth three; what is deeper stands beside the third', async () => {
    const id = await propose();
    const root = await say(ana, id, 'Uno');
    const second = await say(bruno, id, 'Dos', root.id);
    const third = await say(ana, id, 'Tres', second.id);
    const fourth = await say(bruno, id, 'Cuatro', third.id);
    expect([root, second, third, fourth].map(({ depth, parent }) => ({ depth, parent }))).toEqual([
      { depth: 1, parent: null },
      { depth: 2, parent: root.id },
      { depth: 3, parent: second.id },
      { depth: 3, parent: second.id },
    ]);
    const { items } = await list(id);
    expect(items[0]).toMatchObject({
      replyCount: 1,
      replies: [{ body: 'Dos', replyCount: 2, replies: [{ body: 'Tres' }, { body: 'Cuatro', replies: [] }] }],
    });
    expect(await countOf(id)).toBe(4);
  });

  it('shows the first three replies, and the others on demand, the oldest first', async () => {
    const id = await propose();
    const root = await say(ana, id, 'Pregunta');
    const replies: string[] = [];
    for (let at = 0; at < 5; at++) replies.push((await say(bruno, id, `Respuesta ${at}`, root.id)).id);
    const [shown] = (await list(id)).items;
    expect(shown?.replyCount).toBe(5);
    expect(shown?.replies.map((reply) => reply.id)).toEqual(replies.slice(0, 3));
    expect(await everyPage(id, { parent: root.id }, 2)).toEqual(replies);
    expect(await everyPage(id, { parent: replies[0] ?? '' }, 2)).toEqual([]);
  });

  it('is refused without a confirmed address, on a withdrawn proposal, and with a reply to what is deleted', async () => {
    const id = await propose();
    const { id: comment } = await say(ana, id, 'Pronto borrado');
    await ana.inBahia.call(comments.remove, { params: { id, comment } });
    expect(await refusal(say(bruno, id, 'Respuesta', comment))).toBe('409 comment_deleted');
    expect(await refusal(say(carla, id, 'Hola a todos'))).toBe('409 email_unconfirmed');
    await ana.inBahia.call(proposals.withdraw, { params: { id } });
    expect(await refusal(say(bruno, id, 'Tarde'))).toBe('409 proposal_withdrawn');
    expect((await world.visitor.inBahia.post(`/api/proposals/${id}/comments`, { body: 'Hola a todos' })).status).toBe(401);
    expect((await ana.inBahia.post(`/api/proposals/${id}/comments`, { body: ' ' })).status).toBe(400);
  });

  it('cannot tell a proposal of another town from one that never was', async () => {
    const id = await propose();
    const other = await propose();
    const { id: comment } = await say(ana, id, 'Aquí');
    const paula = await world.person('Paula de Envigado', { of: 'envigado' });
    const never = '01900000-0000-7000-8000-000000000001';
    const requests = [
      paula.inEnvigado.get(`/api/proposals/${id}/comments`),
      paula.inEnvigado.get(`/api/proposals/${never}/comments`),
      paula.inEnvigado.post(`/api/proposals/${id}/comments`, { body: 'Desde lejos' }),
      paula.inEnvigado.put(`/api/proposals/${id}/comments/${comment}/vote`, { value: 'up' }),
      paula.inEnvigado.delete(`/api/proposals/${id}/comments/${comment}`),
      // A comment belongs to the proposal in the address.
      ana.inBahia.put(`/api/proposals/${other}/comments/${comment}`, { body: 'Movido' }),
      ana.inBahia.delete(`/api/proposals/${other}/comments/${comment}`),
      bruno.inBahia.put(`/api/proposals/${other}/comments/${comment}/vote`, { value: 'up' }),
      bruno.inBahia.post(`/api/proposals/${other}/comments`, { body: 'Respuesta', parent: comment }),
      bruno.inBahia.get(`/api/proposals/${other}/comments?parent=${comment}`),
    ];
    const answers = [];
    for (const test of requests) answers.push(await test);
    const first = answers[0]?.text;
    for (const { status, text } of answers) if (status !== 404 || !text.includes('not_found')) throw new Error(`${status} ${text}`);
    expect(answers.slice(0, 5).map(({ text }) => text)).toEqual(Array(5).fill(first));
  });
});

describe('An author', () => {
  it('rewords her comment within a day; it is marked, and keeps its replies', async () => {
    const id = await propose();
    const { id: comment } = await say(ana, id, 'Con erata');
    await say(bruno, id, 'Dice "erata"', comment);
    const reworded = await ana.inBahia.call(comments.edit, { params: { id, comment }, body: { body: 'Con errata' } });
    expect(reworded).toMatchObject({ body: 'Con errata', edited: true, replyCount: 1, replies: [{ body: 'Dice "erata"' }] });
    expect(await refusal(bruno.inBahia.call(comments.edit, { params: { id, comment }, body: { body: 'Ajeno' } }))).toBe('403 not_allowed');
    world.pass(24 * HOUR_MS + 1_000);
    expect(await refusal(ana.inBahia.call(comments.edit, { params: { id, comment }, body: { body: 'Tarde' } }))).toBe(
      '409 comment_edit_over',
    );
    world.pass(-24 * HOUR_MS - 1_000);
  });

  it('deletes her comment: its place and its replies stay, its words and her name are nowhere', async () => {
    const id = await propose();
    const { id: comment } = await say(ana, id, 'Palabras que se arrepienten');
    await say(bruno, id, 'Respondo', comment);
    expect(await refusal(bruno.inBahia.call(comments.remove, { params: { id, comment } }))).toBe('403 not_allowed');
    await ana.inBahia.call(comments.remove, { params: { id, comment } });
    const { items } = await list(id);
    expect(items[0]).toMatchObject({
      deleted: true,
      body: null,
      author: null,
      stance: null,
      replyCount: 1,
      replies: [{ body: 'Respondo' }],
    });
    expect(await countOf(id)).toBe(1);
    expect(await world.sql(`SELECT FROM comments WHERE body LIKE '%arrepienten%'`)).toEqual([]);
    for (const again of [
      ana.inBahia.call(comments.remove, { params: { id, comment } }),
      ana.inBahia.call(comments.edit, { params: { id, comment }, body: { body: 'Vuelvo' } }),
      vote(bruno, id, comment, 'up'),
    ])
      expect(await refusal(again)).toBe('409 comment_deleted');
    expect(await countOf(id)).toBe(1);
  });
});

describe('A vote on a comment', () => {
  it('is one a person, turns, and is taken back; never on one’s own', async () => {
    const id = await propose();
    const { id: comment } = await say(ana, id, 'Voten');
    expect(await vote(bruno, id, comment, 'up')).toEqual({ up: 1, down: 0, mine: 'up' });
    expect(await vote(bruno, id, comment, 'up')).toEqual({ up: 1, down: 0, mine: 'up' });
    expect(await vote(bruno, id, comment, 'down')).toEqual({ up: 0, down: 1, mine: 'down' });
    expect(await bruno.inBahia.call(comments.mine, { params: { id } })).toMatchObject({ down: [comment], up: [] });
    expect(await vote(bruno, id, comment, 'none')).toEqual({ up: 0, down: 0, mine: 'none' });
    expect(await vote(bruno, id, comment, 'none')).toEqual({ up: 0, down: 0, mine: 'none' });
    expect(await refusal(vote(ana, id, comment, 'up'))).toBe('409 own_comment');
    expect(await refusal(vote(carla, id, comment, 'up'))).toBe('409 email_unconfirmed');
    const log = await world.sql<{ vote: string }>(
      `SELECT facts ->> 'vote' AS vote FROM audit_log WHERE subject_id = $1 AND action = 'comment.voted' ORDER BY id`,
      [comment],
    );
    expect(log.map(({ vote }) => vote)).toEqual(['up', 'down', 'none']);
  });
});

describe('Paging', () => {
  const orders: CommentOrder[] = ['oldest', 'newest', 'best', 'discussed'];
  let id: string;
  let roots: Comment[];

  beforeAll(async () => {
    id = await propose();
    roots = [];
    for (let at = 0; at < 11; at++) roots.push(await say(ana, id, `Raíz ${at}`));
    const voters = [bruno, world.moderator, world.admin];
    for (const [at, root] of roots.entries()) {
      for (const voter of voters.slice(0, at % 4)) await vote(voter, id, root.id, at % 3 ? 'up' : 'down');
      for (let reply = 0; reply < (at * 7) % 3; reply++) await say(bruno, id, 'Respuesta', root.id);
    }
  });

  it.each(orders)('through "%s" sees each exactly once, in order', async (order) => {
    const seen = await everyPage(id, { order }, 3);
    expect([...seen].sort()).toEqual(roots.map((root) => root.id).sort());
    const { items } = await list(id, { order, take: 50 });
    expect(seen).toEqual(items.map((item) => item.id));
    const key = ({ at, up, down, replyCount }: Comment) =>
      ({ oldest: -Date.parse(at), newest: Date.parse(at), best: up - down, discussed: replyCount })[order];
    expect(items.map(key)).toEqual([...items].map(key).sort((a, b) => b - a));
  });

  it.each(['x', 'W10', 'WyJ4IiwieSJd', 'WzFlMzA5LCJ5Il0', 'WyIyMDI2LTAxLTAxIiwiMDE5MDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAxIl0'])(
    'refuses the cursor %s, which was never ours',
    async (after) => {
      for (const order of orders)
        expect((await world.visitor.inBahia.get(`/api/proposals/${id}/comments?order=${order}&after=${after}`)).status).toBe(400);
    },
  );
});

describe('At the same moment', () => {
  it('fifty comments and replies are all counted', async () => {
    const id = await propose();
    const { id: root } = await say(ana, id, 'Raíz');
    await Promise.all(Array.from({ length: 50 }, (_, at) => say(at % 2 ? ana : bruno, id, `Opinión ${at}`, at % 5 ? null : root)));
    expect(await countOf(id)).toBe(51);
    expect((await world.visitor.inBahia.call(comments.one, { params: { id, comment: root } })).replyCount).toBe(10);
    expect(await everyPage(id, {}, 7)).toHaveLength(41);
  });

  it('twenty people voting, changing their minds and clicking twice are counted exactly', async () => {
    const id = await propose();
    const { id: comment } = await say(ana, id, 'Voten todos');
    const voters = await Promise.all(Array.from({ length: 20 }, (_, at) => world.person(`Votante ${at}`)));
    await Promise.all(voters.flatMap((voter) => [vote(voter, id, comment, 'up'), vote(voter, id, comment, 'up')]));
    expect(await world.visitor.inBahia.call(comments.one, { params: { id, comment } })).toMatchObject({ up: 20, down: 0 });
    const values = ['down', 'none', 'up'] as const;
    await Promise.all(
      voters.flatMap((voter, at) => [
        vote(voter, id, comment, values[at % 3] ?? 'none'),
        vote(voter, id, comment, values[(at + 1) % 3] ?? 'none'),
      ]),
    );
    const [rows] = await world.sql<{ up: number; down: number }>(
      `SELECT count(*) FILTER (WHERE value = 1)::int AS up, count(*) FILTER (WHERE value = -1)::int AS down
         FROM comment_votes WHERE comment_id = $1`,
      [comment],
    );
    expect(await world.visitor.inBahia.call(comments.one, { params: { id, comment } })).toMatchObject(rows ?? {});
  });

  it('a double deletion takes one off the count', async () => {
    const id = await propose();
    const { id: comment } = await say(ana, id, 'Una vez');
    await say(ana, id, 'Otra');
    const both = await Promise.all(
      [1, 2].map(() => ana.inBahia.delete(`/api/proposals/${id}/comments/${comment}`).then(({ status }) => status)),
    );
    expect(both.sort()).toEqual([204, 409]);
    expect(await countOf(id)).toBe(1);
  });

  it('a repeated request with its key is one comment', async () => {
    const id = await propose();
    const twice = await Promise.all(
      [1, 2].map(() =>
        ana.inBahia.call(comments.publish, { params: { id }, body: { body: 'Una sola vez' }, idempotencyKey: 'comment-once-1' }),
      ),
    );
    expect(twice[0]).toEqual(twice[1]);
    expect(await countOf(id)).toBe(1);
  });

  it('a comment waits for a withdrawal under way, and is refused', async () => {
    const id = await propose();
    const slow = new Client({ connectionString: world.config.adminUrl });
    await slow.connect();
    await slow.query('BEGIN');
    await slow.query('SELECT FROM proposal_counters WHERE proposal_id = $1 FOR UPDATE', [id]);
    await slow.query(`UPDATE proposals SET state = 'withdrawn', visible = false WHERE id = $1`, [id]);
    const late = refusal(say(bruno, id, 'Justo ahora'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await slow.query('COMMIT');
    await slow.end();
    expect(await late).toBe('409 proposal_withdrawn');
    expect(await countOf(id)).toBe(0);
  });

  it('comments and withdrawals in any order neither wait for each other nor leave a comment that is not counted', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await propose();
      const results = await Promise.all([
        ...Array.from({ length: 6 }, (_, at) =>
          bruno.inBahia.post(`/api/proposals/${id}/comments`, { body: `Opinión ${at}` }).then(({ status }) => status),
        ),
        ana.inBahia.post(`/api/proposals/${id}/withdrawal`).then(({ status }) => status),
      ]);
      expect(results.every((status) => [200, 201, 409].includes(status))).toBe(true);
      expect(await countOf(id)).toBe(results.filter((status) => status === 201).length);
    }
  });
});
