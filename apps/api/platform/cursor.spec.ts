import { toCursor } from '@participa/base/paging.ts';
import { keyAfter } from './cursor.ts';

const id = '01900000-0000-7000-8000-000000000001';
const moment = '2026-03-12T21:42:00.000Z';

describe('The cursor of a page', () => {
  it('gives back the key that made it', () => {
    expect(keyAfter(toCursor([moment, id]), ['timestamptz', 'uuid'])).toEqual([moment, id]);
    expect(keyAfter(toCursor([-3, id]), ['int', 'uuid'])).toEqual([-3, id]);
    expect(keyAfter(undefined, ['uuid'])).toBeUndefined();
  });

  it.each([
    ['no cursor at all', 'x'],
    ['one of another list', toCursor([id])],
    ['a number that no column holds', toCursor([2 ** 31, id])],
    ['a fraction', toCursor([0.5, id])],
    ['words', toCursor(["1'; DROP TABLE people --", id])],
    ['a key that is no id', toCursor([1, 'y'])],
  ])('is refused when it is %s', (_what, after) => {
    expect(() => keyAfter(after, ['int', 'uuid'])).toThrow('invalid_input');
  });

  it('is refused when its moment is none', () => {
    for (const no of ['yesterday', 'infinity', '2026-13-40T00:00:00.000Z', 5])
      expect(() => keyAfter(toCursor([no, id]), ['timestamptz', 'uuid'])).toThrow('invalid_input');
  });
});
