import type { Overlay } from '../messages.ts';

export const front: Overlay['front'] = {};
