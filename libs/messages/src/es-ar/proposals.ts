import type { Overlay } from '../messages.ts';

export const proposals: Overlay['proposals'] = {};
