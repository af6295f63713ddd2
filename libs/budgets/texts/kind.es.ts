/** What participatory budgets are called among processes, and how their rules are told there. */
export const texts = {
  name: 'Presupuesto participativo',
  toBudget: 'Ver el dinero y los proyectos',
  ballot: 'Cómo se vota',
  count: 'Cómo se cuenta',
  leftover: {
    add1: 'Con el dinero que sobra, la parte de cada voto sube de a poco hasta que no alcanza para más.',
    add1u: 'Con el dinero que sobra, la parte de cada voto sube de a poco, y con el resto entran los más votados que caben.',
    'add1-comparison':
      'Con el dinero que sobra, la parte de cada voto sube de a poco; si más personas prefieren el resultado por orden de votos, vale ese.',
  } as Record<string, string>,
};
