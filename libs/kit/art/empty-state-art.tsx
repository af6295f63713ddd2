import { Drawing, box, disc, person } from './drawing.tsx';
import type { Stroke } from './drawing.tsx';

const emptyMailbox: readonly Stroke[] = [
  ['line', 'M20 168h200M120 168v-58M108 168h24'],
  ['paper', 'M70 62a22 22 0 0 1 44 0v48H70z'],
  ['tint', 'M92 40h66a22 22 0 0 1 22 22v48h-66V62a22 22 0 0 0-22-22z'],
  ['line', 'M70 62a22 22 0 0 1 44 0v48H70zM80 66h24M80 66a12 12 0 0 1 24 0'],
  ['colour', 'M150 62V28h18v10h-12v24z'],
  ['dash', 'M40 70c-14 2-20 12-14 22 6 8 18 2 14-6-6-10-24 0-18 22'],
  ['paper', 'M22 122h38v26H22z'],
  ['line', 'M22 122l19 14 19-14'],
];

const lostPage: readonly Stroke[] = [
  ['bare-tint', 'M10 168a110 40 0 0 1 220 0z'],
  ['line', 'M10 168h220'],
  ['paper', 'M74 14h62l24 24v104H74z'],
  ['tint', 'M136 14v24h24z'],
  ['line', 'M86 34h36M86 50h60M86 66h60'],
  ['dash', 'M86 82h60M86 98h40'],
  ['colour', 'M117 142c-18-22-26-32-26-44a26 26 0 0 1 52 0c0 12-8 22-26 44z'],
  ['paper', disc(117, 98, 17)],
  ['line', 'M111 94a6 6 0 1 1 8 6c-2 1-2 2-2 4M117 109v.5'],
  ['dash', 'M117 150c24 16 52 2 84 14'],
];

const closedDoor: readonly Stroke[] = [
  ['line', 'M20 168h200'],
  ['paper', 'M66 168V64a54 54 0 0 1 108 0v104z'],
  ['tint', 'M80 168V66a40 40 0 0 1 80 0v102z'],
  ['line', 'M120 26v142M80 96h80M80 66h80'],
  ['colour', box(100, 124, 40, 26)],
  ['line', 'M108 124v-6a12 12 0 0 1 24 0v6'],
  ['line', 'M52 168v-8h136v8M58 160v-8h124v8'],
];

const brokenLamp: readonly Stroke[] = [
  ['line', 'M20 168h200M70 168V40a14 14 0 0 1 14-14h50M56 168h28'],
  ['colour', 'M118 52a26 26 0 0 1 52 0z'],
  ['line', 'M144 26v-6M144 26v-8'],
  ['paper', 'M126 52l4 14 8-6 6 12 7-10 5 8 6-18z'],
  ['tint', 'M124 150l10-14 8 8z'],
  ['tint', 'M156 160l6-16 10 12z'],
  ['tint', 'M140 126l8-8 4 10z'],
  ['dash', 'M132 80v26M150 84v20M168 78v30'],
  ...person(204, 168, 72, 'tint'),
];

const unknownCity: readonly Stroke[] = [
  ['dash', 'M18 168V96h40v72M58 168V60h44v108M150 168V84h34v84M184 168v-58h38v58'],
  ['dash', 'M28 110h8M42 110h8M28 126h8M42 126h8M70 76h8M84 76h8M70 94h8M84 94h8M160 100h14M160 116h14M194 124h16'],
  ['line', 'M10 168h220M126 168V54'],
  ['paper', 'M92 30h64l14 14-14 14H92z'],
  ['colour', 'M160 66H98L84 80l14 14h62z'],
  ['line', 'M119 38a5 5 0 1 1 7 5c-2 1-2 2-2 3M124 51v.5'],
];

const drawings = { emptyMailbox, lostPage, closedDoor, brokenLamp, unknownCity } as const;

export type EmptyStateDrawing = keyof typeof drawings;

/** What stands where there is nothing to see: nothing yet, 404, 403, 500, a host nobody knows. */
export function EmptyStateArt({ name, label }: { readonly name: EmptyStateDrawing; readonly label?: string }) {
  return <Drawing box="0 0 240 180" strokes={drawings[name]} label={label} />;
}
