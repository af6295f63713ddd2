import { Drawing, box, disc, person } from './drawing.tsx';
import type { Stroke } from './drawing.tsx';

const pane = (x: number, y: number): Stroke => ['tint', box(x, y, 14, 22)];
const column = (x: number): Stroke => ['paper', box(x, 178, 14, 80)];

const tree = (x: number, ground: number, r: number): readonly Stroke[] => [
  ['line', `M${x} ${ground}v${-r * 1.3}`],
  ['tint', disc(x, ground - r * 2, r)],
  ['line', `M${x} ${ground - r * 1.1}l${r * 0.4} ${-r * 0.5}M${x} ${ground - r * 1.35}l${-r * 0.35} ${-r * 0.45}`],
];

const lamp = (x: number, ground: number): readonly Stroke[] => [
  ['line', `M${x - 7} ${ground}h14M${x} ${ground}v-92`],
  ['paper', disc(x, ground - 100, 8)],
];

const plaza: readonly Stroke[] = [
  ['bare-tint', disc(452, 62, 26)],
  ['thin', 'M20 84c14-12 26-2 30 2 8-10 22-6 26 4M96 52c10-8 18-2 21 1 6-7 15-4 18 3M478 118c10-8 18-2 21 1 6-7 15-4 18 3'],
  // The town hall.
  ['paper', box(90, 190, 380, 80)],
  pane(106, 206),
  pane(134, 206),
  pane(412, 206),
  pane(440, 206),
  ['line', 'M84 190h392M90 242h80M390 242h80'],
  ['paper', box(256, 52, 48, 70)],
  ['colour', 'M250 52l30-30 30 30z'],
  ['line', 'M280 22V2'],
  ['bare-colour', 'M281 3l30 6-30 8z'],
  ['line', 'M281 3l30 6-30 8z'],
  ['tint', disc(280, 78, 13)],
  ['line', 'M280 70v8l6 4'],
  ['paper', box(170, 164, 220, 106)],
  ['colour', box(268, 206, 24, 52)],
  ['line', 'M268 206a12 12 0 0 1 24 0'],
  column(186),
  column(226),
  column(320),
  column(360),
  ['paper', box(164, 150, 232, 16)],
  ['paper', 'M176 150l104-46 104 46z'],
  ['tint', disc(280, 134, 9)],
  ['paper', box(160, 258, 240, 12)],
  // The square before it.
  ...tree(46, 276, 30),
  ...tree(522, 276, 28),
  ...lamp(150, 276),
  ...lamp(410, 276),
  // Two neighbours talk on a bench.
  ['line', 'M70 250h64M70 262h64M78 276v-14M126 276v-14M70 250v-14h64v14'],
  ...person(88, 262, 54, 'colour'),
  ...person(114, 262, 50, 'tint'),
  // Others bring what they chose.
  ['paper', box(430, 240, 44, 46)],
  ['ink', box(440, 246, 24, 4)],
  ['paper', 'M444 222l18 3-2 23h-18z'],
  ['line', 'M448 231l9 1.5M447 237l9 1.5'],
  ['bare-colour', box(431, 262, 42, 10)],
  ...person(494, 286, 66, 'colour'),
  ...person(524, 288, 60, 'tint'),
  ...person(216, 288, 40, 'tint'),
  ...person(194, 290, 66, 'colour'),
  ['colour', disc(246, 284, 8)],
  ['line', 'M10 292h540M238 284h16'],
];

/** A square with its town hall, neighbours and a ballot box: any town. */
export function PlazaScene({ label }: { readonly label?: string }) {
  return <Drawing box="0 0 560 300" strokes={plaza} label={label} className="scene" />;
}

/** Three kinds of town hall, so that no two of the network look alike. */
function hall(x: number, ground: number, kind: 'tower' | 'dome' | 'gable', fill: 'colour' | 'tint'): readonly Stroke[] {
  const body: readonly Stroke[] = [
    ['paper', box(x, ground - 46, 96, 46)],
    ['line', `M${x - 5} ${ground - 46}h106M${x - 5} ${ground}h106`],
    [fill, `M${x + 41} ${ground}v-20a7 7 0 0 1 14 0v20z`],
    ['tint', box(x + 10, ground - 34, 10, 16)],
    ['tint', box(x + 26, ground - 34, 10, 16)],
    ['tint', box(x + 61, ground - 34, 10, 16)],
    ['tint', box(x + 77, ground - 34, 10, 16)],
  ];
  const top: Record<typeof kind, readonly Stroke[]> = {
    tower: [
      ['paper', box(x + 36, ground - 88, 24, 42)],
      [fill, `M${x + 31} ${ground - 88}l17-18 17 18z`],
      ['line', disc(x + 48, ground - 74, 6)],
    ],
    dome: [
      [fill, `M${x + 24} ${ground - 46}a24 24 0 0 1 48 0z`],
      ['line', `M${x + 48} ${ground - 70}v-16M${x + 48} ${ground - 70}v24`],
      ['bare-colour', `M${x + 49} ${ground - 86}l14 4-14 5z`],
    ],
    gable: [
      ['paper', `M${x + 14} ${ground - 46}l34-24 34 24z`],
      [fill, disc(x + 48, ground - 55, 5)],
      ['line', `M${x + 48} ${ground - 70}v-18`],
      ['bare-colour', `M${x + 49} ${ground - 88}l14 4-14 5z`],
    ],
  };
  return [...top[kind], ...body];
}

const network: readonly Stroke[] = [
  ['dash', 'M118 150C150 84 210 62 268 76M312 84c60 0 110 18 132 74M96 236c60 44 118 46 176 26M300 262c60 12 116-4 150-40M280 118v64'],
  ...hall(22, 206, 'tower', 'colour'),
  ...hall(232, 106, 'dome', 'tint'),
  ...hall(440, 218, 'gable', 'colour'),
  ...hall(226, 276, 'gable', 'tint'),
  ['thin', 'M30 70c14-12 26-2 30 2 8-10 22-6 26 4M430 46c14-12 26-2 30 2 8-10 22-6 26 4'],
  ...tree(140, 206, 14),
  ...tree(350, 106, 12),
  ...tree(416, 218, 15),
  ...tree(346, 276, 13),
  // The same ballot on every road.
  ['paper', 'M160 92l26-12 12 26-26 12z'],
  ['line', 'M172 96l6 13M170 106l12-6'],
  ['paper', 'M382 92l27 10-10 27-27-10z'],
  ['line', 'M386 104l7 14M382 115l15-6'],
  ['paper', 'M152 252h28v28h-28z'],
  ['line', 'M159 259l14 14M173 259l-14 14'],
];

/** Several town halls, linked: the network's front page. */
export function NetworkScene({ label }: { readonly label?: string }) {
  return <Drawing box="0 0 560 300" strokes={network} label={label} className="scene" />;
}
