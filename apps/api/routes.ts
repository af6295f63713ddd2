import { ballots, counting } from '@participa/ballots/contract.ts';
import { budgetOffice } from '@participa/budgets/admin-contract.ts';
import { budgets } from '@participa/budgets/contract.ts';
import { comments } from '@participa/comments/contract.ts';
import { desk, paper } from '@participa/desk/contract.ts';
import { government, places } from '@participa/tenants/admin-contract.ts';
import { network } from '@participa/network/contract.ts';
import { appeals, blocks, moderation, myDecisions, reports, transparency, watch } from '@participa/moderation/contract.ts';
import { people, sessions } from '@participa/people/contract.ts';
import { audit, inbox, platform } from '@participa/platform/contract.ts';
import { adminProcesses, processes } from '@participa/processes/contract.ts';
import { drafts, myProposals, proposals, supports } from '@participa/proposals/contract.ts';
import { roll } from '@participa/roll/contract.ts';
import type { Route } from '@participa/base/route.ts';
import { invitations, staff } from '@participa/people/admin-contract.ts';
import { statistics } from '@participa/statistics/contract.ts';
import { tenants } from '@participa/tenants/contract.ts';

/** The registry of routes: all of the API, by room. */
export const routes = {
  platform,
  tenants,
  people,
  sessions,
  processes,
  adminProcesses,
  roll,
  desk,
  paper,
  proposals,
  supports,
  myProposals,
  drafts,
  comments,
  reports,
  moderation,
  appeals,
  blocks,
  myDecisions,
  watch,
  transparency,
  budgets,
  budgetOffice,
  ballots,
  counting,
  audit,
  inbox,
  government,
  places,
  network,
  staff,
  invitations,
  statistics,
} satisfies Record<string, Record<string, Route>>;

/** The same as one list, each with its name ("proposals.list"). */
export const allRoutes: (Route & { name: string })[] = Object.entries(routes as Record<string, Record<string, Route>>).flatMap(
  ([room, of]) => Object.entries(of).map(([name, route]) => ({ ...route, name: `${room}.${name}` })),
);
