import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  description: (place) =>
    `Proposals by neighbours of ${place}: write yours, support those that matter to you and read what the municipality answered.`,
  over: (place) => `Public participation in ${place}`,
  title: 'What does your neighbourhood lack?',
  lead:
    'Propose it, support what your neighbours propose and read what the municipality answered, with reasons, ' +
    'dates and costs in plain sight.',
  propose: 'Write a proposal',
  browse: 'See the proposals',
  search: 'See whether somebody proposed it already',
  searchHint: 'Lights, pitch, stream…',
  today: 'What you can do today',
  open: 'Open all year',
  openNow: 'Open now',
  proposing: {
    title: 'Propose an idea',
    text: 'A title and a few lines are enough. It saves itself while you write, and you can go on from another device.',
    action: 'Start writing',
    number: '5',
    word: 'minutes are enough',
  },
  supporting: {
    title: 'Support what matters to you',
    text: 'One press and your support is counted. You can take it back while the proposal is open.',
    action: 'Choose proposals',
    word: (count) => (count === 1 ? 'gathers supports' : 'gather supports'),
  },
  discussing: {
    title: 'Give your reasons',
    text: 'In favour, against or with a doubt: the arguments that make an idea better are read right under it.',
    action: 'See the most discussed',
  },
  neighbours: 'What your neighbours support most',
  newest: 'Just proposed',
  all: 'See all',
  allNewest: 'See the new ones',
  emptyTitle: 'There are no proposals yet',
  emptyText: 'The first one can be yours: what happens to you probably happens to your whole street.',
  achieved: 'What was achieved',
  achievedLead: 'It began as the idea of somebody from around the corner. Here is what the municipality answered and what it cost.',
  allAchieved: 'See everything done',
  cost: 'cost stated by the municipality',
  supportedBy: (count) => `${count} people supported it`,
  wholeAnswer: 'Read the whole answer',
  doneWord: 'Done',
  stampAround: (place) => `Municipality of ${place}`,
  stepsTitle: 'How it works, in three steps',
  step1: {
    title: 'Somebody proposes',
    text: 'They tell what happens, where, and what it would take. If there is a similar idea we show it, so that both join forces.',
  },
  step2: {
    title: 'Neighbours support and discuss',
    text: 'Each person supports each proposal once. The arguments stay in sight, those against as well.',
  },
  step3: {
    title: 'The municipality answers',
    text: 'In public, with its reasons and the cost when there is one. Whether yes or no, the answer stays written.',
  },
  checked: 'Why it can be trusted',
  checkedLead: 'We do not ask you to believe us. These are things you can check today.',
  check1: {
    title: 'One account, one support',
    text: 'Pressing twice does not count twice: the database prevents it, not anybody’s good will.',
  },
  check2: {
    title: 'Nothing changes in silence',
    text: 'When a proposal is reworded, all its wordings stay in sight. When it is withdrawn, its record remains.',
  },
  check3: { title: 'Every act is written down', text: 'Who did what and when goes into a log to which one can only add.' },
  check4: { title: 'The software is public', text: 'Anyone may read the code this site runs on, review it and point out mistakes.' },
  guarantees: 'What is guaranteed and what is not',
  zones: 'Start with your zone',
  zonesLead: 'The proposals of each part of the city.',
  topics: 'Or with what matters to you',
  network: {
    description:
      'Participa is the open platform with which Latin American municipalities receive proposals, supports and ' +
      'opinions from their residents.',
    title: 'Governments that decide with their people',
    lead:
      'Participa is an open platform for people to propose, support and discuss, and for governments to answer ' +
      'in public. Each government has a site of its own, with its rules, its language and its data apart.',
    action: 'Choose my government',
    governments: 'Enter by your government',
    governmentsLead: 'Each coat of arms leads to its site.',
    none: 'There are no governments yet',
    noneText: 'This installation is brand new. When the first one is added, it will appear here.',
    kind: { municipality: 'Municipality', legislature: 'Legislature', association: 'Association of municipalities', network: 'Network' },
    visit: 'Enter',
    why: 'What you find on each site',
    why1: { title: 'Ideas of neighbours', text: 'Anybody can propose, in their own language and from the plainest phone.' },
    why2: {
      title: 'Supports counted well',
      text: 'One account supports once. The numbers in the list and on the proposal are always the same.',
    },
    why3: {
      title: 'Answers with reasons',
      text: 'The government answers in public, with dates and costs, and what was answered is not erased.',
    },
    check2: {
      title: 'Each government apart',
      text: 'The data of one government cannot be seen from another: the database separates them row by row.',
    },
  },
};
