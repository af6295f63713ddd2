/** Words of the evaluators' desk. */
export const dossiers = {
  evaluations: {
    title: 'Avaliação de projetos', lead: 'Cada projeto recebe uma resposta com seu motivo. O que não se pode fazer também é explicado.', none: 'Não há dossiês assim', noneText: 'Tirar filtros, ou esperar que cheguem projetos.',
    filters: 'Filtrar dossiês', budget: 'Orçamento', allBudgets: 'Todos', department: 'Área', allDepartments: 'Todas', late: 'Prazo', anyTerm: 'Qualquer', onlyLate: 'Só vencidos', order: 'Ordem',
    orders: { due: 'Por prazo', number: 'Por número', cost: 'Os mais caros primeiro' }, columns: { project: 'Projeto', heading: 'Verba', state: 'Estado', cost: 'Custo', due: 'Prazo' },
    csv: 'Baixar como CSV', overdue: 'vencido', noDue: 'sem prazo', noCost: 'sem custo', table: 'Dossiês', noted: 'com nota interna', more: 'Ver mais', pages: 'Mais dossiês',
  },
  dossier: {
    title: 'Dossiê', state: 'Pode ser feito?', candidate: 'Ainda em avaliação', candidateHint: 'O que avançou é guardado; o motivo não é publicado.', feasible: 'Sim, é viável', feasibleHint: 'Vai à votação com seu custo.',
    not_feasible: 'Não é viável', notFeasibleHint: 'O motivo é publicado: pelo menos 20 caracteres.', reason: 'Motivo', reasonHint: 'Publicado junto com a resposta. Em palavras que quem propôs entenda.', cost: 'Custo',
    costHint: (money: string) => `A verba tem ${money}.`, yearly: 'Custo por ano', yearlyHint: 'Manter, depois de feito.', months: 'Meses de obra', department: 'Área que avalia', due: 'Prazo para responder',
    note: 'Nota interna', noteHint: 'Nunca é publicada.', save: 'Salvar o dossiê', text: 'O que se pede', proposal: 'Ler a proposta', edit: 'Editar o projeto', evaluated: (when: string) => `Respondido em ${when}`,
    withdrawn: 'Este projeto foi retirado', withdrawnText: 'Não há nada para avaliar.', facts: 'Dados', back: 'Voltar aos dossiês', public: 'Ver como é publicado',
  },
};
