import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './summary.es.ts';

export const texts: Translation<typeof spanish> = {
  state: { suspended: 'Suspenso', cancelled: 'Cancelado', between: 'Em espera', decided: 'Decidido' },
  voters: (count) => `Votaram ${count} pessoas`,
  winners: (count, n) => (count === 1 ? 'Ganhou 1 projeto' : `Ganharam ${n} projetos`),
  decided: 'decididos pelos moradores',
  uncast: 'Falta confirmar o seu voto',
  uncastText: 'Sua escolha está guardada, mas ainda não conta: falta confirmá-la.',
  uncastDo: 'Revisar e confirmar meu voto',
  do: { vote: 'Votar', propose: 'Propor uma ideia', support: 'Apoiar ideias', results: 'Ver o que se decidiu', read: 'Ver os projetos' },
  today: 'O que se pode fazer hoje',
  todayText: {
    vote: 'A votação está aberta. Cada pessoa tem um voto, e pode mudá-lo até o fim.',
    propose: 'Recebem-se ideias dos moradores. As que puderem ser feitas chegam à votação.',
    support: 'Os apoios decidem quais ideias são avaliadas.',
    results: 'Os votos foram apurados: dá para ler o que ganhou, por quê, e contar de novo.',
    read: 'Dá para ler os projetos e as regras.',
  },
  daysWord: (count) => (count === 1 ? 'dia falta' : 'dias faltam'),
  hoursWord: (count) => (count === 1 ? 'hora falta' : 'horas faltam'),
};
