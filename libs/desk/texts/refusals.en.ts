import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'desk'> = {
  desk_sitting_open: () => 'A sitting is open already. It has to end before another begins.',
  no_desk_sitting: () => 'No sitting is open, or its time is over.',
  desk_unknown_person: () => 'Nobody on the roll has these data.',
  desk_no_account: () => 'For this the person needs an account: it can be opened in this sitting.',
  desk_has_account: () => 'This person has a verified account already.',
  desk_account_taken: () =>
    "That e-mail belongs to an account that cannot be linked: it is not confirmed, or is another person's of the roll.",
  paper_batch_closed: () => 'This batch is confirmed or discarded already.',
  paper_same_person: () => 'The second entry is made by somebody else than the first.',
  paper_not_entered: () => 'Entries are missing: a batch is confirmed once it was entered twice.',
  paper_entries_differ: () => 'The two entries are not equal. Look at the papers and mend the differences.',
  paper_counts_differ: (f) => `${f['voters']} people are marked on the roll and there are ${f['ballots']} papers: they must be as many.`,
  paper_wrong_line: (f) => `Paper ${f['line']} is not valid. Check its numbers, or enter it as void with a 0.`,
  paper_needs_roll: () => 'This vote does not ask for the roll: it takes no paper.',
};
