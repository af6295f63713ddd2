/** How a stroke is laid: line only; filled with colour, tint, paper or ink; `bare` ones have no outline; dashed. */
export type StrokeLook = 'line' | 'colour' | 'tint' | 'paper' | 'ink' | 'bare-colour' | 'bare-tint' | 'bare-paper' | 'dash' | 'thin';

/** One stroke of a drawing: how it is laid and its SVG path. */
export type Stroke = readonly [StrokeLook, string];

export const disc = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
export const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** Somebody standing on `ground`, seen from far. */
export const person = (x: number, ground: number, height: number, look: StrokeLook): readonly Stroke[] => {
  const head = height * 0.13;
  const half = height * 0.17;
  return [
    [look, `M${x - half} ${ground}v${-(height * 0.68 - half)}a${half} ${half} 0 0 1 ${2 * half} 0v${height * 0.68 - half}z`],
    ['paper', disc(x, ground - height * 0.68 - head - height * 0.04, head)],
  ];
};

export interface DrawingProps {
  readonly box: string;
  readonly strokes: readonly Stroke[];
  /** Only where the picture says something that no word beside it says. */
  readonly label?: string;
  readonly className?: string;
}

/** A flat drawing in the colours of where it stands. */
export function Drawing({ box: viewBox, strokes, label, className }: DrawingProps) {
  const [, , width, height] = viewBox.split(' ');
  const accessibleName = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={className ? `art ${className}` : 'art'} viewBox={viewBox} width={width} height={height} {...accessibleName}>
      {strokes.map(([look, path], index) => (
        <path key={index} className={`art-${look}`} d={path} />
      ))}
    </svg>
  );
}
