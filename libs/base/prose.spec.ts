import { prose } from './prose.ts';

it('joins the lines of a paragraph and keeps paragraphs apart', () => {
  expect(prose`
    One paragraph, written
    in two lines.

    Another one.`).toBe('One paragraph, written in two lines.\n\nAnother one.');
});
