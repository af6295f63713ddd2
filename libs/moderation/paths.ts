import { pagePath } from '@participa/base/page-path.ts';

const after = { after: 'despues' } as const;
const saved = { done: { name: 'hecho', values: { saved: 'si' } } } as const;

/** What was done in the queue a moment ago: to how many, how many were left out, and the batch that can be undone. */
const done = {
  done: {
    name: 'hecho',
    values: {
      dismiss: 'descartar',
      hide: 'ocultar',
      take: 'tomar',
      release: 'soltar',
      undo: 'deshacer',
      restore: 'restituir',
      block: 'bloquear',
    },
  },
  count: 'cuantos',
  skipped: 'sin',
  batch: 'lote',
} as const;

/** What narrows the queue. */
const filters = { state: 'estado', track: 'via', concern: 'asunto', what: 'que', mine: 'mias' } as const;

export const queuePath = pagePath('/moderacion', { ...filters, ...after, ...done });
export const casePath = pagePath('/moderacion/:id', { template: 'plantilla', ...done });
export const appealsPath = pagePath('/moderacion/apelaciones', { ...after, ...saved });
export const blocksPath = pagePath('/moderacion/bloqueos', { ...after, ...saved });
export const moderationSettingsPath = pagePath('/moderacion/ajustes', saved);

export const decisionPath = pagePath('/cuenta/decisiones/:id');
/** What is reported, and what it stands within: a comment's proposal. */
export const reportPath = pagePath('/denunciar', {
  what: { name: 'que', values: { proposal: 'propuesta', comment: 'comentario' } },
  id: 'id',
  within: 'en',
});
export const transparencyPath = pagePath('/transparencia');
