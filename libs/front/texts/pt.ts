import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  description: (place) =>
    `Propostas de moradores de ${place}: escreva a sua, apoie as que importam para você e leia o que o município respondeu.`,
  over: (place) => `Participação cidadã de ${place}`,
  title: 'O que falta no seu bairro?',
  lead: 'Proponha, apoie o que seus vizinhos propõem e leia o que o município respondeu, com motivos, datas e custos à vista.',
  propose: 'Escrever uma proposta',
  browse: 'Ver as propostas',
  search: 'Veja se alguém já propôs',
  searchHint: 'Luzes, quadra, córrego…',
  today: 'O que você pode fazer hoje',
  open: 'Aberto o ano todo',
  openNow: 'Aberto agora',
  proposing: {
    title: 'Propor uma ideia',
    text: 'Bastam um título e algumas linhas. O texto se salva sozinho enquanto você escreve, e dá para continuar em outro aparelho.',
    action: 'Começar a escrever',
    number: '5',
    word: 'minutos bastam',
  },
  supporting: {
    title: 'Apoiar o que importa para você',
    text: 'Um toque e o seu apoio fica contado. Você pode retirá-lo enquanto a proposta estiver aberta.',
    action: 'Escolher propostas',
    word: (count) => (count === 1 ? 'reúne apoios' : 'reúnem apoios'),
  },
  discussing: {
    title: 'Opinar com motivos',
    text: 'A favor, contra ou com uma dúvida: os argumentos que melhoram uma ideia ficam logo abaixo dela.',
    action: 'Ver as mais discutidas',
  },
  neighbours: 'O que seus vizinhos mais apoiam',
  newest: 'Propostas recentes',
  all: 'Ver todas',
  allNewest: 'Ver as novas',
  emptyTitle: 'Ainda não há propostas',
  emptyText: 'A primeira pode ser sua: o que acontece com você provavelmente acontece com a rua inteira.',
  achieved: 'O que se conseguiu',
  achievedLead: 'Começou como ideia de alguém do bairro. Aqui está o que o município respondeu e quanto custou.',
  allAchieved: 'Ver tudo o que foi feito',
  cost: 'custo informado pelo município',
  supportedBy: (count) => `${count} pessoas apoiaram`,
  wholeAnswer: 'Ler a resposta completa',
  doneWord: 'Feito',
  stampAround: (place) => `Município de ${place}`,
  stepsTitle: 'Como funciona, em três passos',
  step1: {
    title: 'Alguém propõe',
    text: 'Conta o que acontece, onde e o que faria falta. Se já existe uma ideia parecida, nós a mostramos para que somem forças.',
  },
  step2: {
    title: 'Os vizinhos apoiam e discutem',
    text: 'Cada pessoa apoia uma vez cada proposta. Os argumentos ficam à vista, inclusive os contrários.',
  },
  step3: {
    title: 'O município responde',
    text: 'Em público, com seus motivos e com o custo quando houver. Diga sim ou não, a resposta fica escrita.',
  },
  checked: 'Por que dá para confiar',
  checkedLead: 'Não pedimos que acredite em nós. Estas são as coisas que você pode conferir hoje.',
  check1: {
    title: 'Uma conta, um apoio',
    text: 'Tocar duas vezes não conta em dobro: quem impede é o banco de dados, não a boa vontade de alguém.',
  },
  check2: {
    title: 'Nada muda em silêncio',
    text: 'Se uma proposta é corrigida, todas as suas redações continuam à vista. Se é retirada, fica o registro.',
  },
  check3: { title: 'Cada ato fica anotado', text: 'Quem fez o quê e quando é escrito em um registro ao qual só se pode acrescentar.' },
  check4: {
    title: 'O programa é público',
    text: 'Qualquer pessoa pode ler o código com que este site funciona, revisá-lo e apontar erros.',
  },
  guarantees: 'O que se garante e o que não',
  zones: 'Comece pela sua região',
  zonesLead: 'As propostas de cada parte da cidade.',
  topics: 'Ou pelo que importa para você',
  network: {
    description:
      'Participa é a plataforma aberta com que municípios da América Latina recebem propostas, apoios e opiniões de seus moradores.',
    title: 'Governos que decidem com a sua gente',
    lead:
      'Participa é uma plataforma aberta para que as pessoas proponham, apoiem e discutam, e para que o governo ' +
      'responda em público. Cada governo tem seu próprio site, com suas regras, seu idioma e seus dados à parte.',
    action: 'Escolher meu governo',
    governments: 'Entre pelo seu governo',
    governmentsLead: 'Cada brasão leva ao seu site.',
    none: 'Ainda não há governos',
    noneText: 'Esta instalação acabou de ser feita. Quando o primeiro for cadastrado, aparecerá aqui.',
    kind: { municipality: 'Município', legislature: 'Legislativo', association: 'Associação de municípios', network: 'Rede' },
    visit: 'Entrar',
    why: 'O que você encontra em cada site',
    why1: { title: 'Ideias de moradores', text: 'Qualquer pessoa pode propor, no seu idioma e do celular mais simples.' },
    why2: { title: 'Apoios bem contados', text: 'Uma conta apoia uma vez. Os números da lista e os da proposta são sempre os mesmos.' },
    why3: { title: 'Respostas com motivos', text: 'O governo responde em público, com datas e custos, e o que respondeu não se apaga.' },
    check2: {
      title: 'Cada governo, à parte',
      text: 'Os dados de um governo não são vistos por outro: o banco de dados os separa linha por linha.',
    },
  },
};
