import type { RouteObject } from 'react-router';
import { ballotPath, countPath, resultsPath, rulePath } from '@participa/budgets/paths.ts';
import { budgetsAdminTexts, budgetsTexts, resultsTexts } from '@participa/budgets/texts/texts.ts';
import { votePages } from '@participa/budgets/web/vote-pages.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';
import { adminPage, page } from '@participa/shell/page.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import { ballotsAdminTexts, ballotsRefusals, ballotsTexts } from '../texts/texts.ts';

votePages.ofBudget.push(page('/', () => import('./my-ballot-page.tsx'), { id: 'presupuestos/:id/mi-voto', texts: [budgetsTexts] }));
votePages.ofProject.push(
  page('/', () => import('./project-result-page.tsx'), {
    id: 'presupuestos/:id/proyectos/:project/resultado',
    texts: [budgetsTexts, resultsTexts, ruleTexts],
  }),
);

/** The pages of the room ballots. */
export const ballotsPages: RouteObject[] = [
  page(ballotPath.pattern, () => import('./ballot-page.tsx'), { texts: [ballotsRefusals, ballotsTexts, budgetsTexts, phaseTexts] }),
  page(resultsPath.pattern, () => import('./results-page.tsx'), { texts: [ballotsTexts, resultsTexts, ruleTexts] }),
  adminPage(countPath.pattern, () => import('./count-page.tsx'), { texts: [ballotsAdminTexts, ruleTexts] }),
  adminPage(rulePath.pattern, () => import('./rule-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts, ruleTexts] }),
];
