/** Words of the evaluators' desk. */
export const dossiers = {
  evaluations: {
    title: 'Evaluation of projects', lead: 'Every project gets an answer with its reason. What cannot be done is explained too.', none: 'No dossiers like that', noneText: 'Remove filters, or wait for projects to come.',
    filters: 'Filter dossiers', budget: 'Budget', allBudgets: 'All', department: 'Department', allDepartments: 'All', late: 'Term', anyTerm: 'Any', onlyLate: 'Overdue only', order: 'Order',
    orders: { due: 'By term', number: 'By number', cost: 'Dearest first' }, columns: { project: 'Project', heading: 'Heading', state: 'State', cost: 'Cost', due: 'Term' },
    csv: 'Download as CSV', overdue: 'overdue', noDue: 'no term', noCost: 'no cost', table: 'Dossiers', noted: 'with an internal note', more: 'See more', pages: 'More dossiers',
  },
  dossier: {
    title: 'Dossier', state: 'Can it be done?', candidate: 'Still under evaluation', candidateHint: 'Progress is kept; the reason is not published.', feasible: 'Yes, it is feasible', feasibleHint: 'It goes to the vote with its cost.',
    not_feasible: 'It is not feasible', notFeasibleHint: 'The reason is published: at least 20 characters.', reason: 'Reason', reasonHint: 'Published with the answer. In words that whoever proposed it understands.', cost: 'Cost',
    costHint: (money: string) => `The heading has ${money}.`, yearly: 'Cost per year', yearlyHint: 'Keeping it up, once made.', months: 'Months of works', department: 'Department that evaluates', due: 'Answer due on',
    note: 'Internal note', noteHint: 'Never published.', save: 'Save the dossier', text: 'What is asked for', proposal: 'Read the proposal', edit: 'Edit the project', evaluated: (when: string) => `Answered on ${when}`,
    withdrawn: 'This project was withdrawn', withdrawnText: 'There is nothing to evaluate.', facts: 'Facts', back: 'Back to the dossiers', public: 'See how it is published',
  },
};
