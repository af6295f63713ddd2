import { adminProcesses } from '@participa/processes/contract.ts';
import { comments, drafts, proposals, supports } from '../contract.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { openProcess } from '@participa/api-test/objects.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

const text = {
  title: 'Luces para la cancha de la costanera',
  body: 'A las seis ya no se ve nada, y a esa hora salen los chicos de la escuela.',
};
const anybody = { confirmed: true, onRoll: false, minimumAge: null, zones: [] };

/** Proposals written for a process: its phase and its eligibility decide, and without a process all is as before. */
describe('Proposals of a process', () => {
  let world: World;
  let ana: TestAccount;
  beforeAll(async () => {
    world = await openWorld();
    ana = await world.person('Ana Ponte', { verified: true });
  });
  afterAll(() => world.close());
  const code = async (asked: PromiseLike<{ status: number; body: { error?: { code: string } } }>) => (await asked).body.error?.code;
  const submitting = (rules = {}) => openProcess(world, { kind: 'proposals', phase: 'submitting', rules });
  const write = async (process: string, author = ana) => (await author.inBahia.call(proposals.publish, { body: { ...text, process } })).id;
  /** Makes the phase of `process` another one, past every rule. */
  const become = (process: string, phase: string) =>
    world.sql(`UPDATE processes SET rules = jsonb_set(rules, '{phases,0,kind}', $2) WHERE id = $1`, [process, JSON.stringify(phase)]);

  it('are published, say which process they belong to, and are found by it', async () => {
    const process = await submitting();
    const id = await write(process);
    await ana.inBahia.call(proposals.publish, { body: text });
    expect((await world.visitor.inBahia.call(proposals.one, { params: { id } })).process).toEqual({
      id: process,
      title: 'Presupuesto de prueba',
      state: 'open',
      phase: 'submitting',
    });
    for (const order of ['recent', 'supported', 'discussed', 'random', 'relevance'] as const)
      expect((await world.visitor.inBahia.call(proposals.list, { query: { process, order } })).items.map((item) => item.id)).toEqual([id]);
    expect((await world.visitor.inBahia.call(proposals.list, { query: { process, q: 'cancha' } })).items).toHaveLength(1);
    expect(await world.visitor.inBahia.call(proposals.count, { query: { process } })).toEqual({ count: 1, more: false });
  });

  it('keep their process while they are drafts', async () => {
    const [process, id] = [await submitting(), '01930000-0000-7000-8000-00000000beef'];
    await ana.inBahia.call(drafts.save, { params: { id }, body: { title: text.title, process } });
    expect((await ana.inBahia.call(drafts.one, { params: { id } })).process).toBe(process);
  });

  it('are refused out of their phase, and to those who may not', async () => {
    const evaluating = await openProcess(world, { kind: 'proposals', phase: 'evaluating' });
    expect(await code(ana.inBahia.post('/api/proposals', { ...text, process: evaluating }))).toBe('phase_closed');
    const grown = await submitting({ eligibility: { propose: { ...anybody, minimumAge: 16 }, support: anybody, vote: anybody } });
    const stranger = await world.person('Sin padrón');
    expect(await code(stranger.inBahia.post('/api/proposals', { ...text, process: grown }))).toBe('not_on_roll');
    expect(await code(ana.inBahia.post('/api/proposals', { ...text, process: grown }))).toBe('too_young');
    expect(await code(ana.inBahia.post('/api/proposals', { ...text, process: '00000000-0000-7000-8000-000000000000' }))).toBe('not_found');
    const envigado = await openProcess(world, { kind: 'proposals', phase: 'submitting', of: 'envigado' });
    expect(await code(ana.inBahia.post('/api/proposals', { ...text, process: envigado }))).toBe('not_found');
  });

  it('are supported only while the phase allows it, and by those who may', async () => {
    const process = await submitting({ eligibility: { propose: anybody, support: { ...anybody, zones: ['norte'] }, vote: anybody } });
    const id = await write(process);
    await world.sql(`UPDATE people SET zone = 'norte', born = '1990-01-01' WHERE id = $1`, [ana.id]);
    const other = await world.person('De otra zona', { verified: true });
    expect(await ana.inBahia.call(supports.put, { params: { id } })).toEqual({ supported: true, supports: 1 });
    expect(await code(other.inBahia.put(`/api/proposals/${id}/support`))).toBe('other_zone');
    expect((await other.inBahia.call(proposals.myStatus, { params: { id } })).obstacle).toEqual({ code: 'other_zone' });
    expect((await ana.inBahia.call(proposals.myStatus, { params: { id } })).obstacle).toBeNull();
    await become(process, 'evaluating');
    expect(await code(ana.inBahia.delete(`/api/proposals/${id}/support`))).toBe('phase_closed');
    expect((await world.visitor.inBahia.call(proposals.one, { params: { id } })).supports).toBe(1);
  });

  it('are supported by the clock of the database', async () => {
    const id = await write(await submitting());
    world.pass(31 * DAY_MS);
    const bruno = await world.person('Bruno');
    // The session is of the same clock, which the test moved: it lasts thirty days.
    await world.sql(`UPDATE sessions SET expires_at = now() + interval '90 days'`);
    expect(await code(bruno.inBahia.put(`/api/proposals/${id}/support`))).toBe('phase_closed');
    expect(await code(bruno.inBahia.post(`/api/proposals/${id}/comments`, { body: 'Llego tarde' }))).toBe('phase_closed');
    world.pass(-31 * DAY_MS);
    expect((await bruno.inBahia.put(`/api/proposals/${id}/support`)).status).toBe(200);
  });

  it('are neither supported, discussed nor reworded while their process is suspended; all of it is kept', async () => {
    const process = await submitting();
    const id = await write(process);
    await ana.inBahia.call(supports.put, { params: { id } });
    await ana.inBahia.call(comments.publish, { params: { id }, body: { body: 'Hace falta' } });
    const reason = { reason: 'Hay un reclamo sobre las bases; se resuelve en diez días.' };
    await world.admin.inBahia.call(adminProcesses.suspend, { params: { id: process }, body: reason });
    const bruno = await world.person('Bruno');
    for (const asked of [
      bruno.inBahia.put(`/api/proposals/${id}/support`),
      bruno.inBahia.post(`/api/proposals/${id}/comments`, { body: 'También' }),
      ana.inBahia.put(`/api/proposals/${id}`, { ...text, title: 'Otro título para lo mismo', version: 1 }),
      ana.inBahia.post('/api/proposals', { ...text, process }),
    ])
      expect(await code(asked)).toBe('process_suspended');
    const seen = await world.visitor.inBahia.call(proposals.one, { params: { id } });
    expect([seen.supports, seen.comments, seen.process?.state]).toEqual([1, 1, 'suspended']);
    await world.admin.inBahia.call(adminProcesses.resume, { params: { id: process }, body: reason });
    expect((await bruno.inBahia.put(`/api/proposals/${id}/support`)).status).toBe(200);
  });

  it('cost no statement more to support or to discuss', async () => {
    const id = await write(await submitting());
    const bruno = await world.person('Bruno');
    expect((await world.statements(() => bruno.inBahia.call(supports.put, { params: { id } }))).length).toBeLessThanOrEqual(4);
    expect(
      (await world.statements(() => bruno.inBahia.call(comments.publish, { params: { id }, body: { body: 'Sí' } }))).length,
    ).toBeLessThanOrEqual(4);
  });
});
