import { pagePath } from '@participa/base/page-path.ts';

/** One comment of a proposal and all its replies. */
export const threadPath = pagePath('/propuestas/:id/comentarios/:comment', { after: 'despues' });
