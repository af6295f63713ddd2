import type { Overlay } from '../messages.ts';

export const roll: Overlay['roll'] = {};
