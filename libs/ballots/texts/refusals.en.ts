import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'ballots'> = {
  ballot_empty: () => 'You chose no project. Choose at least one.',
  ballot_twice: () => 'A project is twice in your ballot.',
  ballot_unknown_project: () => 'One of the projects you chose is not in this vote.',
  ballot_two_headings: (f) => `You can vote in one zone only, and your ballot has projects of ${f['first']} and of ${f['second']}.`,
  ballot_over_budget: (f) => `In ${f['heading']} the projects you chose cost more than the money there is. Take one out.`,
  ballot_too_many: (f) => `In ${f['heading']} you can choose up to ${f['limit']} projects, and your ballot has ${f['given']}.`,
  ballot_too_few: (f) => `In ${f['heading']} you have to choose at least ${f['limit']} projects, and your ballot has ${f['given']}.`,
  ballot_other_channel: () => 'This person has voted by another way already, and that ballot is the one that counts.',
  ballots_closed: () => 'The vote is over.',
  vote_not_over: () => 'The vote is not over yet: it closes once its last published moment has passed.',
  papers_open: (f) => `${f['batches']} batches of papers are not finished: confirm or discard them, then close the vote.`,
  count_impossible: (f) => `The counting rule cannot be applied to these ballots (${f['problem']}).`,
  not_counted: () => 'There are no results yet: they are published when the ballots are counted.',
};
