import { pagePath } from '@participa/base/page-path.ts';
import { uploadQuery } from '@participa/base/upload-query.ts';

export const verificationPath = pagePath('/cuenta/verificacion', { back: 'volver' });
export const rollPath = pagePath('/admin/padron', uploadQuery);
export const rollImportPath = pagePath('/admin/padron/:id', {
  after: 'despues',
  of: { name: 'ver', values: { zones: 'zonas' } },
});
