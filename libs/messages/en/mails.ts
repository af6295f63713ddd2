import type { Messages } from '../messages.ts';

type ProcessDeed = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processDeeds: Record<ProcessDeed, string> = {
  amended: 'Rules amended',
  suspended: 'Process suspended',
  resumed: 'Process resumed',
  cancelled: 'Process cancelled',
};

export const mails: Messages['mails'] = {
  hidden: (place: string, what: 'proposal' | 'comment', rule: string, facts: string, link: string) => ({
    subject: `Your ${what} in ${place} was hidden`,
    text: `The moderators of ${place} hid your ${what}.\n\nRule: ${rule}\nFacts: ${facts}\n\nHere you can read the whole decision and appeal against it for six months. Somebody else decides the appeal:\n\n    ${link}`,
  }),
  restored: (place: string, what: 'proposal' | 'comment', link: string) => ({
    subject: `Your ${what} in ${place} can be seen again`,
    text: `The moderators of ${place} restored your ${what === 'proposal' ? 'proposal, with its supports' : 'comment'}, where it was.\n\n    ${link}`,
  }),
  appealDecided: (place: string, outcome: 'upheld' | 'overturned', reason: string, link: string) => ({
    subject: outcome === 'overturned' ? `Your appeal in ${place} succeeded` : `Your appeal in ${place} was refused`,
    text: `Another moderator of ${place} looked at the decision again and ${outcome === 'overturned' ? 'overturned it' : 'upheld it'}.\n\nReason: ${reason}\n\n    ${link}`,
  }),
  blocked: (place: string, days: number, rule: string, facts: string, link: string) => ({
    subject: `You cannot publish in ${place} for ${days === 1 ? '1 day' : `${days} days`}`,
    text: `The moderators of ${place} blocked your account: for ${days === 1 ? '1 day' : `${days} days`} you can neither propose nor comment. You can still vote, support and report.\n\nRule: ${rule}\nFacts: ${facts}\n\nHere you can read the whole decision and appeal against it. Somebody else decides the appeal:\n\n    ${link}`,
  }),
  unblocked: (place: string, link: string) => ({
    subject: `You can publish in ${place} again`,
    text: `The moderators of ${place} lifted the block of your account. What the block hid can be seen again.\n\n    ${link}`,
  }),
  alert: (place: string, rule: string, hours: number, link: string) => ({
    subject: `Urgent report in ${place}: ${hours} hours`,
    text: `A report of violence came in for ${place}.\n\nReason: ${rule}\nTime: ${hours} hours\n\n    ${link}`,
  }),
  confirm: (place, code) => ({
    subject: `${code} is your code for ${place}`,
    text: `To confirm your e-mail on the participation platform of ${place}, type this code:\n\n    ${code}\n\nIt is good for ten minutes and once. If this was not you, do nothing: without the code nobody can use your e-mail.`,
  }),
  signIn: (place, code) => ({
    subject: `${code} is your code to sign in to ${place}`,
    text: `To sign in to the participation platform of ${place}, type this code:\n\n    ${code}\n\nIt is good for ten minutes and once. Share it with nobody. If you did not ask for it, do nothing.`,
  }),
  alreadyHere: (place, code) => ({
    subject: `You already have an account in ${place}`,
    text: `Somebody tried to open an account on the participation platform of ${place} with this e-mail, which already has one. If it was you, sign in with this code:\n\n    ${code}\n\nIt is good for ten minutes and once. If it was not you, do nothing: your account stays as it is.`,
  }),
  /** What happened to a process that somebody follows. */
  process: (place: string, title: string, deed: ProcessDeed, reason: string) => ({
    subject: `${processDeeds[deed] ?? processDeeds.amended}: ${title}`,
    text: `${processDeeds[deed] ?? processDeeds.amended}: “${title}”, on the participation platform of ${place}.\n\nPublished reason:\n\n${reason}\n\nEverything done is kept. The whole act is on the page of the process. This mail goes to those who follow the process; on that same page you can stop following it.`,
  }),
  invitation: (place: string, link: string) => ({
    subject: `Invitation to work on the platform of ${place}`,
    text: `The government of ${place} invites you to work on its participation platform. To accept, open this link and choose a password:\n\n    ${link}\n\nIt is good for seven days and once. If you did not expect this invitation, do nothing.`,
  }),
};
