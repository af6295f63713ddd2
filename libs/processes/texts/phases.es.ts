/** What the phases of a process are called, said here once. */
export const texts = {
  informing: 'Información',
  submitting: 'Presentación de ideas',
  reviewing: 'Revisión de ideas',
  supporting: 'Apoyo a las ideas',
  evaluating: 'Evaluación',
  pricing: 'Publicación de costos',
  voting: 'Votación',
  counting: 'Recuento',
  results: 'Resultados',
  execution: 'Obras',
};
