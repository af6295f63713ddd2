import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'people'> = {
  wrong_credentials: () => 'The e-mail or the password does not match. Check them, or ask for a code by e-mail.',
  wrong_code: () => 'The code is not right or has expired. Ask for a new one.',
  email_unconfirmed: () => 'First confirm your e-mail with the code we sent you.',
  invitation_over: () => 'This invitation was used, taken back or has run out. Ask for another one.',
  last_admin: () => 'This is the only person who administers this government. Give that role to somebody else first.',
  operator_role: () => 'The role of who operates the network is neither given nor taken here.',
};
