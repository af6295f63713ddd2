import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'ballots'> = {
  ballot_empty: () => 'No eligió ningún proyecto. Elija al menos uno.',
  ballot_twice: () => 'Un proyecto está dos veces en su voto.',
  ballot_unknown_project: () => 'Uno de los proyectos elegidos no está en esta votación.',
  ballot_two_headings: (f) => `Se puede votar en una sola zona, y su voto tiene proyectos de ${f['first']} y de ${f['second']}.`,
  ballot_over_budget: (f) => `En ${f['heading']} los proyectos elegidos cuestan más que el dinero que hay. Quite alguno.`,
  ballot_too_many: (f) => `En ${f['heading']} se pueden elegir hasta ${f['limit']} proyectos, y su voto tiene ${f['given']}.`,
  ballot_too_few: (f) => `En ${f['heading']} hay que elegir al menos ${f['limit']} proyectos, y su voto tiene ${f['given']}.`,
  ballot_other_channel: () => 'Esta persona ya votó por otro medio, y ese voto es el que cuenta.',
  ballots_closed: () => 'La votación ya cerró.',
  vote_not_over: () => 'La votación todavía no terminó: se cierra cuando pasa su último momento publicado.',
  papers_open: (f) => `Hay ${f['batches']} lotes de papel sin terminar: confírmelos o descártelos, y después cierre la votación.`,
  count_impossible: (f) => `La regla de conteo no se puede aplicar a estos votos (${f['problem']}).`,
  not_counted: () => 'Todavía no hay resultados: se publican cuando se cuentan los votos.',
};
