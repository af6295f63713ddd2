import type { ReactNode } from 'react';
import { contrast } from '../theme/contrast.ts';
import { initialsOf } from '../parts/person-chip.tsx';
import { disc } from './drawing.tsx';

const shield = 'M4 13h40v20c0 12-9 18-20 23C13 51 4 45 4 33z';
const crown = 'M9 12V4h4v3h4V2h5v5h4V2h5v5h4V4h4v8z';

const gold = '#e0a526';
const white = '#ffffff';
const ink = '#211e18';

/** The water under the anchor. */
const waves =
  'M11.5 47.5c2-1.5 4-1.5 6.2 0s4.2 1.5 6.3 0 4.2-1.5 6.3 0 4.2 1.5 6.2 0' + 'M17 51.3c2-1.2 3.5-1.2 5 0 1.5.8 3 .8 4.5 0 1.5-1 3-1 4.5-.2';

/** An ear of wheat at each side of the anchor. */
const leftEar =
  'M10 41h1.2V28H10zM7 27c2 0 3.4 1.4 3.4 3.4C8.4 30.4 7 29 7 27zm0 4.5c2 0 3.4 1.4 3.4 3.4-2 0-3.4-1.4-3.4-3.4z' +
  'm7.2-4.5c-2 0-3.4 1.4-3.4 3.4 2 0 3.4-1.4 3.4-3.4zm0 4.5c-2 0-3.4 1.4-3.4 3.4 2 0 3.4-1.4 3.4-3.4z' +
  'M10.6 23.5c1.3 1.3 1.3 3 0 4.3-1.3-1.3-1.3-3 0-4.3z';

const rightEar =
  'M36.8 41H38V28h-1.2zM33.8 27c2 0 3.4 1.4 3.4 3.4-2 0-3.4-1.4-3.4-3.4zm0 4.5c2 0 3.4 1.4 3.4 3.4-2 0-3.4-1.4-3.4-3.4z' +
  'm7.2-4.5c-2 0-3.4 1.4-3.4 3.4 2 0 3.4-1.4 3.4-3.4zm0 4.5c-2 0-3.4 1.4-3.4 3.4 2 0 3.4-1.4 3.4-3.4z' +
  'M37.4 23.5c1.3 1.3 1.3 3 0 4.3-1.3-1.3-1.3-3 0-4.3z';

/** The crown of the ceiba. */
const ceibaCrown =
  'M8.5 27c-1-4 2-6.5 5-6.3 1-3.3 4-4.7 7-4.2 3-2.2 7-1.2 8.5 1.5' +
  ' 3.5-.7 6.5 1 7 4 2.5 1 3 3.8 1.5 5.5-2.5 1.8-6 1-8 .3-2 1.8-5 1.6-6.5.2-2 1.3-5 1.2-6.5-.2-2.5 1.6-6.5 1.2-8-.8z';

/** Anchor and port, wheat of the plain behind it, the sea below and the wind above. */
function bahiaBlanca(flag: string): ReactNode {
  return (
    <>
      <path fill={white} d="M4 13h40v10.6H4z" />
      <g fill="none" stroke={flag} strokeWidth="1.3" strokeLinecap="round">
        <path d="M8 18.6h13a1.6 1.6 0 1 0-1.6-1.6M12 21.4h20a1.8 1.8 0 1 0-1.8-1.8" />
      </g>
      <g fill="none" stroke={white} strokeWidth="2" strokeLinecap="round">
        <path d="M24 30v14M20.5 32.3h7M17 38c.5 4 3.5 6 7 6s6.5-2 7-6" />
        <path strokeWidth="1.6" d="M24 25.6a1.9 1.9 0 1 0 .01 0z" />
        <path strokeWidth="1.4" d={waves} />
      </g>
      <g fill={gold}>
        <path d={leftEar} />
        <path d={rightEar} />
      </g>
    </>
  );
}

/** The hill, the ceiba on it, and the river Ayurá coming down. */
function envigado(flag: string): ReactNode {
  return (
    <>
      <path fill={white} d={shield} />
      <path fill={gold} d={disc(36, 20, 3.4)} />
      <path fill={flag} d="M4 37c7-6 13-8.5 20-8.5S37 31 44 37C43 47 34 52 24 56 14 52 5 47 4 37z" />
      <path fill={white} d="M26 34c-6 3 4 5.5-2 9.5s3 5 0 12.5c2.5-1 5-2.2 7-3.4 1-4-4.5-5-1-9S24 37.5 28 34z" />
      <path fill={ink} d="M20 41c1-2 1.6-6 1.4-12h3.2c-.2 6 .4 10 1.4 12l-3-.8z" />
      <path fill={flag} stroke={white} strokeWidth="1" d={ceibaCrown} />
    </>
  );
}

const drawnByCode: Readonly<Record<string, (flag: string) => ReactNode>> = { 'bahia-blanca': bahiaBlanca, envigado };

const letterColourOn = (flag: string): string => (contrast('#ffffff', flag) >= contrast('#000000', flag) ? '#ffffff' : '#000000');

export interface CoatOfArmsProps {
  /** The tenant's code: one we drew, `letters-XY` for letters of its choice; any other gets its initials. */
  readonly code: string;
  readonly name: string;
  /** Said where no name stands beside it. */
  readonly label?: string;
  /** The main colour, `#rrggbb`, where several tenants stand side by side; else the one of the page's theme. */
  readonly flag?: string;
  /** Where its own picture is, in place of the shield. */
  readonly picture?: string | undefined;
}

/** A municipality's emblem: drawn by us for the demo's two, initials on the flag's colour for any other. */
export function CoatOfArms({ code, name, label, flag = 'var(--flag)', picture }: CoatOfArmsProps) {
  if (picture) return <img className="coat-of-arms coat-of-arms-picture" src={picture} width="48" height="58" alt={label ?? ''} />;
  const field = Object.hasOwn(drawnByCode, code) ? drawnByCode[code] : undefined;
  const accessibleName = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className="coat-of-arms" viewBox="0 0 48 58" width="48" height="58" {...accessibleName}>
      <path fill={gold} stroke={ink} strokeWidth="1.2" strokeLinejoin="round" d={crown} />
      <path fill={flag} d={shield} />
      {field ? (
        field(flag)
      ) : (
        <text
          x="24"
          y="39"
          textAnchor="middle"
          fill={flag.startsWith('#') ? letterColourOn(flag) : 'var(--on-flag)'}
          fontSize={/^letters-.{3}$/u.test(code) ? 14 : 18}
          fontWeight="750"
        >
          {/^letters-(.{1,3})$/u.exec(code)?.[1] ?? initialsOf(name)}
        </text>
      )}
      <path fill="none" stroke={ink} strokeWidth="1.6" strokeLinejoin="round" d={shield} />
    </svg>
  );
}
