import { pagePath } from '@participa/base/page-path.ts';

export const deskPath = pagePath('/mesa', { q: 'q', done: { name: 'hecho', values: { ended: 'fin' } } });
export const deskVotePath = pagePath('/mesa/votar/:id');
export const paperBatchesPath = pagePath('/mesa/papel');
export const paperBatchPath = pagePath('/mesa/papel/:id', {
  done: {
    name: 'hecho',
    values: { mark: 'marcado', enter: 'cargado', settle: 'resuelto', confirm: 'confirmado', discard: 'descartado' },
  },
});
