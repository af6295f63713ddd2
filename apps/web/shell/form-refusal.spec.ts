import { ownPath } from './form-refusal.ts';

test.each(['/', '/cuenta', '/propuestas?q=plaza&order=recent', '/propuestas/1#comentarios'])('%s is a path of this site', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'cuenta',
  '/\u0000',
  '/\n/evil.example',
  '',
  null,
  undefined,
])('%p is not: the front page instead', (path) => {
  expect(ownPath(path)).toBe('/');
});
