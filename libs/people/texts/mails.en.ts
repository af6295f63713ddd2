import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './mails.es.ts';

export const texts: Translation<typeof spanish> = {
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
  invitation: (tenantName: string, link: string) => ({
    subject: `Invitation to work on the platform of ${tenantName}`,
    text:
      `The government of ${tenantName} invites you to work on its participation platform. To accept, open this ` +
      `link and choose a password:\n\n    ${link}\n\nIt is good for seven days and once. If you did not expect ` +
      'this invitation, do nothing.',
  }),
};
