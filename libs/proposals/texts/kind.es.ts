/** What processes of proposals are called, and the way to the proposals of a process. */
export const texts = {
  name: 'Propuestas',
  toProposals: 'Ver las propuestas de este proceso',
};
