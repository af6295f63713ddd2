import type { RouteObject } from 'react-router';
import { adminPage, page } from '@participa/shell/page.ts';
import { ballotsTexts } from '@participa/ballots/texts/texts.ts';
import { budgetsAdminTexts, budgetsRefusals, budgetsTexts, resultsTexts } from '../texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';

/** The pages of the room budgets. */
export const budgetsPages: RouteObject[] = [
  page('presupuestos', () => import('./budgets-page.tsx'), { texts: [budgetsTexts, phaseTexts] }),
  page('presupuestos/:id', () => import('./budget-page.tsx'), { texts: [budgetsTexts, phaseTexts, resultsTexts] }),
  page('presupuestos/:id/proyectos/:project', () => import('./project-page.tsx'), {
    texts: [ballotsTexts, budgetsTexts, phaseTexts, resultsTexts],
  }),
  page('presupuestos/:id/resultados', () => import('./results-page.tsx'), { texts: [ballotsTexts, resultsTexts] }),
  page('presupuestos/:id/obras', () => import('./works-page.tsx'), { texts: [budgetsTexts, resultsTexts] }),
  adminPage('admin/presupuestos', () => import('./admin/admin-cycles-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts] }),
  adminPage('admin/presupuestos/:id', () => import('./admin/money-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts] }),
  adminPage('admin/presupuestos/:id/grupos/:group', () => import('./admin/group-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts] }),
  adminPage('admin/presupuestos/:id/partidas/:heading', () => import('./admin/heading-page.tsx'), {
    texts: [budgetsAdminTexts, phaseTexts],
  }),
  adminPage('admin/presupuestos/:id/proyectos', () => import('./admin/admin-projects-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage('admin/presupuestos/:id/proyectos/:project', () => import('./admin/admin-project-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage('admin/presupuestos/:id/propuestas', () => import('./admin/take-proposals-page.tsx'), {
    texts: [budgetsAdminTexts, phaseTexts],
  }),
  adminPage('admin/presupuestos/:id/importar', () => import('./admin/import-projects-page.tsx'), {
    texts: [budgetsAdminTexts, phaseTexts],
  }),
  adminPage('admin/presupuestos/:id/evaluacion', () => import('./admin/evaluation-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage('admin/presupuestos/:id/regla', () => import('./admin/rule-page.tsx'), { texts: [budgetsAdminTexts, phaseTexts] }),
  adminPage('admin/presupuestos/:id/obras', () => import('./admin/admin-works-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
  adminPage('admin/presupuestos/:id/obras/:project', () => import('./admin/admin-work-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsRefusals, budgetsTexts],
  }),
  adminPage('evaluacion', () => import('./admin/dossiers-page.tsx'), { texts: [budgetsAdminTexts, budgetsTexts] }),
  adminPage('evaluacion/:budget/:project', () => import('./admin/dossier-page.tsx'), {
    texts: [budgetsAdminTexts, budgetsTexts, phaseTexts],
  }),
];
