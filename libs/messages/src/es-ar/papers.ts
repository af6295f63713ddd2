import type { Overlay } from '../messages.ts';

// The papers are written without "usted" and "vos": they speak of people, so that Argentina reads the base.
export const papers: Overlay['papers'] = {};
