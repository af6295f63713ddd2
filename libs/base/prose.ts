/**
 * A text of paragraphs, written in lines that fit the screen: a line break is a space, an empty line parts two paragraphs.
 *
 *     prose`
 *       One paragraph, written
 *       in two lines.
 *
 *       Another one.`
 */
export const prose = (parts: TemplateStringsArray): string =>
  parts
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .join('\n\n');
