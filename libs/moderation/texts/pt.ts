import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';
import { reasons } from './reasons.pt.ts';

export const texts: Translation<typeof spanish> = {
  reasons,
  left: (n) => {
    if (n < 0) return n === -1 ? 'Sobra 1 letra' : `Sobram ${-n} letras`;
    return n === 1 ? 'Resta 1 letra' : `Restam ${n} letras`;
  },
  report: {
    link: 'Denunciar',
    title: 'Denunciar um conteúdo',
    lead: 'Uma pessoa da equipe de moderação vai olhar. Ninguém saberá quem denunciou.',
    about: { proposal: 'Uma proposta', comment: 'Um comentário' },
    question: 'O que há com este conteúdo?',
    tracks: { violence: 'Faz mal a alguém', norms: 'Não cumpre as regras' },
    text: 'Detalhes',
    textHint: 'O que é preciso olhar. Não precisa copiar o conteúdo.',
    send: 'Enviar a denúncia',
    sending: 'Enviando…',
    thanks: 'Denúncia recebida',
    thanksText: 'Uma pessoa vai olhar. Muitas denúncias não ocultam nada por si sós.',
    inReview: 'Enquanto isso o texto fica dobrado, com um aviso.',
    already: 'Você já tinha denunciado: conta uma vez.',
    danger: 'Se há perigo agora, ligue para o 190 ou, por violência contra a mulher, para o 180.',
    back: 'Voltar',
  },
  hiddenComment: 'Comentário oculto pela moderação',
  review: { title: 'Em revisão', text: 'Alguém denunciou este texto por violência e a equipe está olhando.', show: 'Ler mesmo assim' },
};
