import { ballots } from '@participa/ballots/texts/admin.es.ts';
import { budgets } from '@participa/budgets/texts/admin.es.ts';
import { desk } from '@participa/desk/texts/admin.es.ts';
import { government } from '@participa/tenants/texts/admin.es.ts';
import { home } from './offices/home.ts';
import { moderation } from '@participa/moderation/texts/admin.es.ts';
import { network } from '@participa/network/texts/admin.es.ts';
import { people } from '@participa/people/texts/admin.es.ts';
import { processes } from '@participa/processes/texts/admin.es.ts';
import { roll } from '@participa/roll/texts/admin.es.ts';
import { statistics } from '@participa/statistics/texts/admin.es.ts';

/** The sentences of those who work here, apart from the others: a resident's phone never loads them. */
export const adminTexts = { ballots, budgets, desk, government, home, moderation, network, people, processes, roll, statistics };
