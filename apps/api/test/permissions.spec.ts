import { present } from '@participa/base/present.ts';
import { addressOf } from '@participa/base/client.ts';
import { allRoutes, manifests, names } from '../composition.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { accountRoles, type Role } from '@participa/base/roles.ts';
import { bodies, makesItsOwn, objectsOfBahia, pathWords } from './objects.ts';
import { openWorld, type World } from './world.ts';
import type { Voice } from './voice.ts';

const MISSING = '00000000-0000-7000-8000-000000000000';

/** The whole table of who may what, made of the contract: every role asks every route. */
describe('Permissions', () => {
  const house = new Manifests(manifests, names);
  let world: World;
  let requests = 0;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(async () => {
    await world.close();
    console.log(`probes: roles × routes and tenants × objects / ${requests} requests / 0 findings`);
  });

  const ask = (voice: Voice, route: (typeof allRoutes)[number], params: Record<string, string> = {}) => {
    requests += 1;
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => present(name));
    const path = addressOf(route, { params: { ...Object.fromEntries(names.map((name) => [name, MISSING])), ...params } });
    return voice[route.method.toLowerCase() as 'get'](path).send(route.body ? {} : (undefined as never));
  };

  it('let in exactly the roles that the contract and the table of roles say, on every route', async () => {
    const roles: Role[] = ['visitor', ...accountRoles];
    const unexpected: string[] = [];
    for (const role of roles) {
      for (const route of allRoutes) {
        // A person of her own for each: some routes end the session.
        const voice = role === 'visitor' ? world.visitor.inBahia : (await world.person(`Una ${role}`, { roles: [role] })).inBahia;
        const { status, body } = await ask(voice, route);
        const code = (body as { error?: { code: string } }).error?.code;
        const refused = code === (role === 'visitor' ? 'not_signed_in' : 'not_allowed');
        if (refused === house.may(role === 'visitor' ? [] : [role], route.can) || status >= 500)
          unexpected.push(`${role} ${route.name}: ${status} ${code ?? ''}`);
      }
    }
    expect(unexpected).toEqual([]);
  }, 300_000);

  it('tell an object of another tenant from a missing one by nothing, on every route that names one', async () => {
    const objectOf = await objectsOfBahia(world);
    const strangers = await Promise.all(
      accountRoles
        .filter((role) => role !== 'operator')
        .map(async (role) => ({ role, voice: (await world.person(`Una ${role}`, { of: 'envigado', roles: [role] })).inEnvigado })),
    );
    const unexpected: string[] = [];
    for (const route of allRoutes.filter(({ path, name }) => path.includes(':') && !makesItsOwn.includes(name))) {
      const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => present(name));
      const of = (object: (name: string) => string) => Object.fromEntries(names.map((name) => [name, pathWords[name] ?? object(name)]));
      for (const { role, voice } of strangers.filter(({ role }) => house.may([role], route.can))) {
        const answerOf = async (params: Record<string, string>) => {
          requests += 1;
          const answer = await voice[route.method.toLowerCase() as 'get'](addressOf(route, { params })).send(
            (bodies[route.name] ?? (route.body ? {} : undefined)) as never,
          );
          return `${answer.status} ${answer.text}`;
        };
        const [foreign, missing] = [await answerOf(of((name) => objectOf(route.path, name))), await answerOf(of(() => MISSING))];
        // What is asked of a person's own list answers with an empty one; everything else is not there.
        if (foreign !== missing || !/^404|^200 \{("\w+":\[\],?)+\}$/.test(foreign))
          unexpected.push(`${role} ${route.name}: ${foreign} ≠ ${missing}`);
      }
    }
    expect(unexpected).toEqual([]);
  });

  it('make a session nobody’s in another tenant', async () => {
    const ana = await world.person('Ana');
    expect((await ana.inBahia.get('/api/people/me')).status).toBe(200);
    expect((await ana.inEnvigado.get('/api/people/me')).status).toBe(401);
    expect((await ana.inNetwork.get('/api/people/me')).status).toBe(401);
    expect((await world.admin.inEnvigado.get('/api/audit')).status).toBe(401);
    expect((await world.operator.inBahia.get('/api/audit')).status).toBe(401);
  });

  it('know no host that is not a tenant’s, and say so clearly', async () => {
    const at = async (host: string) => await world.visitor.inBahia.with({ host }).get('/api/proposals');
    for (const host of [
      'nadie.localhost',
      'bahia-blanca.localhost.evil.example',
      'evil.example',
      'bahia-blanca',
      '127.0.0.1',
      "x' OR 1=1",
      'a'.repeat(300),
    ]) {
      const answer = await at(host);
      expect([host, answer.status, (answer.body as { error?: { code: string } }).error?.code]).toEqual([host, 404, 'unknown_place']);
    }
    for (const host of ['BAHIA-BLANCA.localhost', 'bahia-blanca.localhost:3000', 'bahia-blanca.localhost.'])
      expect((await at(host)).status).toBe(200);
    for (const path of ['/api/health/live', '/api/health/ready', '/api/openapi.json'])
      expect((await world.visitor.inBahia.with({ host: 'nadie.localhost' }).get(path)).status).toBe(200);
  });

  it('hold whatever the shape of the request', async () => {
    const { inBahia } = world.visitor;
    for (const path of [
      '/api//audit',
      '/api/audit/',
      '/api/audit;x=1',
      '/api/%61udit',
      '/api/AUDIT',
      '/api/./audit',
      '/api/audit?_method=GET',
      '/api/audit%00',
    ])
      expect([400, 401, 404]).toContain((await inBahia.get(path)).status);
    expect((await inBahia.with({ 'x-http-method-override': 'GET' }).post('/api/audit', {})).status).toBe(404);
    expect((await inBahia.get('/api/metrics')).status).toBe(401);
    expect((await inBahia.with({ authorization: `Bearer ${world.config.metricsToken}` }).get('/api/metrics')).text).toContain(
      'participa_http_seconds',
    );
    expect((await inBahia.get('/api/nothing/here')).body.error.code).toBe('not_found');
    const keys = Array.from({ length: 1_200 }, (_, at) => `k${at}=1`).join('&');
    expect((await inBahia.get(`/api/proposals?${keys}`)).status).toBeGreaterThanOrEqual(400);
    expect((await inBahia.get(`/api/proposals?${keys}`)).status).toBeLessThan(500);
  });

  it('are described to everybody: the document lists every route', async () => {
    const { body } = await world.visitor.inBahia.get('/api/openapi.json');
    const document = body as { openapi: string; paths: Record<string, Record<string, unknown>> };
    expect(document.openapi).toBe('3.1.0');
    for (const { path, method } of allRoutes) expect(document.paths[path.replace(/:(\w+)/g, '{$1}')]).toHaveProperty(method.toLowerCase());
  });
});
