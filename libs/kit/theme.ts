import { contrast } from './theme/contrast.ts';
import { hexOf, oklchOf } from './theme/oklch.ts';
import type { Hex, Oklch } from './theme/oklch.ts';
import { neutrals, partRatio, shadeAgainst, surfacesOf, textRatio, toneOf } from './theme/palette.ts';
import type { Scheme } from './theme/palette.ts';

/** What a tenant says about its colour: a hue in degrees, or the colour of its own manual. */
export type ThemeInput = { readonly hue: number; readonly chroma?: number } | { readonly brand: string };

/** The tenant's shades in one scheme. */
export interface TenantShades {
  /** Links, solid buttons, chosen things: readable on every surface, and `--on-solid` is readable on it. */
  readonly accent: Hex;
  /** The accent pressed or under the pointer. */
  readonly accentStrong: Hex;
  /** Quiet background of the tenant's colour. */
  readonly accentTint: Hex;
  /** Bars, illustrations, rules: 3:1 on every surface, not for words. */
  readonly accentPart: Hex;
  /** Large solid areas (banner, footer). */
  readonly deep: Hex;
  readonly onDeep: Hex;
  /** The tenant's colour exactly as given: stripes, shields, the browser's bar. */
  readonly flag: Hex;
  readonly onFlag: Hex;
}

export type Theme = Record<Scheme, TenantShades>;

const GREY_CHROMA = 0.02;

function seedOf(input: ThemeInput): { flag: Hex; seed: Oklch } {
  if ('brand' in input) {
    const seed = oklchOf(input.brand);
    return { flag: input.brand.toLowerCase() as Hex, seed };
  }
  if (!Number.isFinite(input.hue)) throw new RangeError(`not a hue in degrees: ${input.hue}`);
  const seed = { l: 0.47, c: Math.min(0.37, Math.max(0, input.chroma ?? 0.13)), h: ((input.hue % 360) + 360) % 360 };
  return { flag: hexOf(seed), seed };
}

/** A darkened yellow turns olive; leaning to ochre it stays a yellow. */
function leanedToOchre({ l, c, h }: Oklch, target: number): Oklch {
  const darkening = Math.min(1, Math.max(0, (l - target) / 0.3));
  return h > 78 && h < 118 ? { l, c, h: h - (h - 74) * darkening } : { l, c, h };
}

function shadesOf(scheme: Scheme, flag: Hex, seed: Oklch): TenantShades {
  const { ink, onSolid } = neutrals[scheme];
  const grey = seed.c < GREY_CHROMA;
  // A grey brand says nothing by hue, so its accent goes towards ink instead of stopping at mid grey.
  const start = grey ? { ...seed, l: Math.min(seed.l, 0.36) } : leanedToOchre(seed, 0.5);
  const { solid: accent, tint: accentTint } = toneOf(scheme, start);
  const pressed = oklchOf(accent);
  const accentStrong = hexOf({ ...pressed, l: pressed.l + (scheme === 'light' ? -0.07 : 0.07) });
  const middle = { ...start, l: scheme === 'light' ? Math.max(start.l, 0.55) : 0.6, c: Math.min(start.c, 0.15) };
  const accentPart = shadeAgainst(scheme, middle, [...surfacesOf(scheme), accentTint], partRatio);
  const onDeep = scheme === 'light' ? onSolid : ink;
  const depth = scheme === 'light' ? Math.min(0.38, start.l) : 0.3;
  const deep = shadeAgainst('light', { ...start, l: depth, c: Math.min(start.c, scheme === 'light' ? 0.11 : 0.06) }, [onDeep], 7);
  return { accent, accentStrong, accentTint, accentPart, deep, onDeep, flag, onFlag: readableOn(flag) };
}

/** White or ink on a colour nobody chose for reading; one of black and white always keeps 4.5:1. */
function readableOn(colour: Hex): Hex {
  const ink = neutrals.light.ink;
  return (['#ffffff', ink, '#000000'] as const).find((candidate) => contrast(candidate, colour) >= textRatio) ?? '#000000';
}

/** A tenant's whole scale in both schemes, with every pair of `themePairs` kept by construction. */
export function themeOf(input: ThemeInput): Theme {
  const { flag, seed } = seedOf(input);
  return { light: shadesOf('light', flag, seed), dark: shadesOf('dark', flag, seed) };
}

/** Every pair our CSS puts together: [name, front, back, least ratio]. The test walks it for any colour. */
export function themePairs(theme: Theme, scheme: Scheme): readonly (readonly [string, Hex, Hex, number])[] {
  const { paper, sheet, sunk, ink, inkSoft, edge, onSolid } = neutrals[scheme];
  const { accent, accentStrong, accentTint, accentPart, deep, onDeep, flag, onFlag } = theme[scheme];
  const grounds = { paper, sheet, sunk, accentTint };
  return Object.entries(grounds).flatMap(([ground, back]) => [
    [`ink on ${ground}`, ink, back, 7] as const,
    [`soft ink on ${ground}`, inkSoft, back, textRatio] as const,
    [`accent on ${ground}`, accent, back, textRatio] as const,
    [`pressed accent on ${ground}`, accentStrong, back, textRatio] as const,
    [`accent part on ${ground}`, accentPart, back, partRatio] as const,
    [`edge on ${ground}`, edge, back, partRatio] as const,
    [`words on accent`, onSolid, accent, textRatio] as const,
    [`words on pressed accent`, onSolid, accentStrong, textRatio] as const,
    [`words on deep`, onDeep, deep, 7] as const,
    [`words on flag`, onFlag, flag, textRatio] as const,
  ]);
}

const declarations = (shades: TenantShades): string =>
  [
    `--accent:${shades.accent}`,
    `--accent-strong:${shades.accentStrong}`,
    `--accent-tint:${shades.accentTint}`,
    `--accent-part:${shades.accentPart}`,
    `--deep:${shades.deep}`,
    `--on-deep:${shades.onDeep}`,
    `--flag:${shades.flag}`,
    `--on-flag:${shades.onFlag}`,
  ].join(';');

/** The theme as CSS text for an inline `<style>`; paper is always lit, so printing keeps the light scheme. */
export function themeCss(theme: Theme, selector = ':root'): string {
  return `${selector}{${declarations(theme.light)}}@media screen and (prefers-color-scheme:dark){${selector}{${declarations(theme.dark)}}}`;
}
