import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Overlay } from '@participa/base/texts.ts';

export const texts: Overlay<RefusalSentences<'moderation'>> = {
  too_many_links: (f) =>
    `Durante los primeros ${f['days']} días de una cuenta se puede poner ${f['links']} enlace por texto. Quitá los demás.`,
};
