import type { Overlay } from '../messages.ts';

export const ballots: Overlay['ballots'] = {};
