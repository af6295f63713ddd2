import { present } from './present.ts';
import fc from 'fast-check';
import { uuidv7, Id } from './identifier.ts';
import { fromCursor, toCursor } from './paging.ts';
import { excerpt, fold, line, tidy } from './text.ts';

describe('Text', () => {
  it('is tidied once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidy(tidy(text)) === tidy(text)));
  });

  it('keeps no character that hides, reorders or ends strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\u0000-\u0008\u202a-\u202e\u2066-\u2069\ufeff\r]/.test(tidy(text))));
  });

  it.each([
    ['Participación', 'participacion'],
    ['ÑANDÚ', 'nandu'],
    ['São João', 'sao joao'],
    ['CIGÜEÑA', 'ciguena'],
  ])('folds %s to %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('measures what is left after tidying', () => {
    const title = line(10, 20);
    expect(title.safeParse(`   ${' '.repeat(30)}corto   `).success).toBe(false);
    expect(title.parse('  una   plaza\n con sombra ')).toBe('una plaza con sombra');
    expect(title.safeParse('x'.repeat(21)).success).toBe(false);
  });

  it('is cut between words and never longer than asked', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 40, max: 300 }), (text, max) => excerpt(text, max).length <= max));
    expect(excerpt('Una plaza con sombra y con bancos para todos', 30)).toBe('Una plaza con sombra y con…');
  });
});

describe('Cursors', () => {
  const part = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
  );
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (key) => expect(fromCursor(toCursor(key), key.length)).toEqual(key)),
    );
  });
  it('of others are refused, whatever they hold', () => {
    fc.assert(fc.property(fc.string(), (text) => fromCursor(text, 2) === undefined || present(fromCursor(text, 2)).length === 2));
    expect(fromCursor(toCursor(['a']), 2)).toBeUndefined();
    expect(fromCursor(btoa('{"length":2}'), 2)).toBeUndefined();
    expect(fromCursor(btoa('[1,null]'), 2)).toBeUndefined();
  });
});

describe('Identifiers', () => {
  it('are UUIDs of version 7 and sort by their time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 47 }),
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (time, later, random) => {
          const id = uuidv7(time, random);
          return Id.safeParse(id).success && id[14] === '7' && id < uuidv7(time + later, random);
        },
      ),
    );
  });
});
