import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'budgets'> = {
  voting_began: () =>
    'La votación de este presupuesto ya empezó: el dinero, las partidas, los costos y la factibilidad ya no ' +
    'cambian. Solo un acto público podría hacerlo, y todavía no se ofrece.',
  project_withdrawn: () => 'Este proyecto fue retirado. Para evaluarlo, primero hay que restituirlo.',
  reason_missing: (f) => `Un proyecto no factible necesita un motivo de al menos ${f['minimum']} caracteres: se publica.`,
  cost_missing: () => 'Un proyecto factible necesita un costo.',
  cost_over_heading: () => 'El costo es mayor que todo el dinero de la partida.',
  heading_in_use: (f) => `Esta partida tiene ${f['projects']} proyectos. Primero hay que pasarlos a otra.`,
  group_in_use: (f) => `Este grupo tiene ${f['headings']} partidas. Primero hay que borrarlas o pasarlas a otro.`,
  proposal_taken: (f) => `La propuesta «${f['title']}» ya es un proyecto de este presupuesto.`,
  not_a_winner: () => 'Solo los proyectos ganadores tienen obras.',
  stage_backwards: (f) => `Volver a una etapa anterior necesita un motivo de al menos ${f['minimum']} caracteres: se publica como novedad.`,
  rule_refuses: (f) => `La regla «${f['rule']}» no puede contar esto (${f['problem']}). Con otra regla u otros parámetros, sí.`,
  rules_incomplete: (f) => `Falta ${lacking[String(f['what'])] ?? lacking.count}.`,
  count_form: () => 'La regla de conteo elegida no sirve para esa forma de votar.',
};

const lacking: Record<string, string> & { count: string } = {
  voting: 'una fase de votación',
  ballot: 'la forma de votar',
  headings: 'el dinero: al menos una partida',
  count: 'la regla de conteo',
};
