import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

export const texts: Translation<typeof spanish> = {
  confirm: (tenantName, code) => ({
    subject: `${code} é o seu código de ${tenantName}`,
    text:
      `Para confirmar o seu e-mail na plataforma de participação de ${tenantName}, digite este código:\n\n    ` +
      `${code}\n\nVale por dez minutos e uma única vez. Se não foi você, não faça nada: sem o código ninguém ` +
      'pode usar o seu e-mail.',
  }),
  signIn: (tenantName, code) => ({
    subject: `${code} é o seu código para entrar em ${tenantName}`,
    text:
      `Para entrar na plataforma de participação de ${tenantName}, digite este código:\n\n    ${code}\n\nVale ` +
      'por dez minutos e uma única vez. Não o compartilhe com ninguém. Se você não o pediu, não faça nada.',
  }),
  alreadyHere: (tenantName, code) => ({
    subject: `Você já tem uma conta em ${tenantName}`,
    text:
      `Alguém quis abrir uma conta na plataforma de participação de ${tenantName} com este e-mail, que já tem ` +
      `uma. Se foi você, entre com este código:\n\n    ${code}\n\nVale por dez minutos e uma única vez. Se não ` +
      'foi você, não faça nada: a sua conta continua igual.',
  }),
  invitation: (tenantName: string, link: string) => ({
    subject: `Convite para trabalhar na plataforma de ${tenantName}`,
    text:
      `O governo de ${tenantName} convida você a trabalhar na sua plataforma de participação. Para aceitar, ` +
      `abra este link e escolha uma senha:\n\n    ${link}\n\nVale sete dias e uma única vez. Se não esperava ` +
      'este convite, não faça nada.',
  }),
};
