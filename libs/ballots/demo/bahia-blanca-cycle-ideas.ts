import { prose } from '@participa/base/prose.ts';
import type { DemoCycle } from './story.ts';

/** The next round of Bahía Blanca, open for ideas. */
export const bahiaBlancaIdeas: DemoCycle = {
  title: 'Presupuesto participativo 2027: ideas',
  summary: prose`
    Hasta el fin de la ronda cualquiera con una cuenta puede proponer una obra o una mejora para su barrio, y apoyar las de los
    demás. Después las áreas técnicas dicen de cada una si se puede hacer, cuánto cuesta y por qué; lo que se puede hacer se vota.

    El dinero de cada delegación se anuncia antes de que empiece la evaluación.`,
  openedDaysAgo: 36,
  phases: [
    ['submitting', 36],
    ['evaluating', -24],
    ['voting', -80],
    ['counting', -95],
    ['results', -98],
    ['execution', -110],
  ],
  ballot: { form: 'knapsack', max: null },
  rule: ['equal-shares', { utility: 'cost', completion: 'add1u', start: 'integral', ties: 'lowest-cost,most-votes' }],
  groups: [
    {
      name: 'Delegaciones',
      choose: 'one',
      headings: [
        { key: 'white', name: 'Ingeniero White', zone: 'ingeniero-white', money: 70_000_000, population: 11_900 },
        { key: 'noroeste', name: 'Noroeste', zone: 'noroeste', money: 78_000_000, population: 42_300 },
        { key: 'cabildo', name: 'Cabildo', zone: 'cabildo', money: 38_000_000, population: 2_400 },
      ],
    },
  ],
  projects: [],
  gathersProposals: true,
};
