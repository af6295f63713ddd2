import { people } from '@participa/people/contract.ts';
import { roll } from '../contract.ts';
import type { IdentityClaim } from '../domain/identity-claim.ts';
import { onRoll } from './rolls.ts';
import { openWorld, type TestAccount, type World } from '@participa/api-test/world.ts';

const HERS: IdentityClaim = { type: 'DNI', number: '39.116.453', born: '1991-05-14' };

describe('A person on the roll', () => {
  let world: World;
  let ana: TestAccount;
  beforeEach(async () => {
    world = await openWorld();
    await onRoll(world.admin, [
      ['39116453', '1991-05-14', 'Centro'],
      ['28441588', '1974-03-21'],
    ]);
    ana = await world.person('Ana');
  });
  afterEach(() => world.close());

  const tried = (who: TestAccount, body: object) => who.inBahia.post('/api/people/me/verification', body);
  const refusal = async (who: TestAccount, body: object) => ((await tried(who, body)).body as { error: { code: string } }).error.code;

  it('proves it with document and day of birth, once, and leaves a line without data', async () => {
    expect((await ana.inBahia.call(roll.verify, { body: HERS })).verified).toBe(true);
    expect((await ana.inBahia.call(people.me)).verified).toBe(true);
    expect(await world.sql('SELECT born::text, zone, roll_key IS NOT NULL AS keyed FROM people WHERE id = $1', [ana.id])).toEqual([
      { born: '1991-05-14', zone: 'centro', keyed: true },
    ]);
    expect(await world.sql(`SELECT subject_id, actor_id, facts FROM audit_log WHERE action = 'person.verified'`)).toEqual([
      { subject_id: ana.id, actor_id: ana.id, facts: { by: 'roll' } },
    ]);
    expect(await refusal(ana, HERS)).toBe('already_verified');
  });

  it('is one account: what another one proved is refused exactly as what nobody has', async () => {
    await ana.inBahia.call(roll.verify, { body: HERS });
    const bruno = await world.person('Bruno');
    const [claimed, unknown, wrongDay] = [
      await tried(bruno, HERS),
      await tried(bruno, { ...HERS, number: '40000000' }),
      await tried(bruno, { ...HERS, born: '1991-05-15' }),
    ];
    expect([claimed.status, claimed.text]).toEqual([unknown.status, unknown.text]);
    expect([wrongDay.status, wrongDay.text]).toEqual([unknown.status, unknown.text]);
    expect(claimed.body.error.code).toBe('roll_no_match');
    expect(await world.sql('SELECT 1 FROM people WHERE id = $1 AND (roll_key IS NOT NULL OR verified_at IS NOT NULL)', [bruno.id])).toEqual(
      [],
    );
  });

  it('is one account also when twenty try at once', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, (_, at) => world.person(`Persona ${at}`)));
    const answers = await Promise.all(many.map((who) => tried(who, HERS).then(({ status }) => status)));
    expect(answers.filter((status) => status === 201)).toHaveLength(1);
    expect(await world.sql('SELECT 1 FROM people WHERE roll_key IS NOT NULL')).toHaveLength(1);
  });

  it('confirms her address first, and writes what can be a document', async () => {
    expect(await refusal(await world.person('Nadie', { confirmed: false }), HERS)).toBe('email_unconfirmed');
    for (const body of [
      { ...HERS, number: '12' },
      { ...HERS, type: 'CPF' },
      { ...HERS, born: '14/05/1991' },
      { ...HERS, born: '2091-01-01' },
    ])
      expect(await refusal(ana, body)).toBe('invalid_input');
    expect((await world.visitor.inBahia.post('/api/people/me/verification', HERS)).status).toBe(401);
  });

  it('has few tries: by account, and about one number from wherever they come; a demonstration is no exception', async () => {
    world.passToNextPeriod(24 * 3_600_000);
    const codes: string[] = [];
    for (let day = 1; day <= 8; day++) codes.push(await refusal(ana, { type: 'DNI', number: '28441588', born: `1974-03-0${day}` }));
    expect([codes.filter((code) => code === 'roll_no_match').length, codes.at(-1)]).toEqual([6, 'too_many_requests']);
    const others: string[] = [];
    for (let at = 0; at < 14; at++) {
      const other = await world.person(`Otra ${at}`);
      const answer = await other.inBahia
        .from(`203.0.113.${at}`)
        .post('/api/people/me/verification', { type: 'DNI', number: '28.441.588', born: `1974-04-${10 + at}` });
      others.push((answer.body as { error: { code: string } }).error.code);
    }
    expect(others.filter((code) => code === 'roll_no_match').length).toBe(9);
    expect(others.at(-1)).toBe('too_many_requests');
  });

  it('is on the roll of one government only', async () => {
    const eva = await world.person('Eva', { of: 'envigado' });
    const answer = await eva.inEnvigado.post('/api/people/me/verification', { type: 'CC', number: '39116453', born: '1991-05-14' });
    expect((answer.body as { error: { code: string } }).error.code).toBe('roll_no_match');
  });
});
