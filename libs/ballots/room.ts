import { neighbours } from '@participa/base/roles.ts';
import { defineRoom } from '@participa/base/room.ts';

/** The vote of a budget: casting, closing, counting, publishing. */
export const room = defineRoom({
  name: 'ballots',
  uses: ['audit', 'tenants', 'people', 'roll', 'processes', 'budgets'],
  permissions: { 'ballot.cast': neighbours },
  refusals: {
    ballot_empty: 400,
    ballot_twice: 400,
    ballot_unknown_project: 400,
    ballot_two_headings: 409,
    ballot_over_budget: 409,
    ballot_too_many: 409,
    ballot_too_few: 409,
    ballot_other_channel: 409,
    ballots_closed: 409,
    vote_not_over: 409,
    papers_open: 409,
    count_impossible: 409,
    not_counted: 409,
  },
  auditEvents: {
    'ballot.cast': { channel: 'text' },
    'budget.closed': { ballots: 'number', web: 'number', desk: 'number', paper: 'number' },
    'budget.published': { ballots: 'number', won: 'number' },
  },
  tables: {
    ballots: { data: 'kept' },
    roll_marks: { data: 'kept' },
  },
  jobs: { closing: { cron: '* * * * *' } },
});

declare module '@participa/base/room.ts' {
  interface Rooms {
    ballots: typeof room;
  }
}
