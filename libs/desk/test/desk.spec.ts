import { present } from '@participa/base/present.ts';
import { ballots } from '@participa/ballots/contract.ts';
import { desk } from '../contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { roll } from '@participa/roll/contract.ts';
import type { Route } from '@participa/base/route.ts';
import { MINUTE_MS } from '@participa/base/duration.ts';
import { heading, openProcess } from '@participa/api-test/objects.ts';
import { onRoll } from '@participa/roll/test/rolls.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

const ROSA = { type: 'DNI', number: '6458888', born: '1938-09-02' } as const;
const onTheRoll = { confirmed: true, onRoll: true, minimumAge: 16, zones: [] };

describe('At the desk, an officer', () => {
  let world: World;
  let officer: TestAccount;
  let budget: string;
  let projects: string[];
  beforeEach(async () => {
    world = await openWorld();
    await onRoll(world.admin, [
      ['6458888', '1938-09-02', 'Centro'],
      ['39116453', '1991-05-14', 'Norte'],
      ['52000111', '2014-01-01', 'Norte'],
    ]);
    officer = await world.person('Mesa', { roles: ['officer'] });
    budget = await openProcess(world, { rules: { eligibility: { propose: onTheRoll, support: onTheRoll, vote: onTheRoll } } });
    projects = (await heading(world, budget)).projects.map(({ id }) => id);
  });
  afterEach(() => world.close());

  const open = (claim: object = ROSA, who = officer) =>
    who.inBahia.call(desk.open, { body: { reason: 'No tiene teléfono', ...claim } as never });
  const code = (answer: { body: unknown }) => (answer.body as { error?: { code: string } }).error?.code;
  const refused = async (work: Promise<unknown>) =>
    (
      await work.then(
        () => undefined,
        (error: { body: { code: string } }) => error.body,
      )
    )?.code;
  const vote = (who = officer) => who.inBahia.call(desk.vote, { params: { id: budget }, body: { projects: [present(projects[1])] } });

  it('acts for somebody present: finds her on the roll, opens her account, proposes, supports and votes, all of it logged', async () => {
    expect(await open()).toMatchObject({ age: expect.any(Number), zone: { key: 'centro' }, account: null, done: [] });
    expect(
      await refused(
        officer.inBahia.call(desk.propose, {
          body: { title: 'Bancos a la sombra', body: 'En la plaza no hay dónde sentarse al mediodía con este calor.' },
        }),
      ),
    ).toBe('desk_no_account');
    expect((await officer.inBahia.call(desk.account, { body: { name: 'Rosa Ibáñez' } })).account).toEqual({
      name: 'Rosa Ibáñez',
      email: false,
    });
    const proposal = await officer.inBahia.call(desk.propose, {
      body: {
        title: 'Bancos a la sombra',
        body: 'En la plaza no hay dónde sentarse al mediodía con este calor.',
        zone: 'centro',
        process: null,
      },
    });
    expect(proposal.author.name).toBe('Rosa Ibáñez');
    const other = await (
      await world.person('Ana')
    ).inBahia.call(proposals.publish, {
      body: { title: 'Una sombra para la parada', body: 'Al sol se espera el colectivo cuarenta minutos, y hay gente mayor.' },
    });
    await officer.inBahia.call(desk.support, { params: { id: other.id } });
    expect((await vote()).receipt).toEqual(expect.any(String));
    expect((await officer.inBahia.call(desk.sitting)).sitting?.done).toEqual(['registered', 'proposed', 'supported', 'voted']);
    await officer.inBahia.call(desk.close);
    expect(await officer.inBahia.call(desk.sitting)).toEqual({ sitting: null });
    expect(await world.sql('SELECT channel, array_length(chosen, 1) AS chosen FROM ballots')).toEqual([{ channel: 'desk', chosen: 1 }]);
    const log = await world.sql<{ action: string; sitting: string | null }>(
      `SELECT action, facts->>'sitting' AS sitting FROM audit_log WHERE actor_id = $1 AND action LIKE 'desk.%' ORDER BY id`,
      [officer.id],
    );
    expect(log.map(({ action }) => action)).toEqual([
      'desk.opened',
      'desk.registered',
      'desk.proposed',
      'desk.supported',
      'desk.voted',
      'desk.closed',
    ]);
    expect(new Set(log.slice(1, 5).map(({ sitting }) => sitting)).size).toBe(1);
  });

  it('has one sitting at a time, for half an hour', async () => {
    await open();
    expect(await refused(open({ type: 'DNI', number: '39116453', born: '1991-05-14' }))).toBe('desk_sitting_open');
    world.pass(31 * MINUTE_MS);
    expect(await refused(vote())).toBe('no_desk_sitting');
    expect((await open({ type: 'DNI', number: '39116453', born: '1991-05-14' })).zone?.key).toBe('norte');
  });

  it('does nothing without a sitting, nor for who is not on the roll or too young', async () => {
    expect(await refused(vote())).toBe('no_desk_sitting');
    expect(await refused(open({ type: 'DNI', number: '40000000', born: '1990-01-01' }))).toBe('desk_unknown_person');
    await open({ type: 'DNI', number: '52000111', born: '2014-01-01' });
    expect(await refused(vote())).toBe('too_young');
  });

  it('casts the one ballot of a person: a second one by another way is refused in both orders', async () => {
    const ana = await world.person('Ana');
    await ana.inBahia.call(roll.verify, { body: { type: 'DNI', number: '39116453', born: '1991-05-14' } });
    await ana.inBahia.call(ballots.cast, { params: { id: budget }, body: { projects: [present(projects[0])] } });
    await open({ type: 'DNI', number: '39116453', born: '1991-05-14' });
    expect(await refused(vote())).toBe('ballot_other_channel');
    await officer.inBahia.call(desk.close);
    await open();
    await vote();
    const rosa = await world.person('Rosa');
    await rosa.inBahia.call(roll.verify, { body: ROSA });
    expect(await refused(rosa.inBahia.call(ballots.cast, { params: { id: budget }, body: { projects: [present(projects[0])] } }))).toBe(
      'ballot_other_channel',
    );
  });

  it('links an account only when its address is confirmed and nobody else’s', async () => {
    const [ana, bruno, nadie] = [await world.person('Ana'), await world.person('Bruno'), await world.person('Nadie', { confirmed: false })];
    await bruno.inBahia.call(roll.verify, { body: { type: 'DNI', number: '39116453', born: '1991-05-14' } });
    await open();
    const give = (email: string | null) => officer.inBahia.call(desk.account, { body: { name: 'Rosa', email } });
    expect(await refused(give(bruno.email))).toBe('desk_account_taken');
    expect(await refused(give(nadie.email))).toBe('desk_account_taken');
    expect((await give(ana.email)).account).toEqual({ name: 'Ana', email: true });
    expect(await refused(give('otra@correo.example'))).toBe('desk_has_account');
    expect(await refused(ana.inBahia.call(roll.verify as Route, { body: ROSA }))).toBe('already_verified');
  });

  it('is an officer: nobody else opens a sitting', async () => {
    for (const who of [world.admin, world.moderator, await world.person('Ana')])
      expect(code(await who.inBahia.post('/api/desk/sitting', { ...ROSA, reason: 'porque sí' }))).toBe('not_allowed');
  });
});
