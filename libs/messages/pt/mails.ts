import type { Messages } from '../messages.ts';

type ProcessEvent = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processEvents: Record<ProcessEvent, string> = {
  amended: 'Regras emendadas',
  suspended: 'Processo suspenso',
  resumed: 'Processo retomado',
  cancelled: 'Processo cancelado',
};

export const mails: Messages['mails'] = {
  hidden: (tenantName: string, what: 'proposal' | 'comment', rule: string, facts: string, link: string) => ({
    subject: `${what === 'proposal' ? 'Sua proposta' : 'Seu comentário'} em ${tenantName} foi ocultado`,
    text:
      `A equipe de moderação de ${tenantName} ocultou ${what === 'proposal' ? 'sua proposta' : 'seu comentário'}.\n\nRegra: ` +
      `${rule}\nFatos: ${facts}\n\nAqui você pode ler a decisão completa e recorrer durante seis meses. Outra ` +
      `pessoa decide o recurso:\n\n    ${link}`,
  }),
  restored: (tenantName: string, what: 'proposal' | 'comment', link: string) => ({
    subject: `${what === 'proposal' ? 'Sua proposta' : 'Seu comentário'} em ${tenantName} está visível de novo`,
    text:
      `A equipe de moderação de ${tenantName} restituiu ` +
      `${what === 'proposal' ? 'sua proposta, com seus apoios' : 'seu comentário'}, no lugar que tinha.\n\n    ` +
      `${link}`,
  }),
  appealDecided: (tenantName: string, outcome: 'upheld' | 'overturned', reason: string, link: string) => ({
    subject: outcome === 'overturned' ? `Seu recurso em ${tenantName} foi aceito` : `Seu recurso em ${tenantName} foi negado`,
    text:
      `Outra pessoa da equipe de moderação de ${tenantName} revisou a decisão e ` +
      `${outcome === 'overturned' ? 'a reverteu' : 'a manteve'}.\n\nMotivo: ${reason}\n\n    ${link}`,
  }),
  blocked: (tenantName: string, days: number, rule: string, facts: string, link: string) => ({
    subject: `Você não pode publicar em ${tenantName} por ${days === 1 ? '1 dia' : `${days} dias`}`,
    text:
      `A equipe de moderação de ${tenantName} bloqueou sua conta: por ${days === 1 ? '1 dia' : `${days} dias`} ` +
      `você não pode propor nem comentar. Votar, apoiar e denunciar continua possível.\n\nRegra: ${rule}\nFatos: ` +
      `${facts}\n\nAqui você pode ler a decisão completa e recorrer. Outra pessoa decide o recurso:\n\n    ` +
      `${link}`,
  }),
  unblocked: (tenantName: string, link: string) => ({
    subject: `Você já pode publicar em ${tenantName}`,
    text:
      `A equipe de moderação de ${tenantName} retirou o bloqueio da sua conta. O que esse bloqueio ocultou está ` +
      `visível de novo.\n\n    ${link}`,
  }),
  alert: (tenantName: string, rule: string, hours: number, link: string) => ({
    subject: `Denúncia urgente em ${tenantName}: ${hours} horas`,
    text: `Chegou uma denúncia de violência em ${tenantName}.\n\nMotivo: ${rule}\nPrazo: ${hours} horas\n\n    ${link}`,
  }),
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
  /** What happened to a process that somebody follows. */
  process: (tenantName: string, title: string, event: ProcessEvent, reason: string) => ({
    subject: `${processEvents[event] ?? processEvents.amended}: ${title}`,
    text:
      `${processEvents[event] ?? processEvents.amended}: «${title}», na plataforma de participação de ` +
      `${tenantName}.\n\nMotivo publicado:\n\n${reason}\n\nTudo o que foi feito se conserva. O ato completo ` +
      'está na página do processo. Este aviso chega a quem acompanha o processo; nessa mesma página se deixa de ' +
      'acompanhar.',
  }),
  invitation: (tenantName: string, link: string) => ({
    subject: `Convite para trabalhar na plataforma de ${tenantName}`,
    text:
      `O governo de ${tenantName} convida você a trabalhar na sua plataforma de participação. Para aceitar, ` +
      `abra este link e escolha uma senha:\n\n    ${link}\n\nVale sete dias e uma única vez. Se não esperava ` +
      'este convite, não faça nada.',
  }),
};
