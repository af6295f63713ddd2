import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Bahía Blanca, part 4 of 7. */
export const bahiaBlancaProposals4: readonly DemoProposal[] = [
  {
    key: 'bajada-botes',
    by: 'lucho-n',
    zone: 'ingeniero-white',
    topic: 'espacio-publico',
    title: 'Una bajada de botes y un lugar limpio para la pesca artesanal',
    body: prose`
      Somos unas veinte familias que todavía salimos a la ría. La bajada que usamos es de tosca y cada temporal se lleva un pedazo;
      en bajamar los últimos seis metros son barro hasta la rodilla. Limpiamos el pescado en una tabla arriba del baúl.

      Pedimos una rampa corta de hormigón con cadena, una pileta con agua y desagüe como corresponde, un tacho grande que se lleven
      los lunes y una luz. Que la pueda usar cualquiera que tenga un bote o un kayak, no solo nosotros.

      Sé que la costa la manejan varios organismos. Por eso lo escribo acá: que el municipio siente a todos en la misma mesa.`,
    daysAgo: 26,
    supports: 63,
    comments: [
      {
        by: 'vecina1',
        daysAgo: 25.6,
        text: 'Así comprábamos pescado cuando era chica, de la mano del que lo sacó. Apoyo.',
        stance: 'for',
        up: 9,
      },
      {
        by: 'sofi-c',
        daysAgo: 25.1,
        text: 'Nosotras vamos en kayak con la escuela y salimos con barro hasta la cintura.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'ruben-t',
        daysAgo: 23.7,
        text: prose`
          Fijate que el lugar que decís queda del otro lado del alambrado del puerto. Más para el lado del Boulevard hay una bajada
          vieja que no estorba a nadie.`,
        stance: 'neutral',
        up: 3,
        replies: [
          { by: 'lucho-n', daysAgo: 23.2, text: 'La conozco. Se puede, pero hay que sacar los fierros que quedaron enterrados.', up: 5 },
        ],
      },
      {
        by: 'mica-l',
        daysAgo: 20,
        text: '¿Se va a poder ir con chicos a mirar? Casi no tenemos lugar donde ver el agua.',
        up: 1,
        replies: [{ by: 'lucho-n', daysAgo: 19.2, text: 'Para eso pedí la luz y que sea de todos.', up: 4 }],
      },
    ],
  },
  {
    key: 'jardin-siete',
    by: 'vale-d',
    zone: 'centro',
    topic: 'cuidados',
    title: 'Un jardín maternal abierto hasta las siete de la tarde',
    body: prose`
      Soy maestra jardinera y veo la misma escena a las cuatro menos cinco: madres y padres que llegan corriendo, avisan que salen
      un ratito y vuelven al trabajo con el nene a upa. Los comercios cierran a las ocho. Los jardines, a las cuatro.

      Propongo que tres jardines municipales, uno por zona de la ciudad, estiren el horario hasta las 19 con merienda, siesta corta
      y una pareja de maestras por sala. No es guardería de apuro: es seguir cuidando bien. Con prioridad para quien trabaja y está
      solo o sola con los chicos.

      Calculamos con dos colegas: unas 90 vacantes, seis cargos y la merienda.`,
    daysAgo: 48,
    supports: 226,
    comments: [
      { by: 'yani-a', daysAgo: 47.8, text: 'Perdí un trabajo por esto. No exagero.', stance: 'for', up: 17 },
      { by: 'agus-r', daysAgo: 47.2, text: 'Que haya uno cerca de la universidad, somos varias cursando con bebés.', stance: 'for', up: 8 },
      {
        by: 'carmen-o',
        daysAgo: 46.5,
        text: 'Me preocupa un chiquito doce horas fuera de la casa. ¿No sería mejor que los patrones ajusten el horario?',
        stance: 'neutral',
        up: 5,
        down: 4,
        replies: [
          {
            by: 'vale-d',
            daysAgo: 46,
            text: 'Ojalá, Carmen. La propuesta dice que entren más tarde los que salen más tarde: ninguno está más de ocho horas.',
            up: 13,
            replies: [{ by: 'carmen-o', daysAgo: 45.4, text: 'Si hay un tope de horas, apoyo.', stance: 'for', up: 7 }],
          },
        ],
      },
      {
        by: 'dario-c',
        daysAgo: 45.1,
        text: 'Como empleador te digo: a mí también me sirve. Rotamos las cuatro de la tarde como si fuera una emergencia.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'lau-q',
        daysAgo: 38,
        text: 'Uno en el Noroeste, por favor. Siempre empiezan por el centro.',
        stance: 'for',
        up: 5,
        replies: [{ by: 'vale-d', daysAgo: 37, text: 'Dice uno por zona de la ciudad. Que se cumpla.', up: 6 }],
      },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 17,
      text: prose`
        La pedimos evaluar a Educación y a Políticas de Cuidado. Lo que falta saber es cuántas familias lo usarían de verdad y en
        qué zonas, por eso hay una encuesta en los 22 jardines hasta fin de mes. Con eso se decide si son tres, y cuáles. El gasto
        principal son los cargos, que son permanentes: no queremos empezar algo que después haya que cerrar.`,
    },
  },
  {
    key: 'banos-plazas',
    by: 'mica-l',
    zone: 'noroeste',
    topic: 'espacio-publico',
    title: 'Baños limpios y abiertos en las plazas del Noroeste',
    body: prose`
      Voy a la plaza con tres chicos y una nena que todavía avisa sobre la hora. El baño más cercano es el de la estación de
      servicio, a cinco cuadras, y piden que consumas. El de la plaza existe, tiene candado desde hace años y adentro guardan una
      cortadora de pasto.

      Pido que se abra de 10 a 19, con una persona que limpie y cobre un sueldo por eso, cambiador para bebés, que no sea solo en el
      de mujeres, y agua. Si se rompe, que se arregle en la semana. Podría ser un trabajo para alguien del barrio.`,
    daysAgo: 22,
    supports: 118,
    comments: [
      {
        by: 'vecina3',
        daysAgo: 21.7,
        text: 'En el comedor nos tocan la puerta diez veces por tarde para pedir el baño. Apoyo.',
        stance: 'for',
        up: 9,
      },
      {
        by: 'gaston-h',
        daysAgo: 21.1,
        text: 'Lo cerraron porque lo rompían. Si no hay una persona fija, dura dos meses.',
        stance: 'neutral',
        up: 4,
        down: 1,
        replies: [{ by: 'mica-l', daysAgo: 20.8, text: 'Por eso lo de la persona con sueldo. Un baño sin nadie no lo pido.', up: 7 }],
      },
      { by: 'vecina2', daysAgo: 19.8, text: 'Con puerta de 90 y barral. Si se hace, que se haga entero.', stance: 'for', up: 8 },
      { by: 'lau-q', daysAgo: 17, text: 'Mi mamá dejó de ir a la plaza por esto, tiene 78.', stance: 'for', up: 3 },
      {
        by: 'ivan-s',
        daysAgo: 12.5,
        text: '¿Cuánto sale tener una persona todo el año? Ayudaría saberlo antes de apoyar.',
        up: 1,
        replies: [
          {
            by: 'moderadora',
            daysAgo: 10.5,
            text: prose`
              Como referencia, una plaza con cuidadora de lunes a lunes necesita dos personas y media por los francos. Si pasa a
              estudio, publicamos el costo exacto.`,
            up: 4,
          },
        ],
      },
    ],
  },
  {
    key: 'aire-escuelas',
    by: 'sofi-c',
    zone: 'ingeniero-white',
    topic: 'ambiente',
    title: 'Medir el aire al lado de las escuelas de White y mostrarlo en la puerta',
    body: prose`
      Tengo 17 años y voy a una escuela desde donde se ven las chimeneas del polo. Algunos días hay olor y en clase nos preguntamos
      si es peligroso o solo feo. Nadie sabe contestarnos. Los datos existen, pero están en un informe de cien páginas, con semanas
      de atraso.

      Propongo tres medidores en tres escuelas, con una pantalla chica en la puerta que diga el número de ahora, qué significa en
      palabras y qué hacer si sube. Que los calibre la universidad y que los datos se puedan bajar.

      No es contra nadie: mi papá trabaja en el polo. Es para saber.`,
    daysAgo: 39,
    supports: 271,
    comments: [
      {
        by: 'vecina1',
        daysAgo: 38.8,
        text: 'Hace cuarenta años que pregunto lo mismo y me contestan con un folleto. Bien, Sofía.',
        stance: 'for',
        up: 24,
      },
      {
        by: 'facu-m',
        daysAgo: 38.3,
        text: prose`
          Estudio química. Los sensores baratos sirven para ver tendencias, no para decir si se pasó un límite. Que la pantalla lo
          aclare.`,
        stance: 'for',
        up: 10,
        replies: [
          {
            by: 'sofi-c',
            daysAgo: 37.9,
            text: 'Gracias. ¿Vendrías a la escuela a explicarlo? En serio.',
            up: 9,
            replies: [{ by: 'facu-m', daysAgo: 37.3, text: 'Voy. Llevo uno y lo armamos.', up: 11 }],
          },
        ],
      },
      {
        by: 'ruben-t',
        daysAgo: 37.2,
        text: 'Que no sirva para asustar. Si pone rojo un día de tierra por el viento, la gente va a creer que explotó algo.',
        stance: 'neutral',
        up: 6,
        down: 2,
        replies: [
          {
            by: 'dani-o',
            daysAgo: 36.7,
            text: 'Justamente, el viento con tierra también le hace mal al asmático. Que diga de qué es.',
            up: 8,
          },
        ],
      },
      { by: 'lucho-n', daysAgo: 35, text: '¿Y el agua de la ría? Otra propuesta, ya sé, pero la dejo picando.', stance: 'for', up: 7 },
      { by: 'lau-q', daysAgo: 27, text: 'Que después lleven uno al Noroeste, del lado de las canteras.', stance: 'for', up: 3 },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 15,
      text: prose`
        La idea nos parece buena y la estamos evaluando con la universidad. Hay que resolver tres cosas: qué equipos dan una
        medición confiable a un costo que se pueda sostener, quién los calibra y qué se comunica cuando un valor sube, para que
        nadie reciba un número sin explicación. Hoy ya hay estaciones de monitoreo; vamos a publicar sus datos de cada hora en una
        página sencilla mientras tanto.`,
    },
  },
  {
    key: 'mejorado-ambulancia',
    by: 'tomas-g',
    zone: 'villa-harding-green',
    topic: 'movilidad',
    title: 'Mejorar las calles por donde entra la ambulancia en Harding Green',
    body: prose`
      Cuando llueve dos días seguidos, en la parte nueva de Harding Green no entra ni el camión de la basura. En agosto a mi suegro
      lo sacamos en una puerta, caminando tres cuadras hasta donde podía llegar la ambulancia. Está bien, gracias a Dios, pero
      fueron veinticinco minutos.

      No pedimos asfalto en todas. Pedimos elegir un recorrido, unas nueve cuadras, con buen abovedado, piedra y zanja limpia, que
      se mantenga transitable siempre y que esté marcado para que el chofer lo sepa. Los vecinos ya lo dibujamos. Lo demás puede
      esperar.`,
    daysAgo: 31,
    supports: 133,
    comments: [
      {
        by: 'ana-p',
        daysAgo: 30.6,
        text: 'Es exactamente así. Y las zanjas: si no se limpian, la piedra dura un invierno.',
        stance: 'for',
        up: 9,
      },
      {
        by: 'flor-b',
        daysAgo: 29.8,
        text: 'Agreguen el número de las casas, la mitad no tiene y el chofer no encuentra.',
        stance: 'for',
        up: 6,
        replies: [{ by: 'tomas-g', daysAgo: 29.4, text: 'Cierto. Podemos hacer los carteles nosotros, un sábado de pintura.', up: 5 }],
      },
      {
        by: 'dani-o',
        daysAgo: 28.7,
        text: 'Un mapa con ese recorrido pegado en la base de ambulancias cuesta una fotocopia. Háganlo ya, sin esperar la obra.',
        stance: 'for',
        up: 8,
      },
      {
        by: 'oscar-v',
        daysAgo: 26,
        text: 'También por los remises. Digo que no voy y no es de malo, es que me quedo.',
        stance: 'for',
        up: 4,
      },
      {
        by: 'hugo-l',
        daysAgo: 20,
        text: 'En Cabildo usamos la tosca de la cantera, aguanta más que la piedra partida. Pregunten.',
        stance: 'neutral',
        up: 2,
      },
    ],
  },
  {
    key: 'castraciones',
    by: 'flor-b',
    zone: 'villa-harding-green',
    topic: 'ambiente',
    title: 'Castraciones gratis dos sábados por mes en cada delegación',
    body: prose`
      Soy veterinaria y cada semana alguien deja una caja con cachorros en la puerta. El móvil de castración anda muy bien, pero
      para un turno hay cinco semanas y atiende de lunes a viernes a la mañana, cuando la gente trabaja.

      Propongo dos sábados por mes, rotando por las nueve delegaciones, con turnos que se puedan pedir por teléfono y en papel, y
      treinta animales por jornada. Con eso se hacen unas 700 más por año. Colegas jóvenes están dispuestos si se les paga la
      jornada y los insumos.`,
    daysAgo: 35,
    supports: 179,
    comments: [
      { by: 'mica-l', daysAgo: 34.8, text: 'En mi cuadra hay tres perras y ninguna es de nadie y es de todos.', stance: 'for', up: 11 },
      {
        by: 'mirta-c',
        daysAgo: 34.3,
        text: 'En Cerri hace falta traslado, no todos tienen auto para llevar un perro dormido.',
        stance: 'for',
        up: 7,
        replies: [
          {
            by: 'flor-b',
            daysAgo: 33.9,
            text: 'Por eso rota por delegación. Y se puede pedir que los devuelvan despiertos, con dos horas más de espera.',
            up: 9,
          },
        ],
      },
      {
        by: 'jorge-z',
        daysAgo: 32.6,
        text: '¿Por qué pagarlo entre todos si el perro tiene dueño?',
        stance: 'neutral',
        up: 3,
        down: 4,
        replies: [
          {
            by: 'flor-b',
            daysAgo: 32.2,
            text: 'Porque el que no tiene dueño nace del que sí. Y una mordida en la guardia sale más que diez castraciones.',
            up: 12,
            replies: [{ by: 'jorge-z', daysAgo: 31.4, text: 'Es un buen argumento.', up: 4 }],
          },
        ],
      },
      { by: 'lidia-w', daysAgo: 27, text: 'Gatos también, que nadie los nombra.', stance: 'for', up: 2 },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 13,
      text: prose`
        Se suman dos sábados por mes desde el próximo trimestre. El calendario rota por las nueve delegaciones y empieza por
        Noroeste y General Daniel Cerri, que son las que más esperan. La mitad de los turnos se da por teléfono o en la delegación,
        para quien no usa internet. El costo cubre un año.`,
      cost: 33000000,
    },
  },
];
