import type { Messages } from '../messages.ts';

export const proposals: Messages['proposals'] = {};
