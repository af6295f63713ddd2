import { prose } from '@participa/base/prose.ts';
import type { DemoCycle } from './story.ts';

/** Envigado evaluates: some projects have their verdict, some are late. */
export const envigadoEvaluating: DemoCycle = {
  title: 'Presupuesto participativo 2027: evaluación',
  summary: prose`
    Las secretarías revisan las ideas que las comunas presentaron. De cada una se publica si se puede hacer, cuánto cuesta, cuánto
    tarda y por qué. Lo que no se puede hacer no desaparece: queda aquí con su motivo.

    La votación comienza cuando termina la evaluación.`,
  openedDaysAgo: 90,
  phases: [
    ['informing', 90],
    ['submitting', 80],
    ['evaluating', 21],
    ['voting', -18],
    ['counting', -33],
    ['results', -36],
    ['execution', -45],
  ],
  ballot: { form: 'approval', min: 1, max: 3 },
  rule: ['greedy', { order: 'votes', misfit: 'skip', ties: 'lowest-cost,lot', seed: 'Lotería de Medellín, sorteo anterior al cierre' }],
  groups: [
    {
      name: 'Zonas',
      choose: 'one',
      headings: [
        { key: 'norte', name: 'Zona norte', zone: 'la-magnolia', money: 900_000_000, population: 58_000 },
        { key: 'centro', name: 'Zona centro', zone: 'centro', money: 750_000_000, population: 44_000 },
        { key: 'sur', name: 'Zona sur y veredas', zone: 'la-mina', money: 680_000_000, population: 39_000 },
      ],
    },
  ],
  projects: [
    {
      heading: 'norte',
      title: 'Sendero seguro por la quebrada La Ayurá',
      body: 'Iluminación, baranda y paso para bicicletas entre el puente de La Magnolia y el polideportivo.',
      cost: 410_000_000,
      department: 'Secretaría de Obras Públicas',
      reason: 'El retiro de la quebrada permite el sendero y hay diseño de 2024.',
      yearlyCost: 12_000_000,
      months: 7,
    },
    {
      heading: 'norte',
      title: 'Sala de tareas con internet en la caseta comunal',
      body: 'Doce puestos, red y un monitor por las tardes.',
      cost: 138_000_000,
      department: 'Secretaría de Educación',
      reason: 'La caseta es del municipio y tiene acometida.',
      yearlyCost: 31_000_000,
      months: 4,
    },
    {
      heading: 'norte',
      title: 'Puente peatonal sobre la avenida Las Vegas',
      body: 'Un puente con ascensor frente al colegio.',
      cost: null,
      state: 'not_feasible',
      department: 'Secretaría de Movilidad',
      reason: prose`
          El costo estimado (3.900 millones) supera lo que hay para toda la zona, y el estudio recomienda un cruce a nivel con
          semáforo. Se invita a presentarlo así.`,
    },
    {
      heading: 'norte',
      title: 'Cancha cubierta en El Dorado',
      body: 'Cubierta liviana para la placa del barrio.',
      cost: null,
      state: 'candidate',
      department: 'Indeportes',
      dueInDays: -4,
      note: 'Falta el estudio de suelos; pedido otra vez el martes.',
    },
    {
      heading: 'centro',
      title: 'Casa de la memoria del teatro Mesa',
      body: 'Adecuar dos salas para archivo y exposiciones de los barrios.',
      cost: 290_000_000,
      department: 'Secretaría de Cultura',
      reason: 'El inmueble es municipal y Patrimonio dio concepto favorable.',
      yearlyCost: 24_000_000,
      months: 8,
    },
    {
      heading: 'centro',
      title: 'Ciclorruta entre el parque y la estación del metro',
      body: 'Un kilómetro y medio de carril protegido.',
      cost: null,
      state: 'candidate',
      department: 'Secretaría de Movilidad',
      dueInDays: 9,
    },
    {
      heading: 'centro',
      title: 'Baños públicos con cambiador en el parque principal',
      body: 'Dos módulos atendidos, con cambiador para personas adultas.',
      cost: 166_000_000,
      department: 'Secretaría de Obras Públicas',
      reason: 'Hay redes en el costado oriental del parque.',
      yearlyCost: 58_000_000,
      months: 5,
    },
    {
      heading: 'sur',
      title: 'Acueducto veredal: tanque y filtros en Las Palmas',
      body: 'Tanque de reserva y filtros para 210 familias.',
      cost: 365_000_000,
      department: 'Secretaría de Medio Ambiente',
      reason: 'La junta del acueducto tiene la concesión de aguas vigente.',
      yearlyCost: 18_000_000,
      months: 9,
    },
    {
      heading: 'sur',
      title: 'Transporte escolar para el Escobero',
      body: 'Dos rutas diarias durante el año escolar.',
      cost: null,
      state: 'candidate',
      department: 'Secretaría de Educación',
      dueInDays: 12,
    },
    {
      heading: 'sur',
      title: 'Parque de calistenia en La Mina',
      body: 'Barras, piso y sombra junto a la cancha.',
      cost: 92_000_000,
      department: 'Indeportes',
      reason: 'El lote es municipal.',
      months: 3,
    },
  ],
};
