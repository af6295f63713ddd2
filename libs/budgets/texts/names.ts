import type { RoomNames } from '@participa/base/room-names.ts';

/** What the codes of this room's manifest are called. */
export const names: RoomNames<'budgets'> = {
  es: {
    auditEvents: {
      'budget.group_saved': 'Guardó un grupo de un presupuesto',
      'budget.group_deleted': 'Borró un grupo de un presupuesto',
      'budget.heading_saved': 'Guardó una partida',
      'budget.heading_deleted': 'Borró una partida',
      'project.entered': 'Cargó un proyecto',
      'project.taken': 'Pasó una propuesta a proyecto',
      'project.imported': 'Importó proyectos',
      'project.changed': 'Cambió un proyecto',
      'project.withdrawn': 'Retiró un proyecto',
      'project.restored': 'Restituyó un proyecto',
      'project.evaluated': 'Evaluó un proyecto',
      'work.changed': 'Actualizó una obra',
      'work.told': 'Contó novedades de una obra',
    },
    adminSections: {
      budgets: { title: 'Presupuestos', text: 'Dinero por zona, proyectos, regla de conteo, resultados, obras.' },
      evaluation: { title: 'Evaluación', text: 'Decir de cada proyecto si es factible, cuánto cuesta y por qué.' },
    },
  },
  pt: {
    auditEvents: {
      'budget.group_saved': 'Salvou um grupo de um orçamento',
      'budget.group_deleted': 'Apagou um grupo de um orçamento',
      'budget.heading_saved': 'Salvou uma verba',
      'budget.heading_deleted': 'Apagou uma verba',
      'project.entered': 'Cadastrou um projeto',
      'project.taken': 'Passou uma proposta a projeto',
      'project.imported': 'Importou projetos',
      'project.changed': 'Mudou um projeto',
      'project.withdrawn': 'Retirou um projeto',
      'project.restored': 'Restituiu um projeto',
      'project.evaluated': 'Avaliou um projeto',
      'work.changed': 'Atualizou uma obra',
      'work.told': 'Contou novidades de uma obra',
    },
    adminSections: {
      budgets: { title: 'Orçamentos', text: 'Dinheiro por zona, projetos, regra de contagem, resultados, obras.' },
      evaluation: { title: 'Avaliação', text: 'Dizer de cada projeto se é viável, quanto custa e por quê.' },
    },
  },
  en: {
    auditEvents: {
      'budget.group_saved': 'Saved a group of a budget',
      'budget.group_deleted': 'Deleted a group of a budget',
      'budget.heading_saved': 'Saved a heading',
      'budget.heading_deleted': 'Deleted a heading',
      'project.entered': 'Entered a project',
      'project.taken': 'Took a proposal as a project',
      'project.imported': 'Imported projects',
      'project.changed': 'Changed a project',
      'project.withdrawn': 'Withdrew a project',
      'project.restored': 'Restored a project',
      'project.evaluated': 'Evaluated a project',
      'work.changed': 'Updated works',
      'work.told': 'Told news of works',
    },
    adminSections: {
      budgets: { title: 'Budgets', text: 'Money by zone, projects, counting rule, results, works.' },
      evaluation: { title: 'Evaluation', text: 'Say of each project whether it is feasible, what it costs, and why.' },
    },
  },
};
