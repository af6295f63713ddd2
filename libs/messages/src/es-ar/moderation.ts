import type { Overlay } from '../messages.ts';

export const moderation: Overlay['moderation'] = {};
