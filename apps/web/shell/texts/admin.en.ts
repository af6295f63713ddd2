import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './admin.es.ts';

export const texts: Translation<typeof spanish> = {
  title: 'Office',
  lead: 'What this role can do',
  sections: 'Office: sections',
  sectionTexts: {
    processes: { title: 'Processes', text: 'Open a process, move dates with a reason, suspend.' },
    budgets: { title: 'Budgets', text: 'Money by zone, projects, counting rule, results, works.' },
    evaluation: { title: 'Evaluation', text: 'Say of each project whether it is feasible, what it costs, and why.' },
    moderation: { title: 'Moderation', text: 'Reports, decisions with reasons, appeals.' },
    watch: { title: 'What is looked at by itself', text: 'Words that put a text into the moderation queue.' },
    desk: { title: 'Help desk', text: 'Act for a person who is present: verify, propose, support, vote.' },
    paper: { title: 'Paper ballots', text: 'Enter the ballots of each batch twice.' },
    roll: { title: 'Roll', text: 'Import the roll and see which rows did not enter.' },
    people: { title: 'People and roles', text: 'Invite, give and take roles.' },
    government: { title: 'This government', text: 'Name, coat of arms, colours, languages, zones, legal pages.' },
    statistics: { title: 'Statistics', text: 'How many take part, where and how.' },
    audit: { title: 'Audit log', text: 'Who did what and when.' },
    network: { title: 'The network', text: 'Governments of this installation: create, suspend, export, purge.' },
  },
};
