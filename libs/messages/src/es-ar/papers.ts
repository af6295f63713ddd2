import type { Overlay } from '../messages.ts';

export const papers: Overlay['papers'] = {};
