import type { Overlay } from '../messages.ts';

export const budgets: Overlay['budgets'] = {};
