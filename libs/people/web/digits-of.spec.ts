import { digitsOf } from './digits-of.ts';

test.each([
  ['123 456', '123456'],
  [' 123-456 ', '123456'],
  ['123.456', '123456'],
  ['12345', '12345'],
  ['<b>1</b>', '<b>1</b>'],
  [undefined, ''],
])('A code typed as %p is sent as %p', (written, sent) => expect(digitsOf(written)).toBe(sent));
