import { pagePath } from '@participa/base/page-path.ts';

export const auditPath = pagePath('/admin/auditoria', {
  action: 'accion',
  actor: 'autor',
  subject: 'objeto',
  from: 'desde',
  to: 'hasta',
  after: 'despues',
});
