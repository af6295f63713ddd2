import { contrast } from '../theme/contrast.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);

/** The tab's picture as SVG text: a shield of the tenant's colour (`#rrggbb`) with at most two letters. */
export function faviconSvg(color: string, initials: string): string {
  const letters = contrast('#ffffff', color) >= contrast('#000000', color) ? '#ffffff' : '#000000';
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<path fill="${color}" stroke="#fff" d="M2.5 2.5h27v14c0 7-6 10.5-13.5 13.5C8.5 27 2.5 23.5 2.5 16.5z"/>` +
    `<text x="16" y="20" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="13" fill="${letters}">` +
    `${escaped([...initials].slice(0, 2).join(''))}</text></svg>`
  );
}
