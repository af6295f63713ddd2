import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './phases.es.ts';

export const texts: Overlay<typeof spanish> = { timeline: { mark: { now: 'Estamos acá' } } };
