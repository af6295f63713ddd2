import { ballots } from '@participa/ballots/texts/admin.en.ts';
import { budgets } from '@participa/budgets/texts/admin.en.ts';
import { desk } from '@participa/desk/texts/admin.en.ts';
import { government } from '@participa/tenants/texts/admin.en.ts';
import { home } from './offices/home.ts';
import { moderation } from '@participa/moderation/texts/admin.en.ts';
import { network } from '@participa/network/texts/admin.en.ts';
import { people } from '@participa/people/texts/admin.en.ts';
import { processes } from '@participa/processes/texts/admin.en.ts';
import { roll } from '@participa/roll/texts/admin.en.ts';
import { statistics } from '@participa/statistics/texts/admin.en.ts';

/** The sentences of those who work here, apart from the others: a resident's phone never loads them. */
export const adminTexts = { ballots, budgets, desk, government, home, moderation, network, people, processes, roll, statistics };
