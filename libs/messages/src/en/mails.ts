import type { Messages } from '../messages.ts';

type ProcessDeed = 'amended' | 'suspended' | 'resumed' | 'cancelled';
const processDeeds: Record<ProcessDeed, string> = { amended: 'Rules amended', suspended: 'Process suspended', resumed: 'Process resumed', cancelled: 'Process cancelled' };

export const mails: Messages['mails'] = {
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
    subject: `${processDeeds[deed]}: ${title}`,
    text: `${processDeeds[deed]}: “${title}”, on the participation platform of ${place}.\n\nPublished reason:\n\n${reason}\n\nEverything done is kept. The whole act is on the page of the process. This mail goes to those who follow the process; on that same page you can stop following it.`,
  }),
  invitation: (place: string, link: string) => ({
    subject: `Invitation to work on the platform of ${place}`,
    text: `The government of ${place} invites you to work on its participation platform. To accept, open this link and choose a password:\n\n    ${link}\n\nIt is good for seven days and once. If you did not expect this invitation, do nothing.`,
  }),
};
