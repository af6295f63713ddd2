import { Drawing, box, disc } from './drawing.tsx';
import type { Stroke } from './drawing.tsx';

const drawings = {
  ballot: [
    ['paper', box(14, 6, 32, 34)],
    ['line', 'M21 14l8 8M29 14l-8 8M34 18h7M21 30h20'],
    ['tint', 'M6 34h52v24H6z'],
    ['ink', box(18, 38, 28, 3)],
    ['paper', 'M14 34V6h32v28'],
    ['line', 'M21 14l8 8M29 14l-8 8M34 18h7M21 28h20M6 34h52'],
  ],
  stamp: [
    ['colour', 'M24 8a8 8 0 0 1 16 0c0 8-4 10-4 20h-8c0-10-4-12-4-20z'],
    ['tint', 'M14 28h36v12H14z'],
    ['ink', box(12, 40, 40, 5)],
    ['dash', 'M10 56h44'],
  ],
  'bench-tree': [
    ['line', 'M22 56V30M22 40l8-8'],
    ['tint', disc(22, 20, 15)],
    ['colour', 'M28 42h30v5H28z'],
    ['line', 'M32 56v-9M54 56v-9M30 36h26M30 36v6M56 36v6M4 56h56'],
  ],
  bus: [
    ['tint', 'M6 16a4 4 0 0 1 4-4h42l6 18v18H6z'],
    ['paper', box(11, 18, 12, 12)],
    ['paper', box(27, 18, 12, 12)],
    ['paper', 'M43 18h7l4 12H43z'],
    ['bare-colour', box(7, 36, 50, 6)],
    ['line', 'M6 36h52M6 42h52'],
    ['ink', disc(18, 49, 6)],
    ['ink', disc(46, 49, 6)],
    ['bare-paper', disc(18, 49, 2)],
    ['bare-paper', disc(46, 49, 2)],
  ],
  recycling: [
    ['tint', 'M16 22h32l-4 36H20z'],
    ['colour', box(12, 14, 40, 8)],
    ['line', 'M26 14V8h12v6M27 42a6 6 0 0 1 10-4M37 34v5h-5M37 44a6 6 0 0 1-10 3M27 52v-5h5'],
  ],
  ball: [
    ['paper', disc(32, 32, 24)],
    ['colour', 'M32 22l10 7-4 12H26l-4-12z'],
    ['line', 'M32 22V9M42 29l12-5M38 41l8 10M26 41l-8 10M22 29l-12-5'],
  ],
  hands: [
    ['tint', 'M4 24l12-8 14 6 6 6-8 14-8 2L4 36z'],
    ['colour', 'M60 24l-12-8-13 5-10 9c3 4 7 3 11 0l12 11 12-5z'],
    ['line', 'M36 30l12 11c-1 3-3 4-5 3M43 44c-1 3-4 4-6 2M37 46c-1 3-4 3-6 1l-7-5'],
    ['dash', 'M10 56h44'],
  ],
  lamp: [
    ['bare-tint', 'M30 22h24l6 34H24z'],
    ['line', 'M14 58V12a4 4 0 0 1 4-4h24M6 58h16M14 30h8'],
    ['colour', 'M32 22a10 10 0 0 1 20 0z'],
    ['line', 'M42 12V8'],
  ],
  book: [
    ['paper', 'M32 16C26 10 16 10 6 12v40c10-2 20-2 26 4 6-6 16-6 26-4V12c-10-2-20-2-26 4z'],
    ['bare-tint', 'M33 17c6-5 15-5 24-4v38c-9-1-18-1-24 4z'],
    [
      'line',
      'M32 16v40M13 22c4-1 8-1 12 1M13 31c4-1 8-1 12 1M13 40c4-1 8-1 12 1M39 23c4-2 8-2 12-1M39 32c4-2 8-2 ' +
        '12-1M32 16C26 10 16 10 6 12v40c10-2 20-2 26 4 6-6 16-6 26-4V12c-10-2-20-2-26 4z',
    ],
    ['colour', 'M44 10v18l4-4 4 4V10z'],
  ],
  drop: [
    ['tint', 'M32 6c10 14 18 22 18 33a18 18 0 0 1-36 0C14 28 22 20 32 6z'],
    ['bare-colour', 'M14.25 42c6-5 11 4 17.75 0s11-5 17.75 0a18 18 0 0 1-35.5 0z'],
    ['line', 'M14.25 42c6-5 11 4 17.75 0s11-5 17.75 0M32 6c10 14 18 22 18 33a18 18 0 0 1-36 0C14 28 22 20 32 6z'],
  ],
  road: [
    ['tint', 'M24 8h16l16 50H8z'],
    ['line', 'M32 14v8M32 29v9M32 46v10'],
    ['colour', 'M46 30l7 20H39z'],
    ['ink', box(36, 50, 20, 4)],
  ],
  health: [
    ['tint', box(8, 18, 48, 38)],
    ['line', 'M24 18v-8h16v8'],
    ['colour', 'M28 26h8v8h8v8h-8v8h-8v-8h-8v-8h8z'],
  ],
  music: [
    ['line', 'M24 46V14l28-6v32'],
    ['bare-tint', 'M24 14l28-6v8l-28 6z'],
    ['line', 'M24 14l28-6M24 22l28-6'],
    ['colour', disc(17, 47, 8)],
    ['colour', disc(45, 41, 8)],
  ],
  shield: [
    ['tint', 'M32 6l22 8v16c0 14-10 22-22 28C20 52 10 44 10 30V14z'],
    ['line', 'M21 31l8 8 15-16'],
  ],
} as const satisfies Record<string, readonly Stroke[]>;

export type TopicDrawing = keyof typeof drawings;

/** Every drawing there is, for a form that lets one be chosen. */
const topicDrawings = Object.keys(drawings) as readonly TopicDrawing[];

/** The drawing of a topic; an unknown one is a ballot. */
export function TopicArt({ name, label }: { readonly name: string; readonly label?: string }) {
  const known = topicDrawings.find((drawing) => drawing === name) ?? 'ballot';
  return <Drawing box="0 0 64 64" strokes={drawings[known]} label={label} className="topic-art" />;
}
