import type { Messages } from '../messages.ts';

type ProcessDeed = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processDeeds: Record<ProcessDeed, string> = { amended: 'Regras emendadas', suspended: 'Processo suspenso', resumed: 'Processo retomado', cancelled: 'Processo cancelado' };

export const mails: Messages['mails'] = {
  confirm: (place, code) => ({
    subject: `${code} é o seu código de ${place}`,
    text: `Para confirmar o seu e-mail na plataforma de participação de ${place}, digite este código:\n\n    ${code}\n\nVale por dez minutos e uma única vez. Se não foi você, não faça nada: sem o código ninguém pode usar o seu e-mail.`,
  }),
  signIn: (place, code) => ({
    subject: `${code} é o seu código para entrar em ${place}`,
    text: `Para entrar na plataforma de participação de ${place}, digite este código:\n\n    ${code}\n\nVale por dez minutos e uma única vez. Não o compartilhe com ninguém. Se você não o pediu, não faça nada.`,
  }),
  alreadyHere: (place, code) => ({
    subject: `Você já tem uma conta em ${place}`,
    text: `Alguém quis abrir uma conta na plataforma de participação de ${place} com este e-mail, que já tem uma. Se foi você, entre com este código:\n\n    ${code}\n\nVale por dez minutos e uma única vez. Se não foi você, não faça nada: a sua conta continua igual.`,
  }),
  /** What happened to a process that somebody follows. */
  process: (place: string, title: string, deed: ProcessDeed, reason: string) => ({
    subject: `${processDeeds[deed]}: ${title}`,
    text: `${processDeeds[deed]}: «${title}», na plataforma de participação de ${place}.\n\nMotivo publicado:\n\n${reason}\n\nTudo o que foi feito se conserva. O ato completo está na página do processo. Este aviso chega a quem acompanha o processo; nessa mesma página se deixa de acompanhar.`,
  }),
  invitation: (place: string, link: string) => ({
    subject: `Convite para trabalhar na plataforma de ${place}`,
    text: `O governo de ${place} convida você a trabalhar na sua plataforma de participação. Para aceitar, abra este link e escolha uma senha:\n\n    ${link}\n\nVale sete dias e uma única vez. Se não esperava este convite, não faça nada.`,
  }),
};
