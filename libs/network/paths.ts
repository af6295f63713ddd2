import { pagePath } from '@participa/base/page-path.ts';
import { uploadQuery } from '@participa/base/upload-query.ts';

const done = {
  done: {
    name: 'hecho',
    values: { suspended: 'suspendido', resumed: 'reanudado', sandbox: 'prueba', purged: 'borrado', imported: 'importado' },
  },
} as const;

export const networkPath = pagePath('/red', { after: 'despues', ...done });
export const newGovernmentPath = pagePath('/red/nuevo');
export const importGovernmentPath = pagePath('/red/importar', { slug: 'sitio', ...uploadQuery });
/** One government; `founded` and `invited` are the address to which the invitation went. */
export const oneGovernmentPath = pagePath('/red/:id', { founded: 'nuevo', invited: 'invitada', ...done });
