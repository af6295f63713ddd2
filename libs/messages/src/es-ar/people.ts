import type { Overlay } from '../messages.ts';

export const people: Overlay['people'] = {};
