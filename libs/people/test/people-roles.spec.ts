import { present } from '@participa/base/present.ts';
import { audit } from '@participa/audit/contract.ts';
import { proposals } from '@participa/proposals/contract.ts';
import { staff } from '../admin-contract.ts';
import { statistics } from '@participa/statistics/contract.ts';
import { lastMail } from '@participa/api-test/mailbox.ts';
import { openWorld, type World } from '@participa/api-test/world.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const refused = async (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { body: { code: string } }) => error.body.code,
  );

describe('Roles', () => {
  it('are given and taken by admins; a person who loses one has her sessions ended', async () => {
    const [{ inBahia: admin }, berta] = [world.admin, await world.person('Berta')];
    const params = { id: berta.id };
    expect((await admin.call(staff.giveRoles, { params, body: { roles: ['resident', 'moderator'] } })).roles).toEqual([
      'resident',
      'moderator',
    ]);
    expect((await berta.inBahia.get('/api/moderation/queue')).status).not.toBe(403);
    expect((await berta.inBahia.get('/api/people/me')).status).toBe(200);
    await admin.call(staff.giveRoles, { params, body: { roles: ['resident'] } });
    expect((await berta.inBahia.get('/api/people/me')).status).toBe(401);
    expect(await refused(admin.call(staff.giveRoles, { params, body: { roles: ['operator' as 'admin'] } }))).toBe('invalid_input');
    const made = await world.person('Operadora', { roles: ['operator'] });
    expect(await refused(admin.call(staff.giveRoles, { params: { id: made.id }, body: { roles: ['resident'] } }))).toBe('operator_role');
  });

  it('leave at least one admin, however many take the role from each other at once', async () => {
    const others = await Promise.all(Array.from({ length: 5 }, (_, nth) => world.person(`Admin ${nth}`, { roles: ['admin'] })));
    const all = [world.admin, ...others];
    // In a circle: everybody takes it from the next one.
    await Promise.all(
      all.map(({ inBahia }, at) =>
        refused(inBahia.call(staff.giveRoles, { params: { id: present(all[(at + 1) % all.length]).id }, body: { roles: ['resident'] } })),
      ),
    );
    const [{ left }] = (await world.sql<{ left: number }>(
      `SELECT count(*)::int AS left FROM people WHERE tenant_id = $1 AND 'admin' = ANY (roles)`,
      [world.tenants['bahia-blanca'].id],
    )) as [{ left: number }];
    expect(left).toBeGreaterThanOrEqual(1);
    await world.sql(`UPDATE people SET roles = '{resident}' WHERE tenant_id = $1 AND 'admin' = ANY (roles)`, [
      world.tenants['bahia-blanca'].id,
    ]);
    const last = (world.admin = await world.person('La última', { roles: ['admin'] }));
    expect(await refused(last.inBahia.call(staff.giveRoles, { params: { id: last.id }, body: { roles: ['resident'] } }))).toBe(
      'last_admin',
    );
  });

  it('stand beside people that are found by name, address and role, page by page, each once', async () => {
    for (let nth = 0; nth < 7; nth++) await world.person('Zulema Quispe', { email: `zulema${nth}@hallar.example` });
    const { inBahia } = world.admin;
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await inBahia.call(staff.people, { query: { q: 'ZULEMA', take: 3, ...(after ? { after } : {}) } });
      seen.push(...page.items.map(({ email }) => email));
      if (!page.next) break;
      after = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
    expect((await inBahia.call(staff.people, { query: { q: 'zulema3@' } })).items).toHaveLength(1);
    expect((await inBahia.call(staff.people, { query: { q: '%' } })).items).toEqual([]);
    expect((await inBahia.call(staff.people, { query: { role: 'admin' } })).items.map(({ id }) => id)).toEqual([world.admin.id]);
  });

  it('come with invitations: sent again the old link is dead, taken back nothing opens', async () => {
    const { inBahia } = world.admin;
    const token = async () => present(present(/\/invitacion\/([\w-]{43})/.exec((await lastMail(world, 'mora@equipo.example')).body))[1]);
    const open = async (link: string) => (await world.visitor.inBahia.get(`/api/invitations/${link}`)).status;
    const { id } = await inBahia.call(staff.invite, { body: { email: 'mora@equipo.example', roles: ['moderator', 'officer'] } });
    const first = await token();
    expect(await open(first)).toBe(200);
    const again = await inBahia.call(staff.resend, { params: { id } });
    const second = await token();
    expect([await open(first), await open(second)]).toEqual([410, 200]);
    await inBahia.call(staff.revoke, { params: { id: again.id } });
    expect(await open(second)).toBe(410);
    expect((await inBahia.call(staff.invitations)).items.map(({ state }) => state)).toEqual(['revoked', 'revoked']);
    expect(JSON.stringify(await inBahia.call(audit.list, { query: { action: 'person.invited' } }))).not.toMatch(/mora@/);
  });

  it('are in a file that no spreadsheet runs', async () => {
    await world.person('=HYPERLINK("http://evil.example")');
    const answer = await world.admin.inBahia.get('/api/staff/people.csv');
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect((await world.admin.inBahia.call(audit.list, { query: { action: 'people.exported' } })).items).toHaveLength(1);
  });
});

