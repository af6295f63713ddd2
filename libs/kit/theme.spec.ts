import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { themeCss, themeOf, themePairs } from './theme.ts';
import type { ThemeInput } from './theme.ts';
import { contrast } from './theme/contrast.ts';
import { hexOf, oklchOf } from './theme/oklch.ts';
import { meanings, neutrals, paletteDeclarations, partRatio, schemes, surfacesOf, textRatio } from './theme/palette.ts';

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte).map((rgb) => `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);

function brokenPairs(input: ThemeInput): string[] {
  const theme = themeOf(input);
  return schemes.flatMap((scheme) =>
    themePairs(theme, scheme)
      .filter(([, front, back, least]) => contrast(front, back) < least)
      .map(([name, front, back]) => `${scheme}: ${name}, ${front} on ${back} is ${contrast(front, back).toFixed(2)}`),
  );
}

describe('a tenant’s colours', () => {
  it('stay readable for any brand colour', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        expect(brokenPairs({ brand })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('stay readable for any hue and chroma', () => {
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), fc.double({ min: 0, max: 0.4, noNaN: true }), (hue, chroma) => {
        expect(brokenPairs({ hue, chroma })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['#ffff00', '#ffffff', '#000000', '#ff0000', '#00ff00', '#0000ff', '#00ffff', '#ff00ff', '#808080', '#767676', '#f8d200'])(
    'stay readable for %s',
    (brand) => {
      expect(brokenPairs({ brand })).toEqual([]);
    },
  );

  it('keep the tenant’s own colour as its flag', () => {
    expect(themeOf({ brand: '#F8D200' }).light.flag).toBe('#f8d200');
  });

  it('leave a brand alone that is dark enough already', () => {
    const brand = oklchOf('#0b4f8a');
    const accent = oklchOf(themeOf({ brand: '#0b4f8a' }).light.accent);
    expect(Math.abs(accent.l - brand.l)).toBeLessThan(0.01);
    expect(Math.abs(accent.h - brand.h)).toBeLessThan(2);
  });

  it('refuse what is no colour, so that nothing but colours reaches the style element', () => {
    expect(() => themeOf({ brand: 'red;}</style>' })).toThrow(RangeError);
    expect(() => themeOf({ brand: '#fff' })).toThrow(RangeError);
    expect(() => themeOf({ hue: Number.NaN })).toThrow(RangeError);
  });

  it('print one rule for light and one for dark screens', () => {
    const css = themeCss(themeOf({ hue: 250 }), '.tenant');
    expect(css).toMatch(/^\.tenant\{--accent:#[0-9a-f]{6};/);
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){.tenant{');
  });
});

describe('the palette', () => {
  it.each(schemes)('is readable everywhere it is used: %s', (scheme) => {
    const { ink, inkSoft, edge, onSolid } = neutrals[scheme];
    for (const surface of surfacesOf(scheme)) {
      expect(contrast(ink, surface)).toBeGreaterThanOrEqual(7);
      expect(contrast(inkSoft, surface)).toBeGreaterThanOrEqual(textRatio);
      expect(contrast(edge, surface)).toBeGreaterThanOrEqual(partRatio);
    }
    for (const { solid, tint } of Object.values(meanings[scheme])) {
      for (const ground of [...surfacesOf(scheme), tint]) expect(contrast(solid, ground)).toBeGreaterThanOrEqual(textRatio);
      expect(contrast(onSolid, solid)).toBeGreaterThanOrEqual(textRatio);
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7);
      expect(contrast(inkSoft, tint)).toBeGreaterThanOrEqual(textRatio);
      expect(contrast(edge, tint)).toBeGreaterThanOrEqual(partRatio);
    }
  });

  it.each(schemes)('is written in tokens.css as computed: %s', (scheme) => {
    const tokens = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
    for (const declaration of paletteDeclarations(scheme)) expect(tokens).toContain(declaration);
  });
});

describe('OKLCH', () => {
  it('goes to the screen and back', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(hexOf(oklchOf(colour))).toBe(colour);
      }),
      { numRuns: 400 },
    );
  });

  it('gives up chroma, not lightness, outside of what screens show', () => {
    const shown = oklchOf(hexOf({ l: 0.5, c: 0.4, h: 100 }));
    expect(shown.l).toBeCloseTo(0.5, 1);
    expect(shown.c).toBeLessThan(0.2);
  });
});
