import type { Overlay } from '@participa/messages/messages.ts';

export const processes: Overlay['processes'] = {};
