import { byCount } from '@participa/base/by-count.ts';

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
    daysLeft: (count: number, n: string) => (count === 1 ? 'queda 1 día' : `quedan ${n} días`),
    hoursLeft: (count: number, n: string) =>
      byCount(count, { none: 'queda menos de una hora', one: 'queda 1 hora', other: `quedan ${n} horas` }),
    line: 'Etapas',
    span: (from: string, until: string) => `del ${from} al ${until}`,
    since: (from: string) => `desde el ${from}`,
    mark: { done: 'Terminó', now: 'Estamos aquí', next: 'Después' },
    soon: 'Por empezar',
    ended: 'Terminado',
  },
};
