import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { budgetKindFormTexts, budgetKindTexts, budgetsAdminTexts, budgetsRefusals, budgetsTexts, resultsTexts } from '../texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';
import { addProcessKind } from '@participa/processes/web/process-kinds.ts';
import { proposalsKindTexts } from '@participa/proposals/texts/texts.ts';
import {
  budgetsPath,
  budgetPath,
  projectPath,
  worksPath,
  adminBudgetsPath,
  adminBudgetPath,
  groupPath,
  headingPath,
  adminProjectsPath,
  adminProjectPath,
  takeProposalsPath,
  importProjectsPath,
  evaluationPath,
  adminWorksPath,
  adminWorkPath,
  dossiersPath,
  dossierPath,
} from '../paths.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import { votePages } from './vote-pages.ts';

addProcessKind({
  texts: [budgetKindTexts, proposalsKindTexts, resultsTexts, ruleTexts],
  formTexts: [budgetKindFormTexts, budgetsRefusals],
  parts: () => import('./budget-kind-parts.ts').then(({ budgetKindParts }) => budgetKindParts),
  forms: () => import('./admin/budget-kind-forms.tsx').then(({ budgetKindForms }) => budgetKindForms),
});

/** The pages of the room budgets. */
export const budgetsPages: RouteObject[] = [
  page(budgetsPath.pattern, () => import('./budgets-page.tsx'), { texts: [budgetsTexts, phaseTexts] }),
  page(budgetPath.pattern, () => import('./budget-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, resultsTexts, ruleTexts],
    children: votePages.ofBudget,
  }),
  page(projectPath.pattern, () => import('./project-page.tsx'), {
    texts: [budgetsTexts, phaseTexts, resultsTexts],
    children: votePages.ofProject,
  }),
  page(worksPath.pattern, () => import('./works-page.tsx'), { texts: [budgetsTexts, phaseTexts, resultsTexts] }),
  adminPage(adminBudgetsPath.pattern, () => import('./admin/admin-cycles-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts] }),
  adminPage(adminBudgetPath.pattern, () => import('./admin/money-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts] }),
  adminPage(groupPath.pattern, () => import('./admin/group-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts] }),
  adminPage(headingPath.pattern, () => import('./admin/heading-page.tsx'), {
    texts: [budgetsAdminTexts, phaseTexts],
  }),
  adminPage(adminProjectsPath.pattern, () => import('./admin/admin-projects-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage(adminProjectPath.pattern, () => import('./admin/admin-project-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage(takeProposalsPath.pattern, () => import('./admin/take-proposals-page.tsx'), {
    texts: [budgetsAdminTexts, phaseTexts],
  }),
  adminPage(importProjectsPath.pattern, () => import('./admin/import-projects-page.tsx'), {
    texts: [budgetsAdminTexts, phaseTexts],
  }),
  adminPage(evaluationPath.pattern, () => import('./admin/evaluation-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage(adminWorksPath.pattern, () => import('./admin/admin-works-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage(adminWorkPath.pattern, () => import('./admin/admin-work-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsRefusals, budgetsTexts],
  }),
  adminPage(dossiersPath.pattern, () => import('./admin/dossiers-page.tsx'), { texts: [budgetsAdminTexts, budgetsTexts] }),
  adminPage(dossierPath.pattern, () => import('./admin/dossier-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
];
