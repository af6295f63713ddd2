import type { Overlay } from '../messages.ts';

export const comments: Overlay['comments'] = {};
