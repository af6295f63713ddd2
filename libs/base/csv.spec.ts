import fc from 'fast-check';
import { readCsv, writeCsv } from './csv.ts';

describe('A table as CSV', () => {
  it('has no cell that a spreadsheet takes for a formula', () => {
    expect(writeCsv([['=1+1', 3, null, 'di "sí"; ya']])).toBe(`\ufeff'=1+1,3,,"di ""sí""; ya"\r\n`);
    expect(writeCsv([['-x', -4, '+1', '@a', '\tb', '\rc', 'd-']])).toBe(`\ufeff'-x,-4,'+1,'@a,'\tb,"'\rc",d-\r\n`);
  });

  it('is written with quotes only where they are needed', () => {
    expect(writeCsv([['a b', '', 'c,d', 'e;f', 'g\nh', "i'j", 0.5], ['k']])).toBe(`\ufeffa b,,"c,d","e;f","g\nh",i'j,0.5\r\nk\r\n`);
  });

  it('is read again as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', ' ', ',', ';', '"', '\n', '\t'), maxLength: 8 }).map((text) => `x${text}x`);
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const table = [['first', 'second', 'third', 'fourth'], ...written];
        expect(readCsv(writeCsv(table))?.map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });

  it.each([
    [
      'a;b\r\n1;2\r\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      '\ufeffa\tb\r1\t\r',
      [
        [1, ['a', 'b']],
        [2, ['1', '']],
      ],
    ],
    [
      'a,b\n\n , \n" c ", "d"" e" \n',
      [
        [1, ['a', 'b']],
        [4, ['c', 'd" e']],
      ],
    ],
    [
      'a,b\n"two\nlines",1\nlast,2',
      [
        [1, ['a', 'b']],
        [2, ['two\nlines', '1']],
        [4, ['last', '2']],
      ],
    ],
    [
      'a,b\n1,2,3\n5" pipe',
      [
        [1, ['a', 'b']],
        [2, ['1', '2', '3']],
        [3, ['5" pipe']],
      ],
    ],
    ['', []],
  ])('is read with the line each row begins in: %j', (text, rows) =>
    expect(readCsv(text)?.map(({ line, cells }) => [line, cells])).toEqual(rows),
  );

  it.each(['a,b\n"open,1', 'a,b\n"closed" too early,1'])('is not read when its quotes do not close: %j', (text) =>
    expect(readCsv(text)).toBeUndefined(),
  );
});
