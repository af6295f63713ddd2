import type { Messages } from '../messages.ts';

type ProcessEvent = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processEvents: Record<ProcessEvent, string> = {
  amended: 'Rules amended',
  suspended: 'Process suspended',
  resumed: 'Process resumed',
  cancelled: 'Process cancelled',
};

export const mails: Messages['mails'] = {
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
  confirm: (tenantName, code) => ({
    subject: `${code} is your code for ${tenantName}`,
    text:
      `To confirm your e-mail on the participation platform of ${tenantName}, type this code:\n\n    ${code}\n\nIt ` +
      'is good for ten minutes and once. If this was not you, do nothing: without the code nobody can use your ' +
      'e-mail.',
  }),
  signIn: (tenantName, code) => ({
    subject: `${code} is your code to sign in to ${tenantName}`,
    text:
      `To sign in to the participation platform of ${tenantName}, type this code:\n\n    ${code}\n\nIt is good ` +
      'for ten minutes and once. Share it with nobody. If you did not ask for it, do nothing.',
  }),
  alreadyHere: (tenantName, code) => ({
    subject: `You already have an account in ${tenantName}`,
    text:
      `Somebody tried to open an account on the participation platform of ${tenantName} with this e-mail, which ` +
      `already has one. If it was you, sign in with this code:\n\n    ${code}\n\nIt is good for ten minutes and ` +
      'once. If it was not you, do nothing: your account stays as it is.',
  }),
  /** What happened to a process that somebody follows. */
  process: (tenantName: string, title: string, event: ProcessEvent, reason: string) => ({
    subject: `${processEvents[event] ?? processEvents.amended}: ${title}`,
    text:
      `${processEvents[event] ?? processEvents.amended}: “${title}”, on the participation platform of ` +
      `${tenantName}.\n\nPublished reason:\n\n${reason}\n\nEverything done is kept. The whole act is on the ` +
      'page of the process. This mail goes to those who follow the process; on that same page you can stop ' +
      'following it.',
  }),
  invitation: (tenantName: string, link: string) => ({
    subject: `Invitation to work on the platform of ${tenantName}`,
    text:
      `The government of ${tenantName} invites you to work on its participation platform. To accept, open this ` +
      `link and choose a password:\n\n    ${link}\n\nIt is good for seven days and once. If you did not expect ` +
      'this invitation, do nothing.',
  }),
};
