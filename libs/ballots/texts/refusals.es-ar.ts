import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Overlay } from '@participa/base/texts.ts';

export const texts: Overlay<RefusalSentences<'ballots'>> = {
  ballot_empty: () => 'No elegiste ningún proyecto. Elegí al menos uno.',
  ballot_twice: () => 'Un proyecto está dos veces en tu voto.',
  ballot_two_headings: (f) => `Se puede votar en una sola zona, y tu voto tiene proyectos de ${f['first']} y de ${f['second']}.`,
  ballot_over_budget: (f) => `En ${f['heading']} los proyectos que elegiste cuestan más que el dinero que hay. Quitá alguno.`,
  ballot_too_many: (f) => `En ${f['heading']} se pueden elegir hasta ${f['limit']} proyectos, y tu voto tiene ${f['given']}.`,
  ballot_too_few: (f) => `En ${f['heading']} hay que elegir al menos ${f['limit']} proyectos, y tu voto tiene ${f['given']}.`,
  papers_open: (f) => `Hay ${f['batches']} lotes de papel sin terminar: confirmalos o descartalos, y después cerrá la votación.`,
};
