import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

export const texts: Translation<typeof spanish> = {
  hidden: (tenantName: string, what: 'proposal' | 'comment', rule: string, facts: string, link: string) => ({
    subject: `Your ${what} in ${tenantName} was hidden`,
    text:
      `The moderators of ${tenantName} hid your ${what}.\n\nRule: ${rule}\nFacts: ${facts}\n\nHere you can read ` +
      `the whole decision and appeal against it for six months. Somebody else decides the appeal:\n\n    ${link}`,
  }),
  restored: (tenantName: string, what: 'proposal' | 'comment', link: string) => ({
    subject: `Your ${what} in ${tenantName} can be seen again`,
    text:
      `The moderators of ${tenantName} restored your ` +
      `${what === 'proposal' ? 'proposal, with its supports' : 'comment'}, where it was.\n\n    ${link}`,
  }),
  appealDecided: (tenantName: string, outcome: 'upheld' | 'overturned', reason: string, link: string) => ({
    subject: outcome === 'overturned' ? `Your appeal in ${tenantName} succeeded` : `Your appeal in ${tenantName} was refused`,
    text:
      `Another moderator of ${tenantName} looked at the decision again and ` +
      `${outcome === 'overturned' ? 'overturned it' : 'upheld it'}.\n\nReason: ${reason}\n\n    ${link}`,
  }),
  blocked: (tenantName: string, days: number, rule: string, facts: string, link: string) => ({
    subject: `You cannot publish in ${tenantName} for ${days === 1 ? '1 day' : `${days} days`}`,
    text:
      `The moderators of ${tenantName} blocked your account: for ${days === 1 ? '1 day' : `${days} days`} you ` +
      `can neither propose nor comment. You can still vote, support and report.\n\nRule: ${rule}\nFacts: ` +
      `${facts}\n\nHere you can read the whole decision and appeal against it. Somebody else decides the ` +
      `appeal:\n\n    ${link}`,
  }),
  unblocked: (tenantName: string, link: string) => ({
    subject: `You can publish in ${tenantName} again`,
    text: `The moderators of ${tenantName} lifted the block of your account. What the block hid can be seen again.\n\n    ${link}`,
  }),
  alert: (tenantName: string, rule: string, hours: number, link: string) => ({
    subject: `Urgent report in ${tenantName}: ${hours} hours`,
    text: `A report of violence came in for ${tenantName}.\n\nReason: ${rule}\nTime: ${hours} hours\n\n    ${link}`,
  }),
};
