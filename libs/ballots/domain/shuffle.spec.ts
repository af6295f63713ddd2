import { present } from '@participa/base/present.ts';
import fc from 'fast-check';
import { timeLeft } from '@participa/processes/domain/time-left.ts';
import { shuffled } from './shuffle.ts';
import { isUnfinished } from './unfinished.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => ({ number: index + 1 }));
const orderOf = (seed: number, count = 6) => shuffled(numbers(count), seed).map(({ number }) => number);

describe('The order of a ballot', () => {
  it('is the same for the same voter, whatever order the projects come in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.shuffledSubarray(numbers(20), { minLength: 20 }), (seed, projects) => {
        expect(shuffled(projects, seed)).toEqual(shuffled(numbers(20), seed));
      }),
    );
  });

  it('keeps every project once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 40 }), (seed, count) =>
        expect([...orderOf(seed, count)].sort((a, b) => a - b)).toEqual(numbers(count).map(({ number }) => number)),
      ),
    );
  });

  it('puts every project first, and last, about as often as any other', () => {
    const [first, last] = [new Map<number, number>(), new Map<number, number>()];
    const VOTERS = 12_000;
    for (let seed = 0; seed < VOTERS; seed++) {
      const order = orderOf(seed);
      first.set(present(order[0]), (first.get(present(order[0])) ?? 0) + 1);
      last.set(present(order.at(-1)), (last.get(present(order.at(-1))) ?? 0) + 1);
    }
    for (const count of [...first.values(), ...last.values()]) expect(Math.abs(count - VOTERS / 6)).toBeLessThan(VOTERS / 40);
  });
});

describe('A ballot', () => {
  const at = '2026-03-12T21:42:00.000Z';
  const cast = (projects: string[]) => ({ projects, at, revision: 1, channel: 'web' as const, receipt: 'x' });
  it.each([
    ['nothing saved', { saved: null, cast: null }, false],
    ['everything taken out again', { saved: { projects: [], at }, cast: null }, false],
    ['saved and never cast', { saved: { projects: ['a'], at }, cast: null }, true],
    ['saved as it is cast, in another order', { saved: { projects: ['b', 'a'], at }, cast: cast(['a', 'b']) }, false],
    ['changed after the cast', { saved: { projects: ['a', 'c'], at }, cast: cast(['a', 'b']) }, true],
  ])('with %s', (_, ballot, expected) => expect(isUnfinished(ballot)).toBe(expected));
});

describe('What is left', () => {
  const now = Date.parse('2026-03-12T12:00:00.000Z');
  it.each([
    ['2026-03-18T13:00:00.000Z', { unit: 'days', count: 6 }],
    ['2026-03-13T12:00:00.000Z', { unit: 'days', count: 1 }],
    ['2026-03-13T11:00:00.000Z', { unit: 'hours', count: 23 }],
    ['2026-03-12T12:30:00.000Z', { unit: 'hours', count: 0 }],
    ['2026-03-01T12:00:00.000Z', { unit: 'hours', count: 0 }],
  ])('until %s', (until, expected) => expect(timeLeft(until, now)).toEqual(expected));
});
