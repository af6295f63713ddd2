import type { Messages } from '../messages.ts';

export const failures: Messages['failures'] = {
  notFound: {
    title: 'Esta página não existe',
    text: 'Talvez o endereço esteja mal escrito, ou o que você buscava já não esteja publicado.',
  },
  notAllowed: {
    title: 'Você não pode ver esta página',
    text: 'Sua conta não tem permissão para vê-la. Se acha que é um engano, fale com o município.',
  },
  unknownTenant: {
    title: 'Aqui não há nenhum município',
    text: (host) => `Em ${host} não há nenhum governo. Confira se o endereço está bem escrito.`,
    goTo: (host) => `Ir para ${host}`,
  },
  suspended: {
    title: 'Site suspenso',
    text: 'Este governo suspendeu seu site por enquanto. Tudo o que foi feito se conserva e volta quando for retomado.',
  },
  broken: { title: 'Algo falhou do nosso lado', text: 'Não foi nada que você tenha feito. Tente de novo em instantes.' },
};
