import { proposals, supports } from '../contract.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

/** Supports: one a person, counted exactly, whatever happens at the same time. */
describe('Supports', () => {
  let world: World;
  let author: TestAccount;

  beforeAll(async () => {
    world = await openWorld();
    author = await world.person('Marta Quiroga', { verified: true });
  });
  afterAll(() => world.close());

  const publish = async (title = 'Semáforo en Alem y Sarmiento') =>
    (await author.inBahia.call(proposals.publish, { body: { title, body: 'Cruzar con chicos a la salida de la escuela es una lotería.' } }))
      .id;
  const counted = async (id: string) => (await world.visitor.inBahia.call(proposals.one, { params: { id } })).supports;
  const rows = async (id: string) =>
    Number((await world.sql<{ n: string }>('SELECT count(*) AS n FROM supports WHERE proposal_id = $1', [id]))[0]?.n);

  it('are given, told, and taken back', async () => {
    const id = await publish();
    const ana = await world.person('Ana');
    expect(await ana.inBahia.call(supports.put, { params: { id } })).toEqual({ supported: true, supports: 1 });
    expect(await ana.inBahia.call(proposals.myStatus, { params: { id } })).toEqual({ mine: false, supported: true, obstacle: null });
    expect(await ana.inBahia.call(supports.mine, { query: { of: id } })).toEqual({ items: [id] });
    expect(await ana.inBahia.call(supports.remove, { params: { id } })).toEqual({ supported: false, supports: 0 });
    expect(await counted(id)).toBe(0);
  });

  it('count once for fifty clicks of one person at the same time', async () => {
    const id = await publish('Una rampa en la esquina del correo');
    const ana = await world.person('Ana');
    const answers = await Promise.all(Array.from({ length: 50 }, () => ana.inBahia.put(`/api/proposals/${id}/support`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect([await counted(id), await rows(id)]).toEqual([1, 1]);
  });

  it('end as the last wish said when somebody changes her mind in a hurry', async () => {
    const id = await publish('Bebedero en el parque Independencia');
    const ana = await world.person('Ana');
    for (let round = 0; round < 10; round++) {
      await Promise.all(
        Array.from({ length: 12 }, (_, at) =>
          at % 2 ? ana.inBahia.delete(`/api/proposals/${id}/support`) : ana.inBahia.put(`/api/proposals/${id}/support`),
        ),
      );
      expect(await counted(id)).toBe(await rows(id));
    }
    await ana.inBahia.put(`/api/proposals/${id}/support`);
    expect([await counted(id), await rows(id)]).toEqual([1, 1]);
  });

  it('are exact for many people, many proposals and two processes at once', async () => {
    const ids = await Promise.all(
      ['Paradas con techo en la avenida', 'Cestos en la costa del arroyo', 'Luces en la plaza Payró'].map(publish),
    );
    const people = await Promise.all(Array.from({ length: 24 }, (_, at) => world.person(`Vecina ${at}`)));
    const secondProcess = await world.secondProcess();
    await Promise.all(
      people.flatMap((person, at) =>
        ids.flatMap((id) => [
          person.inBahia.put(`/api/proposals/${id}/support`),
          secondProcess.as(person).inBahia.put(`/api/proposals/${id}/support`),
          ...(at % 3 ? [] : [person.inBahia.delete(`/api/proposals/${id}/support`)]),
        ]),
      ),
    );
    for (const id of ids) expect(await counted(id)).toBe(await rows(id));
    const lines = await world.sql<{ given: string; taken: string }>(
      `SELECT count(*) FILTER (WHERE action = 'proposal.supported') AS given,
              count(*) FILTER (WHERE action = 'proposal.unsupported') AS taken
         FROM audit_log WHERE subject_id = ANY($1)`,
      [ids],
    );
    expect(Number(lines[0]?.given) - Number(lines[0]?.taken)).toBe((await Promise.all(ids.map(rows))).reduce((sum, n) => sum + n));
  });

  it('are refused to visitors, to unconfirmed addresses, and on what is withdrawn, each with its reason', async () => {
    const id = await publish('Un taller de bicicletas en la terminal');
    const nueva = await world.person('Nueva', { confirmed: false });
    expect((await world.visitor.inBahia.put(`/api/proposals/${id}/support`)).body.error.code).toBe('not_signed_in');
    const unconfirmed = await nueva.inBahia.put(`/api/proposals/${id}/support`);
    expect([unconfirmed.status, unconfirmed.body.error.code]).toEqual([409, 'email_unconfirmed']);
    expect(unconfirmed.body.error.message).toBe('Primero confirmá tu correo con el código que te enviamos.');
    await author.inBahia.call(proposals.withdraw, { params: { id } });
    const ana = await world.person('Ana');
    expect((await ana.inBahia.put(`/api/proposals/${id}/support`)).body.error.code).toBe('proposal_withdrawn');
  });

  it("know nothing of another tenant's proposals, and say so as of missing ones", async () => {
    const id = await publish('Un refugio para la parada de la 502');
    const luz = await world.person('Luz', { of: 'envigado' });
    const foreign = await luz.inEnvigado.put(`/api/proposals/${id}/support`);
    const missing = await luz.inEnvigado.put('/api/proposals/00000000-0000-7000-8000-000000000000/support');
    expect([foreign.status, foreign.text]).toEqual([404, missing.text]);
    expect(await rows(id)).toBe(0);
  });

  it('stay away from a proposal whose author withdraws it in the same instant', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, (_, at) => world.person(`Vecino ${at}`)));
    for (let round = 0; round < 10; round++) {
      const id = await publish(`Murales en la cancha número ${round}`);
      const [, ...answers] = await Promise.all([
        author.inBahia.post(`/api/proposals/${id}/withdrawal`),
        ...people.map((person) => person.inBahia.put(`/api/proposals/${id}/support`)),
      ]);
      const given = answers.filter(({ status }) => status === 200).length;
      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
      expect([await counted(id), await rows(id)]).toEqual([given, given]);
    }
  });
});
