/** Words of the evaluators' desk. */
export const dossiers = {
  evaluations: {
    title: 'Evaluación de proyectos', lead: 'Cada proyecto recibe una respuesta con su motivo. Lo que no se puede hacer también se explica.', none: 'No hay expedientes así', noneText: 'Quitar filtros, o esperar a que lleguen proyectos.',
    filters: 'Filtrar expedientes', budget: 'Presupuesto', allBudgets: 'Todos', department: 'Área', allDepartments: 'Todas', late: 'Plazo', anyTerm: 'Cualquiera', onlyLate: 'Solo vencidos', order: 'Orden',
    orders: { due: 'Por plazo', number: 'Por número', cost: 'Los más caros primero' }, columns: { project: 'Proyecto', heading: 'Partida', state: 'Estado', cost: 'Costo', due: 'Plazo' },
    csv: 'Bajar como CSV', overdue: 'vencido', noDue: 'sin plazo', noCost: 'sin costo', table: 'Expedientes', noted: 'con nota interna', more: 'Ver más', pages: 'Más expedientes',
  },
  dossier: {
    title: 'Expediente', state: '¿Se puede hacer?', candidate: 'Todavía en evaluación', candidateHint: 'Se guarda lo avanzado; el motivo no se publica.', feasible: 'Sí, es factible', feasibleHint: 'Irá a votación con su costo.',
    not_feasible: 'No es factible', notFeasibleHint: 'El motivo se publica: al menos 20 caracteres.', reason: 'Motivo', reasonHint: 'Se publica junto con la respuesta. En palabras que entienda quien lo propuso.', cost: 'Costo',
    costHint: (money: string) => `La partida tiene ${money}.`, yearly: 'Costo por año', yearlyHint: 'Mantenerlo, una vez hecho.', months: 'Meses de obra', department: 'Área que evalúa', due: 'Plazo para responder',
    note: 'Nota interna', noteHint: 'Nunca se publica.', save: 'Guardar el expediente', text: 'Lo que se pide', proposal: 'Leer la propuesta', edit: 'Editar el proyecto', evaluated: (when: string) => `Respondido el ${when}`,
    withdrawn: 'Este proyecto fue retirado', withdrawnText: 'No hay nada que evaluar.', facts: 'Datos', back: 'Volver a los expedientes', public: 'Ver cómo se publica',
  },
};
