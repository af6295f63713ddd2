import { pagePath } from '@participa/base/page-path.ts';

export const ballotPath = pagePath('/presupuestos/:id/votar', {
  step: { name: 'paso', values: { heading: 'zona', review: 'revisar', cast: 'emitido' } },
  heading: 'zona',
});
export const countPath = pagePath('/admin/presupuestos/:id/conteo');
