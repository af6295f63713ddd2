import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'roll'> = {
  roll_import_running: () => 'A roll is being imported already. Wait until it ends.',
  already_verified: () => 'Your account is verified on the roll already.',
  roll_no_match: () =>
    'We could not verify you with these data. Check that they are as on your document; if they are, the help desk can sort it out.',
};
