import type { Messages } from '../messages.ts';

export const front: Messages['front'] = {};
