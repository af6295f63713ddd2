import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './admin.es.ts';

/** Words of the office «statistics». */
export const texts: Translation<typeof spanish> = {
  title: 'Statistics',
  lead: 'How many take part, where, when and by which channel. Groups of fewer than ten are not shown, so that they point at nobody.',
  download: 'Download CSV',
  totals: 'In all',
  measure: {
    people: 'people with an account',
    verified: 'on the roll',
    proposals: 'proposals',
    supports: 'supports',
    comments: 'comments',
    ballots: 'votes cast',
  },
  heading: {
    people: 'People with an account',
    verified: 'Verified people',
    proposals: 'Proposals',
    supports: 'Supports',
    comments: 'Comments',
    ballots: 'Votes cast',
  },
  by: { month: 'By month', zone: 'By zone', channel: 'By channel' },
  group: { month: 'Month', zone: 'Zone', channel: 'Channel' },
  count: 'Count',
  few: 'fewer than 10',
  held: 'not shown',
  noZone: 'No zone',
  channel: { web: 'Online', desk: 'At the desk', paper: 'On paper' },
  none: 'There is nothing to count yet',
};
