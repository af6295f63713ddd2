import type { Messages } from '../messages.ts';

export const staff: Messages['staff'] = {};
