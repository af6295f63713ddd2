import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

export const texts: Translation<typeof spanish> = {
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
};
