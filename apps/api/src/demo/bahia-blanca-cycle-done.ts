import type { DemoCycle } from './story-cycles.ts';

/** What Bahía Blanca decided a year ago, and how its works go. */
export const bahiaBlancaDone: DemoCycle = {
  title: 'Presupuesto participativo 2025',
  summary: `El primero que se votó en esta plataforma: noventa y dos millones de pesos en tres partes de la ciudad. Cada persona eligió hasta tres proyectos de cada parte.

La votación terminó, los resultados se pueden volver a contar y las obras se siguen acá, con lo aprobado, lo contratado y lo gastado.`,
  openedDaysAgo: 420,
  phases: [['informing', 420], ['submitting', 405], ['evaluating', 360], ['voting', 320], ['counting', 299], ['results', 296], ['execution', 280]],
  ballot: { form: 'approval', min: 1, max: 3 },
  rule: ['greedy', { order: 'votes', misfit: 'skip', ties: 'lowest-cost,lot', seed: 'Quiniela de la Provincia, sorteo del 3 de febrero' }],
  groups: [
    {
      name: 'Partes de la ciudad',
      choose: 'several',
      headings: [
        { key: 'barrios', name: 'Barrios', zone: null, money: 46_000_000, population: 221_000 },
        { key: 'puerto', name: 'White y la costa', zone: 'ingeniero-white', money: 26_000_000, population: 11_900 },
        { key: 'campo', name: 'Cabildo y Cerri', zone: 'cabildo', money: 20_000_000, population: 11_600 },
      ],
    },
  ],
  ballots: 412,
  closedDaysAgo: 299,
  publishedDaysAgo: 296,
  projects: [
    {
      heading: 'barrios', title: 'Luces LED en el Paseo de las Esculturas', body: 'Cuarenta y dos columnas nuevas entre el puente y el parque, para volver a caminar de noche.', cost: 15_400_000, liked: 0.61, department: 'Alumbrado', reason: 'El tendido existe y admite la carga.', months: 4,
      work: {
        stage: 'finished', contracted: 14_980_000, spent: 14_980_000, contractor: 'Electricidad del Sur S.R.L.',
        news: [
          { daysAgo: 250, stage: 'tender', text: 'Se abrió la compulsa con tres ofertas.' },
          { daysAgo: 214, stage: 'contracted', text: 'Se firmó el contrato por 14.980.000 pesos.' },
          { daysAgo: 150, stage: 'building', text: 'Están puestas las primeras veinte columnas.' },
          { daysAgo: 92, stage: 'finished', text: 'Se encendieron las cuarenta y dos. La recepción definitiva es dentro de seis meses.' },
        ],
      },
    },
    {
      heading: 'barrios', title: 'Rampas en ochenta esquinas del macrocentro', body: 'Las ochenta esquinas que faltan en el recorrido entre los hospitales y las paradas de colectivo.', cost: 17_800_000, liked: 0.49, department: 'Obras Públicas', reason: 'El relevamiento de 2024 tiene las ochenta esquinas medidas.', months: 8,
      work: {
        stage: 'building', contracted: 18_600_000, spent: 10_150_000, contractor: 'Cooperativa Pavimentos Bahía',
        news: [
          { daysAgo: 230, stage: 'tender', text: 'La primera compulsa quedó desierta; se llamó de nuevo con precio actualizado.' },
          { daysAgo: 160, stage: 'contracted', text: 'Contrato por 18.600.000 pesos: 800.000 más que lo votado, que pone la Secretaría de Obras.' },
          { daysAgo: 24, stage: 'building', text: 'Van cuarenta y cuatro esquinas de ochenta.' },
        ],
      },
    },
    { heading: 'barrios', title: 'Pérgolas con sombra en cuatro plazas', body: 'Estructura de caño y enredaderas nativas sobre los juegos.', cost: 14_200_000, liked: 0.36, department: 'Parques y Paseos', reason: 'Las cuatro plazas son municipales.', months: 5 },
    {
      heading: 'barrios', title: 'Contenedores de vidrio y botellas en doce barrios', body: 'Doce campanas con recolección semanal.', cost: 9_600_000, liked: 0.33, department: 'Ambiente', reason: 'La recolección se suma al recorrido actual.', months: 3,
      work: {
        stage: 'contracted', contracted: 9_450_000, spent: 2_835_000, contractor: 'Rototec Pampeana S.A.',
        news: [
          { daysAgo: 190, stage: 'tender', text: 'Se pidieron precios a cinco fabricantes.' },
          { daysAgo: 101, stage: 'contracted', text: 'Se compraron las doce campanas; se pagó el anticipo del treinta por ciento.' },
        ],
      },
    },
    { heading: 'barrios', title: 'Fuente de agua con luces en la plaza Rivadavia', body: 'Renovar la fuente con luces y chorros programables.', cost: 28_000_000, liked: 0.18, department: 'Obras Públicas', reason: 'La cañería de la plaza alcanza.', months: 6 },
    {
      heading: 'puerto', title: 'Agua potable en la feria de pescadores', body: 'Cañería, piletas y desagüe con rejilla para los catorce puestos.', cost: 12_300_000, liked: 0.66, department: 'Hidráulica', reason: 'Hay red a cuarenta metros.', months: 4,
      work: {
        stage: 'finished', contracted: 12_100_000, spent: 12_240_000, contractor: 'Sanitaria Ría S.R.L.',
        news: [
          { daysAgo: 236, stage: 'contracted', text: 'Se contrató por compulsa de precios.' },
          { daysAgo: 120, stage: 'finished', text: 'Los catorce puestos tienen agua. Costó 140.000 pesos más por un tramo de caño que hubo que cambiar.' },
        ],
      },
    },
    {
      heading: 'puerto', title: 'Sendero con carteles por el humedal', body: 'Ochocientos metros de pasarela y doce carteles hechos con las escuelas.', cost: 13_400_000, liked: 0.44, department: 'Ambiente', reason: 'El trazado no toca la zona de anidación.', months: 7,
      work: { stage: 'tender', spent: 0, news: [{ daysAgo: 96, stage: 'tender', text: 'La compulsa cerró con una sola oferta, por encima de lo votado. Se está revisando el largo de la pasarela.' }] },
    },
    { heading: 'puerto', title: 'Murales en los galpones de la avenida', body: 'Seis murales con artistas del barrio sobre los galpones municipales.', cost: 7_900_000, liked: 0.29, department: 'Cultura', reason: 'Los galpones son municipales.', months: 3 },
    { heading: 'puerto', title: 'Cancha de fútbol con césped sintético', body: 'Reemplazo del piso de la cancha de la delegación.', cost: 24_500_000, liked: 0.38, department: 'Deportes', reason: 'La base está nivelada.', months: 5 },
    {
      heading: 'campo', title: 'Ambulancia fija para Cabildo', body: 'Equipar la segunda ambulancia y dejarla con base en Cabildo.', cost: 11_200_000, liked: 0.72, department: 'Salud', reason: 'El vehículo existe; el costo es de equipo.', yearlyCost: 5_400_000, months: 3,
      work: {
        stage: 'finished', contracted: 11_050_000, spent: 11_050_000, contractor: 'Equipamiento Médico Austral S.A.',
        news: [
          { daysAgo: 201, stage: 'contracted', text: 'Se compró el equipo.' },
          { daysAgo: 133, stage: 'finished', text: 'La ambulancia tiene base en Cabildo desde el lunes. Hizo tres traslados en la primera semana.' },
        ],
      },
    },
    {
      heading: 'campo', title: 'Señal de internet en la plaza y el salón de Cabildo', body: 'Torre chica y dos puntos de señal libre.', cost: 6_300_000, liked: 0.48, department: 'Modernización', reason: 'La empresa de la zona ofreció el enlace.', yearlyCost: 960_000, months: 2,
      work: { stage: 'planned', spent: 0, news: [{ daysAgo: 70, stage: 'planned', text: 'Falta el permiso de la torre. El expediente se presentó en el organismo nacional.' }] },
    },
    { heading: 'campo', title: 'Vestuarios en el Club Sansinena', body: 'Dos vestuarios nuevos con agua caliente.', cost: 13_900_000, liked: 0.35, department: 'Deportes', reason: 'El club firmó el convenio de uso.', months: 5 },
    { heading: 'campo', title: 'Camino de tierra al cementerio de Cerri', body: 'Enripiar un kilómetro y medio.', cost: null, state: 'not_feasible', department: 'Obras Públicas', reason: 'El camino es provincial: el municipio no puede gastar ahí. Se pidió a Vialidad de la Provincia, expediente 4007-118/25.' },
  ],
};
