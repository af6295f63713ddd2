import { pagePath } from '@participa/base/page-path.ts';

export const proposalsPath = pagePath('/propuestas', {
  q: 'q',
  zone: 'zona',
  topic: 'tema',
  state: 'estado',
  process: 'proceso',
  order: 'orden',
  seed: 'semilla',
  after: 'despues',
});

/** The questions of a new proposal, by the word in their address. */
const steps = { title: 'titulo', similar: 'parecidas', text: 'texto', territory: 'lugar', review: 'revisar' } as const;
export const newProposalPath = pagePath('/propuestas/nueva', {
  draft: 'borrador',
  step: { name: 'paso', values: steps },
  process: 'proceso',
  then: { name: 'luego', values: steps },
});

/** A proposal with its comments: their order and from where on. */
export const proposalPath = pagePath('/propuestas/:id', {
  done: { name: 'hecho', values: { published: 'publicada', edited: 'corregida', withdrawn: 'retirada' } },
  order: 'orden',
  after: 'despues',
});
/** One comment on a proposal and all its replies. */
export const threadPath = pagePath('/propuestas/:id/comentarios/:comment', { after: 'despues' });
export const supportPath = pagePath('/propuestas/:id/apoyo');
export const editProposalPath = pagePath('/propuestas/:id/editar');
export const withdrawProposalPath = pagePath('/propuestas/:id/retirar');
export const versionsPath = pagePath('/propuestas/:id/versiones');
