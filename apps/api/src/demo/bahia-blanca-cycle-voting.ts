import type { DemoCycle } from './story-cycles.ts';

/** Bahía Blanca votes now: whole city and delegaciones, a purse of money to fill. */
export const bahiaBlancaVoting: DemoCycle = {
  title: 'Presupuesto participativo 2026: a votar',
  summary: `Trescientos veinticinco millones de pesos para obras que propusieron los vecinos. Una parte es para toda la ciudad; el resto, para las delegaciones. Cada persona llena dos carteras: la de toda la ciudad y la de una delegación, la que elija.

Todos los proyectos de la boleta pasaron por las áreas técnicas: tienen costo, plazo y un motivo publicado. Los que no se pueden hacer también están, con la razón.`,
  openedDaysAgo: 118,
  phases: [['informing', 118], ['submitting', 110], ['evaluating', 65], ['voting', 9], ['counting', -6], ['results', -9], ['execution', -20]],
  ballot: { form: 'knapsack', max: null },
  rule: ['equal-shares', { utility: 'cost', completion: 'add1u', start: 'integral', ties: 'lowest-cost,most-votes,lot', seed: 'Quiniela de la Provincia, sorteo nocturno del día del cierre' }],
  groups: [
    { name: 'Toda la ciudad', choose: 'several', headings: [{ key: 'ciudad', name: 'Toda la ciudad', zone: null, money: 120_000_000, population: 336_574 }] },
    {
      name: 'Delegaciones',
      choose: 'one',
      headings: [
        { key: 'white', name: 'Ingeniero White', zone: 'ingeniero-white', money: 55_000_000, population: 11_900 },
        { key: 'noroeste', name: 'Noroeste', zone: 'noroeste', money: 60_000_000, population: 42_300 },
        { key: 'rosas', name: 'Villa Rosas', zone: 'villa-rosas', money: 50_000_000, population: 18_700 },
        { key: 'cerri', name: 'General Daniel Cerri', zone: 'general-daniel-cerri', money: 40_000_000, population: 9_200 },
      ],
    },
  ],
  ballots: 318,
  amendment: {
    daysAgo: 40,
    movedDays: 7,
    reason: 'El taller de evaluación de Cerri se suspendió por la tormenta del 12 y hubo que repetirlo. Se corre una semana el comienzo de la votación para que ese barrio llegue con sus proyectos evaluados.',
    what: 'La votación empieza y termina siete días después de lo publicado. Nada más cambia.',
  },
  projects: [
    { heading: 'ciudad', title: 'Sirenas de alerta con batería en siete puntos de la ciudad', body: 'Siete sirenas que funcionan sin luz de la red, con prueba el primer sábado de cada mes y un cartel que dice qué hacer cuando suenan.', cost: 42_000_000, liked: 0.64, department: 'Defensa Civil', reason: 'Hay postes municipales en los siete puntos y el sistema se suma al que ya opera Defensa Civil.', yearlyCost: 1_800_000, months: 5 },
    { heading: 'ciudad', title: 'Mil árboles nativos en veredas sin sombra', body: 'Mil ejemplares de especies de la zona, con tutor y riego durante los dos primeros veranos, en las cuadras que el censo marca con menos sombra.', cost: 31_500_000, liked: 0.52, department: 'Parques y Paseos', reason: 'El vivero municipal puede proveer 600 y el resto se compra. El riego está incluido en el costo.', yearlyCost: 2_400_000, months: 9 },
    { heading: 'ciudad', title: 'Refugios de colectivo con asiento y luz en veinte paradas', body: 'Techo, asiento, luz solar y el horario impreso en letra grande en las veinte paradas con más gente y sin ninguna protección contra el viento.', cost: 48_000_000, liked: 0.46, department: 'Movilidad', reason: 'Las veinte paradas están en vereda municipal y ninguna tapa una rampa.', yearlyCost: 900_000, months: 6 },
    { heading: 'ciudad', title: 'Biblioteca rodante que llega a Cabildo y a los barrios', body: 'Un furgón con mil libros, mesa para hacer la tarea y señal de internet, con recorrido fijo de martes a sábado.', cost: 38_000_000, liked: 0.31, department: 'Cultura', reason: 'Se reutiliza un vehículo municipal. El costo incluye equipamiento y un año de combustible.', yearlyCost: 6_500_000, months: 4 },
    { heading: 'ciudad', title: 'Bebederos en plazas y parques', body: 'Veinticuatro bebederos con pico bajo para chicos y para llenar botellas, a menos de cinco cuadras unos de otros en el macrocentro.', cost: 19_000_000, liked: 0.38, department: 'Obras Públicas', reason: 'Hay cañería a menos de treinta metros en los veinticuatro puntos.', yearlyCost: 1_100_000, months: 3 },
    { heading: 'ciudad', title: 'Tren turístico entre la estación y el puerto', body: 'Poner en marcha los fines de semana un coche motor entre la estación Sud e Ingeniero White.', cost: null, state: 'not_feasible', department: 'Movilidad', reason: 'La vía es de jurisdicción nacional y hoy está concesionada para carga: el municipio no puede decidir ni gastar en ella. Se envió el pedido al organismo que corresponde.' },
    { heading: 'white', title: 'Bomba y limpieza del canal de la calle Elsegood', body: 'Una bomba de respaldo y la limpieza completa del canal, que es por donde el agua entró dos veces.', cost: 33_000_000, liked: 0.71, department: 'Hidráulica', reason: 'El canal es municipal y la bomba entra en la casilla que ya existe.', yearlyCost: 1_500_000, months: 4 },
    { heading: 'white', title: 'Salón del Club Huracán abierto para los chicos', body: 'Arreglo del techo y de los baños del salón para que funcione como merienda y apoyo escolar, con convenio por cinco años.', cost: 18_500_000, liked: 0.48, department: 'Políticas Sociales', reason: 'El club firmó que el salón queda abierto al barrio cinco años.', months: 3 },
    { heading: 'white', title: 'Luces y veredas en el camino de la escuela 15', body: 'Ocho cuadras con veredas rotas y a oscuras: las que hacen los chicos a las siete de la mañana en invierno.', cost: 27_000_000, liked: 0.55, department: 'Obras Públicas', reason: 'Las ocho cuadras son de dominio municipal.', yearlyCost: 600_000, months: 5 },
    { heading: 'white', title: 'Mirador sobre la ría con baranda y bancos', body: 'Plataforma de madera dura con acceso para sillas de ruedas, donde hoy hay un terraplén.', cost: 24_000_000, liked: 0.22, department: 'Parques y Paseos', reason: 'El terraplén es estable y el consorcio del puerto autorizó el uso.', months: 6 },
    { heading: 'noroeste', title: 'Playón con techo en la plaza de Villa Nocito', body: 'Techo liviano sobre el playón que ya existe, para que haya deporte también con lluvia y con sol.', cost: 36_000_000, liked: 0.58, department: 'Deportes', reason: 'La base resiste el techo según el estudio de suelo de 2023.', yearlyCost: 700_000, months: 5 },
    { heading: 'noroeste', title: 'Paso seguro en la avenida 1810', body: 'Semáforo con tiempo para peatones, refugio en el medio y luz, frente a la sala médica.', cost: 22_000_000, liked: 0.62, department: 'Movilidad', reason: 'El conteo de tránsito de mayo justifica el semáforo.', yearlyCost: 400_000, months: 4 },
    { heading: 'noroeste', title: 'Centro de reciclado con compra de cartón', body: 'Un galpón chico con balanza y prensa, manejado por la cooperativa del barrio.', cost: 29_000_000, liked: 0.35, department: 'Ambiente', reason: 'El terreno es municipal y la cooperativa ya trabaja con el área.', yearlyCost: 3_200_000, months: 6 },
    { heading: 'noroeste', title: 'Pista de patín y bicicletas', body: 'Una pista pintada y nivelada en el predio de la vieja cancha, con bancos y sombra.', cost: 17_500_000, liked: 0.33, department: 'Deportes', reason: 'El predio es municipal y está libre.', months: 3 },
    { heading: 'rosas', title: 'Sala de primeros auxilios con turno de noche', body: 'Refuncionalizar dos consultorios para que la sala atienda también de noche, los siete días.', cost: 34_000_000, liked: 0.69, department: 'Salud', reason: 'El personal sale de la planta actual; el costo es de obra y equipo.', yearlyCost: 9_800_000, months: 5 },
    { heading: 'rosas', title: 'Plaza de las Infancias, entera y accesible', body: 'Juegos nuevos, piso que amortigua y dos hamacas para sillas de ruedas.', cost: 21_000_000, liked: 0.47, department: 'Parques y Paseos', reason: 'La plaza es municipal y tiene agua y luz.', months: 3 },
    { heading: 'rosas', title: 'Desagüe en la esquina de Tierra del Fuego y Pampa Central', body: 'Dos bocas de tormenta y cincuenta metros de caño para que la esquina deje de ser una laguna.', cost: 26_000_000, liked: 0.51, department: 'Hidráulica', reason: 'Hay pendiente suficiente hasta el pluvial de Pampa Central.', months: 4 },
    { heading: 'rosas', title: 'Cine al aire libre los viernes de verano', body: 'Pantalla inflable, proyector y sonido, con doce funciones en tres plazas.', cost: 9_500_000, liked: 0.24, department: 'Cultura', reason: 'El equipo queda para el municipio.', yearlyCost: 1_200_000, months: 2 },
    { heading: 'cerri', title: 'Colectivo del último turno: un refugio y una parada segura', body: 'Refugio iluminado con botón de auxilio en la parada de la ruta, donde se baja la gente que vuelve de trabajar a medianoche.', cost: 14_000_000, liked: 0.57, department: 'Movilidad', reason: 'Vialidad autorizó la ocupación de la banquina.', yearlyCost: 500_000, months: 3 },
    { heading: 'cerri', title: 'Arreglo del Fortín Cuatreros y su museo', body: 'Techo, humedad y rampa del museo, para que las escuelas puedan volver.', cost: 28_000_000, liked: 0.41, department: 'Cultura', reason: 'El edificio es municipal; Patrimonio revisó el proyecto.', months: 7 },
    { heading: 'cerri', title: 'Huerta comunitaria con riego por goteo', body: 'Media hectárea detrás de la delegación, con herramientas, riego y capacitación.', cost: 11_500_000, liked: 0.44, department: 'Ambiente', reason: 'El terreno es de la delegación y tiene perforación.', months: 3 },
  ],
};
