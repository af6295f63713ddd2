import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'ballots'> = {
  ballot_empty: () => 'Você não escolheu nenhum projeto. Escolha pelo menos um.',
  ballot_twice: () => 'Um projeto aparece duas vezes no seu voto.',
  ballot_unknown_project: () => 'Um dos projetos escolhidos não está nesta votação.',
  ballot_two_headings: (f) => `Só se pode votar em uma zona, e seu voto tem projetos de ${f['first']} e de ${f['second']}.`,
  ballot_over_budget: (f) => `Em ${f['heading']} os projetos escolhidos custam mais do que o dinheiro disponível. Tire algum.`,
  ballot_too_many: (f) => `Em ${f['heading']} é possível escolher até ${f['limit']} projetos, e seu voto tem ${f['given']}.`,
  ballot_too_few: (f) => `Em ${f['heading']} é preciso escolher pelo menos ${f['limit']} projetos, e seu voto tem ${f['given']}.`,
  ballot_other_channel: () => 'Esta pessoa já votou por outro meio, e esse voto é o que conta.',
  ballots_closed: () => 'A votação já terminou.',
  vote_not_over: () => 'A votação ainda não terminou: ela se encerra quando passa o seu último momento publicado.',
  papers_open: (f) => `Há ${f['batches']} lotes de papel por terminar: confirme-os ou descarte-os, e depois encerre a votação.`,
  count_impossible: (f) => `A regra de apuração não pode ser aplicada a estes votos (${f['problem']}).`,
  not_counted: () => 'Ainda não há resultados: eles são publicados quando os votos são contados.',
};
