import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  greedy: {
    name: 'Por ordem de votos',
    explanation:
      'Ordenam-se os projetos do mais votado ao menos votado. Percorre-se a lista desde cima e entra cada um que cabe no ' +
      'dinheiro que resta.',
  },
  'equal-shares': {
    name: 'Partes iguais',
    explanation:
      'O dinheiro se divide em partes iguais, uma para cada voto. Um projeto entra quando quem o escolheu pode pagá-lo em ' +
      'conjunto, e vão primeiro os que pedem menos a cada pessoa. Assim, um grupo pequeno que se põe de acordo também ' +
      'consegue algo.',
  },
  phragmen: {
    name: 'Phragmén',
    explanation:
      'Cada voto vai juntando dinheiro no mesmo ritmo. Um projeto entra assim que quem o escolheu reúne seu custo, e ' +
      'termina quando o seguinte já não cabe.',
  },
  'maximum-welfare': {
    name: 'A combinação com mais votos',
    explanation: 'De todas as combinações de projetos que cabem no dinheiro, ganha a que soma mais votos.',
  },
  'majority-judgment': {
    name: 'Julgamento majoritário',
    explanation: 'Ordenam-se os projetos pela nota do meio que receberam e entra cada um que cabe no dinheiro que resta.',
  },
  positional: {
    name: 'Pontos por lugar',
    explanation: 'Cada lugar no voto vale pontos. Ordenam-se os projetos por sua soma e entra cada um que cabe no dinheiro que resta.',
  },
  'top-places': {
    name: 'Os mais votados de cada grupo',
    explanation: 'Em cada grupo há um número fixo de lugares: ficam com os projetos mais votados.',
  },
  'zone-winner': {
    name: 'Um ganhador por zona',
    explanation: 'Em cada zona, o projeto mais votado recebe uma soma fixa.',
  },
  'choose-one-per-zone': {
    name: 'Um por zona',
    explanation: 'Cada pessoa escolhe um projeto por zona, e em cada zona ganha o mais escolhido.',
  },
  /** What decides a tie. */
  ties: {
    id: 'o número do projeto',
    'lowest-cost': 'o custo mais baixo',
    'highest-cost': 'o custo mais alto',
    'most-votes': 'ter mais votos',
    lot: 'um sorteio com uma chave publicada antes',
  },
};
