import type { Messages } from '../messages.ts';

export const comments: Messages['comments'] = {};
