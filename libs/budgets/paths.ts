import { pagePath } from '@participa/base/page-path.ts';

export const budgetsPath = pagePath('/presupuestos');
export const budgetPath = pagePath('/presupuestos/:id', { zone: 'zona', q: 'q' });
export const projectPath = pagePath('/presupuestos/:id/proyectos/:project');
export const resultsPath = pagePath('/presupuestos/:id/resultados', { rule: 'regla' });
export const worksPath = pagePath('/presupuestos/:id/obras');

const done = {
  done: {
    name: 'hecho',
    values: {
      saved: 'guardado',
      deleted: 'borrado',
      entered: 'cargado',
      withdrawn: 'retirado',
      restored: 'restituido',
      news: 'novedad',
      evaluated: 'evaluado',
      taken: 'tomadas',
      imported: 'importados',
    },
  },
} as const;
const after = { after: 'despues' } as const;

export const adminBudgetsPath = pagePath('/admin/presupuestos');
export const adminBudgetPath = pagePath('/admin/presupuestos/:id', done);
export const groupPath = pagePath('/admin/presupuestos/:id/grupos/:group');
export const headingPath = pagePath('/admin/presupuestos/:id/partidas/:heading', { group: 'grupo' });
export const adminProjectsPath = pagePath('/admin/presupuestos/:id/proyectos', {
  heading: 'partida',
  state: 'estado',
  ...after,
  ...done,
});
export const adminProjectPath = pagePath('/admin/presupuestos/:id/proyectos/:project', done);
export const takeProposalsPath = pagePath('/admin/presupuestos/:id/propuestas', {
  of: { name: 'de', values: { process: 'proceso', everywhere: 'todas' } },
  state: 'estado',
  ...after,
});
export const importProjectsPath = pagePath('/admin/presupuestos/:id/importar');
export const evaluationPath = pagePath('/admin/presupuestos/:id/evaluacion');
export const rulePath = pagePath('/admin/presupuestos/:id/regla', { first: 'regla', second: 'con', against: 'contra' });
export const adminWorksPath = pagePath('/admin/presupuestos/:id/obras');
export const adminWorkPath = pagePath('/admin/presupuestos/:id/obras/:project', done);

/** What stands in an address in the place of something that is about to be made. */
export const NEW_PROJECT = 'nuevo';
export const NEW_GROUP = 'nuevo';
export const NEW_HEADING = 'nueva';

export const dossiersPath = pagePath('/evaluacion', {
  budget: 'presupuesto',
  heading: 'partida',
  department: 'area',
  state: 'estado',
  order: 'orden',
  overdue: 'vencidos',
  ...after,
  ...done,
});
export const dossierPath = pagePath('/evaluacion/:budget/:project', done);

/** The pages of a cycle's vote, which the room of ballots draws. */
export const ballotPath = pagePath('/presupuestos/:id/votar', {
  step: { name: 'paso', values: { heading: 'zona', review: 'revisar', cast: 'emitido' } },
  heading: 'zona',
});
export const countPath = pagePath('/admin/presupuestos/:id/conteo');
