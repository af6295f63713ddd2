import type { Overlay } from '../messages.ts';

export const staff: Overlay['staff'] = {};
