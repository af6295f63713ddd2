import type { Overlay } from '../messages.ts';

export const processes: Overlay['processes'] = {};
