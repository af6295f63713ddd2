import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  updated: 'In force since November 2026.',
  guarantees: {
    title: 'What is guaranteed and what is not',
    description: 'What this site ensures today, how to check it, and what no honest platform can promise.',
    lead: 'What this site ensures today, how to check it, and what it does not promise. Written plainly, so that we can be held to it.',
    sure: 'What is ensured today',
    sureParts: {
      once: {
        title: 'One person, one ballot',
        text:
          'Budgets are voted by those who are on the roll and have the age that the rules ask for. The database ' +
          'keeps a single ballot a person, whether it came by internet, at the help desk or on paper; a second one ' +
          'by another way is refused. Supports are alike: one for each account and proposal.',
      },
      rules: {
        title: 'Rules are published before',
        text:
          'Phases, requirements, ballot, counting rule and tie-break are fixed when a process opens, with a ' +
          'fingerprint that anybody can compute again. Later they change only by a public act with date and reason, ' +
          'and never the counting rule once the vote has begun. A proposal can be reworded for 7 days and while no ' +
          'more than 25 people support it.',
      },
      silence: {
        title: 'Nothing changes in silence',
        text:
          'Every wording of a proposal stays in sight. What is withdrawn keeps its page, marked as withdrawn. A ' +
          'deleted comment leaves its place.',
      },
      answers: {
        title: 'Answers carry reasons',
        text: 'When the municipality answers, its text, date and cost stay with the proposal, for everybody to see.',
      },
      apart: {
        title: 'Each government apart',
        text:
          'An account of one government is of no use in another, and its data cannot be seen from another: the ' +
          'database separates them row by row, even when the software errs.',
      },
    },
    check: 'What can be checked',
    checkText:
      'There is no need to believe us:\n\n- **Count.** The lists can also be asked for as data, at ' +
      '/api/proposals; the numbers are those of the pages.\n- **Read.** The software is free: anyone may read ' +
      'how it counts, and propose changes.\n- **Follow the trail.** Every act stays in a log with date and ' +
      'author. The software may add lines to it, but has no permission to change or remove them. Today the ' +
      'administration of each government reads it.',
    not: 'What is not promised',
    notParts: {
      identity: {
        title: 'That each account is a different person',
        text:
          'To propose, support and comment a confirmed e-mail address is enough, and somebody with two addresses ' +
          'can open two accounts. That is why supports guide and do not decide. What decides is voted, and to vote ' +
          'one has to be on the roll.',
      },
      coercion: {
        title: 'That nobody presses anybody',
        text:
          'No online platform can know whether a person supports of her own will or because somebody forces or ' +
          'watches her. Under pressure, the right thing is to report it.',
      },
      server: {
        title: 'Protection against a captured server',
        text:
          'Whoever fully controls the server could show false pages or touch the database. The log of acts has no ' +
          'outside witnesses yet that would give it away.',
      },
      network: {
        title: 'Anonymity from whoever watches the network',
        text:
          'In public installations what is sent travels encrypted. Even so, whoever observes the connection can ' +
          'know that somebody visited this site, and when.',
      },
      binding: {
        title: 'That the most supported is done',
        text: 'Supports show what matters. Deciding and answering is up to the government, which may say no and must say why.',
      },
      votes: {
        title: 'A secret vote',
        text:
          'Not yet. A ballot is kept beside a key made of what the roll says, from which no document can be read; ' +
          'but whoever administers the database could match a ballot cast by internet with its account. What is ' +
          'published to count again carries nothing of anybody. Supporting is not voting: who supported is in the ' +
          'log.',
      },
    },
  },
  terms: {
    title: 'Terms of use',
    description: 'Who can take part, what can be published, and what becomes of it.',
    lead: 'Who can take part, what can be published, and what becomes of it.',
    parts: {
      who: {
        title: 'Who can take part',
        text:
          'Reading is free and needs no account. Proposing, supporting and commenting need an account with a ' +
          'confirmed e-mail. Each person uses one account only, under the name by which she is known.',
      },
      write: {
        title: 'What can be published',
        text:
          'Ideas, arguments, questions and disagreement, harsh ones too. Not admitted:\n\n- threatening, harassing ' +
          'or insulting people;\n- calling for hatred or violence against a group;\n- publishing private data of ' +
          'others, or pretending to be them;\n- commercial advertising, or repeating the same thing many times.',
      },
      own: {
        title: 'Whose it is',
        text:
          'It belongs to whoever wrote it. By publishing, she lets the government show it, quote it and give it out ' +
          'as open data together with her name.',
      },
      change: {
        title: 'Rewording and withdrawing',
        text:
          'A proposal can be reworded for 7 days and while no more than 25 people support it; earlier wordings stay ' +
          'in sight. It can be withdrawn while it has no answer, and its record remains. A comment can be reworded ' +
          'for 24 hours and deleted at any time.',
      },
      care: {
        title: 'When something is out of place',
        text:
          'Every proposal and every comment has a link to report it, with an account or without. No number of ' +
          'reports hides anything by itself: a person decides, with a reason that is sent to whoever wrote it, and ' +
          'somebody else decides the appeal. The numbers are on the transparency page. If somebody is in danger, ' +
          'call the emergency services first.',
      },
      answer: {
        title: 'Who answers for this site',
        text:
          'The government whose name and coat of arms are on every page. The software is offered as it is, under ' +
          'the licence AGPL-3.0-or-later.',
      },
    },
  },
  privacy: {
    title: 'Privacy',
    description: 'Which data are kept, who sees them, for how long, and how to claim them.',
    lead: 'As little as possible is kept, it is said who sees it, and it is not shared with companies.',
    parts: {
      kept: {
        title: 'What is kept',
        text:
          'Of whoever only reads, nothing with her name. Of whoever opens an account:\n\n- name, e-mail and the ' +
          'language chosen;\n- the password, in a form that cannot be read back (argon2id);\n- what she publishes, ' +
          'supports and votes in comments, with the date;\n- when she signed in and out.\n\nOf the roll no document ' +
          'number is kept: only a key made of the number and the birth date, that date and the zone.',
      },
      seen: {
        title: 'Who sees it',
        text:
          '- **Everybody:** the name, beside what the person publishes. The e-mail, never.\n- **Nobody but her:** ' +
          'her drafts. The list of her supports is not public; the total is.\n- **The government’s ' +
          'administration:** the log of acts, which says who supported, published or commented what. It serves to ' +
          'look into abuse.',
      },
      cookies: {
        title: 'Cookies',
        text:
          'Three, and none to follow anybody: that of the session (30 days, or until signing out), that of the ' +
          'chosen language (a year) and, when an account is opened, one of a day that keeps anybody else from ' +
          'completing it instead.',
      },
      others: {
        title: 'Other companies',
        text:
          'The pages load nothing from other sites: no statistics, maps, typefaces or buttons of networks. Mails ' +
          'leave by the mail server that the government chose.',
      },
      network: {
        title: 'The internet address',
        text: 'It is used to slow down repeated tries at guessing passwords or sending mails, and kept in a form that cannot be read back.',
      },
      rights: {
        title: 'Seeing, correcting, erasing',
        text:
          'Name, language and password are changed in “My account”. There is no button yet to download all data or ' +
          'to erase the account: ask at the municipality’s help desk, which must answer within the terms of the ' +
          'data protection law of its country.',
      },
    },
  },
  accessibility: {
    title: 'Accessibility',
    description: 'How this site is made so that anybody can use it, what was tested and what is missing.',
    lead: 'Taking part cannot depend on anybody’s phone, sight or steadiness of hand.',
    parts: {
      aim: {
        title: 'What we aim at',
        text: 'Meeting the WCAG 2.2 guidelines at level AA on every page.',
      },
      how: {
        title: 'How it is made',
        text:
          '- Everything can be done with the keyboard, and one always sees where one is.\n- Reading, signing in, ' +
          'proposing, supporting and commenting also work without JavaScript and on slow connections.\n- Texts can ' +
          'be read from 360 pixels of width and with letters at 200 %.\n- Nothing is said by colour alone: there is ' +
          'always a word.\n- The typeface, Atkinson Hyperlegible, was designed for people with low vision.\n- It ' +
          'follows the device’s dark mode and its preference for less motion.',
      },
      tested: {
        title: 'What was tested',
        text:
          'Every page and state is reviewed with axe-core on phone and computer, light and dark. Automatic reviews ' +
          'find only a part of the problems.',
      },
      missing: {
        title: 'What is missing',
        text:
          'People who use a screen reader, a magnifier or voice control every day have not tested it yet. There is ' +
          'no easy-to-read version nor one in sign language.',
      },
      tell: {
        title: 'When something does not work',
        text:
          'Tell the municipality’s help desk: what was being tried, on which page and with which device. There one ' +
          'can also take part in person.',
      },
    },
  },
};
