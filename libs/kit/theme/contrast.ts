/** Linear sRGB: red, green and blue, each 0–1. */
export type Triple = readonly [number, number, number];

const toLinear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Linear sRGB of `#rrggbb`; throws a RangeError when the text is no such colour. */
export function linearOf(hex: string): Triple {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!digits) throw new RangeError(`not a colour of the form #rrggbb: ${hex}`);
  const channel = (index: number): number => toLinear(Number.parseInt(digits[index] ?? '0', 16) / 255);
  return [channel(1), channel(2), channel(3)];
}

/** Relative luminance of WCAG 2.2, 0 (black) to 1 (white). */
function luminanceOf(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2 between two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
