import { ballots } from '@participa/ballots/texts/admin.pt.ts';
import { budgets } from '@participa/budgets/texts/admin.pt.ts';
import { desk } from '@participa/desk/texts/admin.pt.ts';
import { government } from '@participa/tenants/texts/admin.pt.ts';
import { home } from './offices/home.ts';
import { moderation } from '@participa/moderation/texts/admin.pt.ts';
import { network } from '@participa/network/texts/admin.pt.ts';
import { people } from '@participa/people/texts/admin.pt.ts';
import { processes } from '@participa/processes/texts/admin.pt.ts';
import { roll } from '@participa/roll/texts/admin.pt.ts';
import { statistics } from '@participa/statistics/texts/admin.pt.ts';

/** The sentences of those who work here, apart from the others: a resident's phone never loads them. */
export const adminTexts = { ballots, budgets, desk, government, home, moderation, network, people, processes, roll, statistics };
