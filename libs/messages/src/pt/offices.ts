import { ballots } from './offices/ballots.ts';
import { budgets } from './offices/budgets.ts';
import { desk } from './offices/desk.ts';
import { government } from './offices/government.ts';
import { home } from './offices/home.ts';
import { moderation } from './offices/moderation.ts';
import { network } from './offices/network.ts';
import { people } from './offices/people.ts';
import { processes } from './offices/processes.ts';
import { roll } from './offices/roll.ts';
import { statistics } from './offices/statistics.ts';

/** The sentences of those who work here, apart from the others: a resident's phone never loads them. */
export const offices = { ballots, budgets, desk, government, home, moderation, network, people, processes, roll, statistics };
