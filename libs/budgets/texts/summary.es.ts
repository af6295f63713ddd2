/** What other pages tell of a budget: that one can vote, and what was decided. */
export const texts = {
  state: { suspended: 'Suspendido', cancelled: 'Cancelado', between: 'En espera', decided: 'Decidido' },
  voters: (count: string) => `Votaron ${count} personas`,
  winners: (count: number, n: string) => (count === 1 ? 'Ganó 1 proyecto' : `Ganaron ${n} proyectos`),
  decided: 'decididos por vecinos',
  uncast: 'Le falta emitir su voto',
  uncastText: 'Su elección está guardada, pero todavía no cuenta: falta emitirla.',
  uncastDo: 'Revisar y emitir mi voto',
  do: { vote: 'Votar', propose: 'Proponer una idea', support: 'Apoyar ideas', results: 'Ver qué se decidió', read: 'Ver los proyectos' },
  today: 'Qué se puede hacer hoy',
  todayText: {
    vote: 'La votación está abierta. Cada persona tiene un voto, y lo puede cambiar hasta el final.',
    propose: 'Se reciben ideas de vecinos. Las que se puedan hacer llegan a la votación.',
    support: 'Los apoyos deciden qué ideas se evalúan.',
    results: 'Los votos están contados: se puede leer qué ganó, por qué, y volver a contarlos.',
    read: 'Se pueden leer los proyectos y las reglas.',
  },
  daysWord: (count: number) => (count === 1 ? 'día queda' : 'días quedan'),
  hoursWord: (count: number) => (count === 1 ? 'hora queda' : 'horas quedan'),
};
