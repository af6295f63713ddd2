import { contrast } from './contrast.ts';
import { hexOf } from './oklch.ts';
import type { Hex, Oklch } from './oklch.ts';

/** The two ways a page is lit; the system says which. */
export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Ratios every pair keeps: text that is read, and parts one must find (WCAG 2.2: 1.4.3, 1.4.11). */
export const textRatio = 4.5;
export const partRatio = 3;

/** Surfaces and inks that belong to no tenant. */
export interface Neutrals {
  readonly paper: Hex;
  readonly sheet: Hex;
  readonly sunk: Hex;
  readonly ink: Hex;
  readonly inkSoft: Hex;
  readonly line: Hex;
  readonly edge: Hex;
  /** Words on any solid fill (accent, danger, success …). */
  readonly onSolid: Hex;
}

/** A meaning's colour: words and solid fills, its quiet background. */
export interface Tone {
  readonly solid: Hex;
  readonly tint: Hex;
}

export type Meaning = 'info' | 'success' | 'warning' | 'danger';

const warm = (l: number, c: number): Hex => hexOf({ l, c, h: 80 });

/** Warm paper and near-black ink; at night a dark desk and the same ink turned light. */
export const neutrals: Record<Scheme, Neutrals> = {
  light: {
    paper: warm(0.974, 0.009),
    sheet: '#ffffff',
    sunk: warm(0.942, 0.014),
    ink: warm(0.235, 0.012),
    inkSoft: warm(0.43, 0.016),
    line: warm(0.872, 0.016),
    edge: warm(0.57, 0.018),
    onSolid: '#ffffff',
  },
  dark: {
    paper: warm(0.188, 0.008),
    sheet: warm(0.232, 0.009),
    sunk: warm(0.155, 0.007),
    ink: warm(0.935, 0.01),
    inkSoft: warm(0.77, 0.014),
    line: warm(0.36, 0.012),
    edge: warm(0.62, 0.016),
    onSolid: warm(0.155, 0.007),
  },
};

/** Backgrounds on which words of any colour may stand. */
export const surfacesOf = (scheme: Scheme): readonly Hex[] => [neutrals[scheme].paper, neutrals[scheme].sheet, neutrals[scheme].sunk];

/** The first shade from `start` away from the paper that keeps `ratio` against every one of `others`. */
export function shadeAgainst(scheme: Scheme, start: Oklch, others: readonly Hex[], ratio: number): Hex {
  const step = scheme === 'light' ? -0.006 : 0.006;
  for (let l = start.l; l > 0 && l < 1; l += step) {
    const shade = hexOf({ ...start, l });
    if (others.every((other) => contrast(shade, other) >= ratio)) return shade;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

/** Solid and tint of one hue, each readable with the other and on every surface. */
export function toneOf(scheme: Scheme, { l, c, h }: Oklch): Tone {
  const tint = scheme === 'light' ? hexOf({ l: 0.956, c: Math.min(c, 0.032), h }) : hexOf({ l: 0.272, c: Math.min(c, 0.04), h });
  const start = scheme === 'light' ? { l, c, h } : { l: Math.max(l, 0.76), c: Math.min(c, 0.13), h };
  return { tint, solid: shadeAgainst(scheme, start, [...surfacesOf(scheme), tint], textRatio) };
}

const meaningHues: Record<Meaning, Oklch> = {
  info: { l: 0.47, c: 0.12, h: 250 },
  success: { l: 0.45, c: 0.11, h: 152 },
  warning: { l: 0.47, c: 0.11, h: 65 },
  danger: { l: 0.48, c: 0.18, h: 27 },
};

/** The four meanings, the same for every tenant. */
export const meanings: Record<Scheme, Record<Meaning, Tone>> = {
  light: tonesOf('light'),
  dark: tonesOf('dark'),
};

function tonesOf(scheme: Scheme): Record<Meaning, Tone> {
  return {
    info: toneOf(scheme, meaningHues.info),
    success: toneOf(scheme, meaningHues.success),
    warning: toneOf(scheme, meaningHues.warning),
    danger: toneOf(scheme, meaningHues.danger),
  };
}

/** The palette as declarations; `tokens.css` carries them literally and a test compares. */
export function paletteDeclarations(scheme: Scheme): readonly string[] {
  const { paper, sheet, sunk, ink, inkSoft, line, edge, onSolid } = neutrals[scheme];
  const tones = Object.entries(meanings[scheme]).flatMap(([name, tone]) => [`--${name}: ${tone.solid};`, `--${name}-tint: ${tone.tint};`]);
  return [
    `--paper: ${paper};`,
    `--sheet: ${sheet};`,
    `--sunk: ${sunk};`,
    `--ink: ${ink};`,
    `--ink-soft: ${inkSoft};`,
    `--line: ${line};`,
    `--edge: ${edge};`,
    `--on-solid: ${onSolid};`,
    ...tones,
  ];
}
