import fc from 'fast-check';
import { proposals } from '@participa/proposals/contract.ts';
import { allRoutes } from '../composition.ts';
import type { RefusalCode } from '@participa/base/refusals.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { openWorld, type TestAccount, type World } from './world.ts';

/** How many requests the generator makes; raise it for a long night: `BAD_INPUTS=20000 npm test -- bad-input`. */
const REQUESTS = Number(process.env['BAD_INPUTS'] ?? 1_500);

const nasty = [
  '',
  ' ',
  '\u0000',
  '\u202egnp.exe',
  "' OR 1=1 --",
  '"; SELECT pg_sleep(9); --',
  '<svg onload=alert(1)>',
  '{{7*7}}',
  '../../etc/passwd',
  '%00',
  '%',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  '-1',
  '0',
  '1e999',
  '9007199254740993',
  '2'.repeat(400),
  'á'.repeat(3_000),
  '\ud800',
  '😀'.repeat(200),
  '0x1F',
  'true',
  '[]',
  '{}',
  '00000000-0000-7000-8000-000000000000',
  'recent',
  'up',
  'for',
];

/** Whatever is sent to whichever route: no failure of ours, only answers that the contract lists. */
describe('Bad input', () => {
  let world: World;
  let ana: TestAccount;
  let real: string;

  beforeAll(async () => {
    world = await openWorld();
    ana = await world.person('Ana');
    const made = await ana.inBahia.call(proposals.publish, {
      body: { title: 'Una propuesta de verdad', body: 'Para que algunas de las preguntas encuentren algo de verdad.' },
    });
    real = made.id;
  });
  afterAll(() => world.close());

  const word = () => fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.uuid(), fc.constant('real'));
  const value = () =>
    fc.oneof(word(), fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined), fc.double(), fc.array(word(), { maxLength: 3 }));

  it(`makes no route fail, in ${REQUESTS.toLocaleString('en')} requests`, async () => {
    const statuses = new Map<number, number>();
    const one = fc.record({
      route: fc.constantFrom(...allRoutes.filter(({ name }) => name !== 'sessions.close')),
      params: fc.array(word(), { minLength: 3, maxLength: 3 }),
      query: fc.array(
        fc.tuple(fc.constantFrom('order', 'q', 'after', 'take', 'seed', 'zone', 'state', 'title', 'of', 'parent', 'x'), word()),
        { maxLength: 3 },
      ),
      values: fc.array(value(), { minLength: 8, maxLength: 8 }),
      whole: fc.option(value(), { freq: 6 }),
      visitor: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(one, async ({ route, params, query, values, whole, visitor }) => {
        let at = 0;
        const path = route.path.replace(/:\w+/g, () => inPath(params[at++] ?? '', real));
        const search = new URLSearchParams(query.map(([name, text]) => [name, safe(text === 'real' ? real : text)])).toString();
        const shape = route.body && 'shape' in route.body ? Object.keys(route.body.shape as object) : ['email', 'password'];
        const body = whole ?? Object.fromEntries(shape.map((name, index) => [name, values[index % values.length]]));
        const voice = visitor ? world.visitor.inBahia : ana.inBahia;
        const asked = voice[route.method.toLowerCase() as 'post'](`/api${path}${search ? `?${search}` : ''}`);
        const answer = await (route.body ? asked.set('content-type', 'application/json').send(JSON.stringify(body) ?? '') : asked);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (answer.status < 300) return void (route.reply && expect(route.reply.safeParse(answer.body).error).toBeUndefined());
        const { error } = answer.body as { error: { code: RefusalCode; message: string } };
        expect(answer.status).toBeLessThan(500);
        expect(world.app.get(Manifests).statusOf(error.code)).toBe(answer.status);
        expect(error.message.length).toBeGreaterThan(5);
      }),
      { numRuns: REQUESTS, endOnFailure: true },
    );
    console.log(
      `probes: bad input / ${REQUESTS} requests / 0 findings (${[...statuses]
        .sort()
        .map(([status, count]) => `${status}: ${count}`)
        .join(', ')})`,
    );
  }, 300_000);
});

/** One segment of a path: an empty one, or dots, would be another route. */
const inPath = (text: string, real: string) => encodeURIComponent(safe(text === 'real' ? real : text)).replace(/^\.*$/, 'x');

/** URLs carry no lone surrogates, and past some thousand characters the server answers before us. */
const safe = (text: string) => text.replace(/\p{Surrogate}/gu, '').slice(0, 400);
