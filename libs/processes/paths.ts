import { pagePath } from '@participa/base/page-path.ts';

export const processesPath = pagePath('/procesos');
export const processPath = pagePath('/procesos/:id');

export const adminProcessesPath = pagePath('/admin/procesos');
export const newProcessPath = pagePath('/admin/procesos/nuevo', { copy: 'copiar' });
export const adminProcessPath = pagePath('/admin/procesos/:id', {
  done: {
    name: 'hecho',
    values: {
      created: 'creado',
      saved: 'guardado',
      opened: 'abierto',
      amended: 'enmendado',
      suspended: 'suspendido',
      resumed: 'reanudado',
      cancelled: 'cancelado',
    },
  },
});
export const openProcessPath = pagePath('/admin/procesos/:id/abrir');
export const amendProcessPath = pagePath('/admin/procesos/:id/enmendar');
/** Stops a process or lets it go on: `processActPath(id, processActs.suspend)`. */
export const processActPath = pagePath('/admin/procesos/:id/:act');
export const processActs = { suspend: 'suspender', resume: 'reanudar', cancel: 'cancelar' } as const;
