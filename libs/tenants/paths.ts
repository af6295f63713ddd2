import { pagePath } from '@participa/base/page-path.ts';
import { uploadQuery } from '@participa/base/upload-query.ts';

export const governmentPath = pagePath('/admin/gobierno', { done: { name: 'hecho', values: { launched: 'abierto' } } });

/** One step of setting the government up; a form with a file leads back here too. */
export const setupStepPath = pagePath('/admin/gobierno/:step', {
  done: { name: uploadQuery.made, values: { saved: 'guardado' } },
  refused: uploadQuery.refused,
  colour: 'color',
});
