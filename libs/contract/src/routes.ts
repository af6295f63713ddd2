import { ballots, counting } from './ballots.ts';
import { budgetOffice } from './budget-office.ts';
import { budgets } from './budgets.ts';
import { comments } from './comments.ts';
import { desk, paper } from './desk.ts';
import { government, places } from './government.ts';
import { network } from './network.ts';
import { appeals, blocks, moderation, myDecisions, reports, transparency, watch } from './moderation.ts';
import { people, sessions } from './people.ts';
import { audit, inbox, platform } from './platform.ts';
import { adminProcesses, processes } from './processes.ts';
import { drafts, myProposals, proposals, supports } from './proposals.ts';
import { roll } from './roll.ts';
import type { Route } from './route.ts';
import { invitations, staff } from './staff.ts';
import { statistics } from './statistics.ts';
import { tenants } from './tenants.ts';

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