describe('The log', () => {
  it('is narrowed by days of the government’s own time, and told as CSV', async () => {
    const tenant = world.tenants['bahia-blanca'].id;
    const [early, late] = ['01900000-0000-7000-8000-0000000000e1', '01900000-0000-7000-8000-0000000000e2'];
    // 23:30 and 00:30 in Buenos Aires, three hours behind.
    for (const [id, at] of [
      [early, '2026-03-02T02:30:00Z'],
      [late, '2026-03-02T03:30:00Z'],
    ])
      await world.sql(`INSERT INTO audit_log (tenant_id, id, at, action, facts) VALUES ($1, $2, $3, 'tenant.created', '{}')`, [
        tenant,
        id,
        at,
      ]);
    const on = async (from: string, to: string) =>
      (await world.admin.inBahia.call(audit.list, { query: { from, to } })).items.map(({ id }) => id);
    expect(await on('2026-03-01', '2026-03-01')).toEqual([early]);
    expect(await on('2026-03-02', '2026-03-02')).toEqual([late]);
    const file = await world.admin.inBahia.get('/api/audit.csv?from=2026-03-01&to=2026-03-02');
    expect(file.text.trim().split('\r\n')).toHaveLength(3);
    expect((await world.admin.inBahia.get('/api/audit?from=ayer')).status).toBe(400);
  });
});

describe('Statistics', () => {
  it('count by month and zone, and hold back groups of fewer than ten and whatever would give them away', async () => {
    for (let nth = 0; nth < 14; nth++) {
      const author = await world.person(`Autora ${nth}`);
      const zone = nth < 11 ? 'centro' : 'norte';
      await author.inBahia.call(proposals.publish, {
        body: {
          title: `Propuesta número ${nth} del barrio`,
          body: 'Un texto que alcanza para contar, con sus cuarenta letras.',
          zone,
          topic: 'movilidad',
        },
      });
    }
    const { totals, tables } = await world.admin.inBahia.call(statistics.all);
    expect(totals.find(({ measure }) => measure === 'proposals')).toEqual({ measure: 'proposals', count: 14 });
    // 14 − 11 would reveal the hidden 3, so both are hidden.
    expect(present(tables.find(({ measure, by }) => measure === 'proposals' && by === 'zone')).rows).toEqual([
      { group: 'centro', count: null },
      { group: 'norte', count: null },
    ]);
    expect(present(tables.find(({ measure, by }) => measure === 'proposals' && by === 'month')).rows.map(({ count }) => count)).toEqual([
      14,
    ]);
    const file = await world.admin.inBahia.get('/api/statistics.csv');
    expect(file.text).toContain('proposals,zone,norte,\r\n');
    expect((await world.moderator.inBahia.get('/api/statistics')).status).toBe(403);
    expect((await world.visitor.inBahia.get('/api/statistics.csv')).status).toBe(401);
  });
});
