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
  /** What is said of a row of phases, and of a process between them. */
  timeline: {
    line: 'Etapas',
    span: (from: string, until: string) => `del ${from} al ${until}`,
    since: (from: string) => `desde el ${from}`,
    mark: { done: 'Terminó', now: 'Estamos aquí', next: 'Después' },
    soon: 'Por empezar',
    ended: 'Suspendido',
  },
};
