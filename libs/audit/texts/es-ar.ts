import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = { noneText: 'Probá con otro filtro, o quitalos todos.' };
