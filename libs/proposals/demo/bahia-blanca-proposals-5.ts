import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Bahía Blanca, part 5 of 7. */
export const bahiaBlancaProposals5: readonly DemoProposal[] = [
  {
    key: 'sauce-chico',
    by: 'walter-p',
    zone: 'general-daniel-cerri',
    topic: 'agua',
    title: 'Limpieza y defensa del arroyo Sauce Chico en Cerri',
    body: prose`
      En marzo de 2025 el Sauce Chico se salió y entró a las casas bajas de Cerri con un metro y pico de agua. Ya sabíamos dónde iba
      a romper porque rompe siempre en el mismo codo, donde hay ramas, un alambrado viejo y basura grande.

      Pedimos tres cosas en este orden: sacar lo que tapa el cauce antes del otoño; reforzar el terraplén en ese codo, que son 400
      metros; y una regla pintada en el puente con los colores verde, amarillo y rojo, con una cámara que se vea desde el celular.
      La regla es barata y es la que te da tiempo de levantar las cosas.`,
    daysAgo: 60,
    supports: 287,
    comments: [
      { by: 'nelida-b', daysAgo: 59.9, text: 'El agua me llegó a la mesada. Apoyo y firmo donde haga falta.', stance: 'for', up: 18 },
      { by: 'mirta-c', daysAgo: 59.4, text: 'Lo de la regla lo pedía mi papá en los ochenta.', stance: 'for', up: 12 },
      {
        by: 'pablo-e',
        daysAgo: 57.2,
        text: 'Reforzar un codo puede mandar el agua al de enfrente. Que antes se haga el cálculo y se muestre.',
        stance: 'neutral',
        up: 7,
        replies: [
          {
            by: 'walter-p',
            daysAgo: 56.7,
            text: 'De acuerdo. En frente hay campo y el dueño también quiere saberlo. Que se haga bien.',
            up: 9,
          },
        ],
      },
      { by: 'vecina1', daysAgo: 56, text: 'Desde White los apoyamos. Sabemos lo que es.', stance: 'for', up: 8 },
      {
        by: 'hugo-l',
        daysAgo: 52.5,
        text: 'Aguas arriba, en el campo, hay alcantarillas tapadas. Si no se limpian, llega todo junto.',
        stance: 'for',
        up: 4,
      },
      {
        by: 'walter-p',
        daysAgo: 18,
        text: 'La cámara anda. La miré anoche con lluvia, se veía el color. Falta lo del terraplén.',
        up: 11,
        replies: [
          { by: 'nelida-b', daysAgo: 17.4, text: 'Yo no uso internet para eso. Que el color lo digan también por la radio de acá.', up: 6 },
        ],
      },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 21,
      text: prose`
        La limpieza del cauce empezó y se hicieron 1,8 de los 3 kilómetros. La regla con colores está puesta en el puente y la
        cámara funciona en prueba. El refuerzo del terraplén necesita la autorización hidráulica de la provincia: el pedido está
        presentado y publicado, con número de trámite. Sin esa autorización el municipio no puede mover tierra en el cauce.`,
      cost: 118000000,
    },
  },
  {
    key: 'bibliotecas-sabado',
    by: 'susi-m',
    zone: 'centro',
    topic: 'cultura-deporte',
    title: 'Bibliotecas populares abiertas los sábados a la tarde',
    body: prose`
      Trabajé treinta años en bibliotecas. Los sábados a la tarde, cuando los chicos están libres y las familias también, están
      cerradas. Mientras tanto hay adolescentes estudiando en los bancos de la plaza con el teléfono apoyado en la mochila.

      Propongo que cuatro bibliotecas, una por zona, abran de 14 a 19 con una persona contratada y un grupo de voluntarios. Con
      calefacción, que es lo más importante de todo, enchufes, y una mesa donde se pueda hablar. El costo es sobre todo el sueldo de
      cuatro personas, cinco horas por semana.`,
    daysAgo: 27,
    supports: 91,
    comments: [
      {
        by: 'vecina4',
        daysAgo: 26.8,
        text: 'La mesa donde se pueda hablar es un golazo. En casa somos seis y no hay donde estudiar.',
        stance: 'for',
        up: 13,
      },
      { by: 'vale-d', daysAgo: 26, text: 'Media hora de cuentos para los chiquitos y vienen las madres.', stance: 'for', up: 6 },
      {
        by: 'emi-k',
        daysAgo: 25.3,
        text: 'Presto el equipo para un micrófono abierto de poesía, si no molesta.',
        stance: 'for',
        up: 4,
        replies: [{ by: 'susi-m', daysAgo: 24.8, text: 'Al final de la tarde, cuando se van los que estudian. Anotado.', up: 5 }],
      },
      {
        by: 'raul-i',
        daysAgo: 22.8,
        text: 'Ya nadie va a las bibliotecas. Es un gasto en edificios vacíos.',
        stance: 'against',
        up: 1,
        down: 5,
        replies: [
          {
            by: 'susi-m',
            daysAgo: 22.4,
            text: 'Raúl, vení un día de semana a las seis. En la nuestra hay lista de espera por las mesas. Te invito a un café.',
            up: 11,
            replies: [{ by: 'raul-i', daysAgo: 20.4, text: 'Fui. Había gente. Retiro lo de vacías.', stance: 'neutral', up: 8 }],
          },
        ],
      },
      { by: 'tere-g', daysAgo: 18, text: 'Que una sea en Villa Mitre, tenemos edificio y ganas.', stance: 'for', up: 3 },
    ],
  },
  {
    key: 'escenario-parque',
    by: 'emi-k',
    zone: 'norte',
    topic: 'cultura-deporte',
    title: 'Un escenario chico con luz propia en el Parque de Mayo',
    body: prose`
      Toco en una banda. Para hacer un recital gratis de dos horas en el parque hay que conseguir grupo electrógeno, alquilar tarima
      y pedir cinco permisos. Sale más la nafta del generador que todo lo demás.

      Propongo una tarima fija de seis por cuatro, a cuarenta centímetros del piso y con rampa, reparo del lado del viento hecho con
      plantas, y un tablero eléctrico con llave que se pide prestada con una planilla. Hasta las diez de la noche y con un límite de
      volumen medido. Serviría también para escuelas, títeres y ferias.`,
    daysAgo: 18,
    supports: 67,
    comments: [
      { by: 'vecina4', daysAgo: 17.7, text: 'Para la fiesta de egresados a la tarde sería ideal.', stance: 'for', up: 7 },
      {
        by: 'jorge-z',
        daysAgo: 17.4,
        text: 'Vivo enfrente del parque. Ya tengo los autos con música los domingos. No, gracias.',
        stance: 'against',
        up: 6,
        down: 5,
        replies: [
          {
            by: 'emi-k',
            daysAgo: 17.1,
            text: prose`
              Te entiendo. Por eso propongo límite medido y horario. Hoy no hay ninguno de los dos. ¿Vendrías a medir con nosotros
              desde tu balcón?`,
            up: 7,
            replies: [
              {
                by: 'jorge-z',
                daysAgo: 16.2,
                text: 'Si se mide desde mi balcón y se corta a las nueve, lo charlo.',
                stance: 'neutral',
                up: 5,
              },
            ],
          },
        ],
      },
      { by: 'susi-m', daysAgo: 15.8, text: 'Para títeres, con sombra a la tarde.', stance: 'for', up: 4 },
      { by: 'vecina2', daysAgo: 15, text: 'Gracias por la rampa sin que haya que pedirla.', stance: 'for', up: 5 },
    ],
  },
  {
    key: 'juegos-inclusivos',
    by: 'yani-a',
    zone: 'villa-rosas',
    topic: 'cuidados',
    title: 'Juegos para chicos con discapacidad en la plaza de Villa Rosas',
    body: prose`
      Mi hijo Bruno tiene ocho años y no camina. Va a la plaza con la hermana y mira. Una vez lo subí a la hamaca común, atado con
      mi bufanda, y se rió tanto que vino la gente a ver. Después me asusté yo.

      Pido una hamaca de respaldo con arnés, una calesita al ras del piso donde entre una silla, piso de caucho en vez de arena y un
      cartel con dibujos para los chicos que no hablan. En otras plazas de la ciudad ya hay y el viaje son dos colectivos. Con que
      haya una en cada delegación alcanza.`,
    daysAgo: 74,
    supports: 312,
    comments: [
      { by: 'sole-r', daysAgo: 73.9, text: 'Yani, todo el barrio te acompaña.', stance: 'for', up: 19 },
      {
        by: 'vecina2',
        daysAgo: 73.5,
        text: 'Que el camino desde la vereda hasta el juego sea firme. He visto hamacas adaptadas en medio de un arenal.',
        stance: 'for',
        up: 15,
        replies: [{ by: 'yani-a', daysAgo: 73.2, text: 'Eso no lo había puesto. Gracias, lo agrego.', up: 12 }],
      },
      {
        by: 'ivan-s',
        daysAgo: 72.4,
        text: 'Con soldadura puedo ayudar, y si se rompe algo la gomería está a dos cuadras.',
        stance: 'for',
        up: 8,
      },
      {
        by: 'vale-d',
        daysAgo: 71,
        text: 'El panel de dibujos lo usan todos, también los que están aprendiendo a hablar.',
        stance: 'for',
        up: 7,
      },
      {
        by: 'oscar-v',
        daysAgo: 65,
        text: '¿Y el mantenimiento? El caucho en otra plaza se levantó al año.',
        stance: 'neutral',
        up: 2,
        down: 1,
        replies: [{ by: 'pablo-e', daysAgo: 64.1, text: 'Se levanta si abajo no hay drenaje. Que esté en el pliego.', up: 5 }],
      },
      {
        by: 'yani-a',
        daysAgo: 27,
        text: 'Bruno se subió solo a la calesita el sábado. No tengo más palabras que gracias.',
        up: 31,
        replies: [{ by: 'vecina5', daysAgo: 26.8, text: 'Lloré en el trabajo, Yanina.', up: 14 }],
      },
      { by: 'sole-r', daysAgo: 25, text: 'Lo cuidamos entre todos. El domingo vamos a limpiar con los chicos a las once.', up: 7 },
    ],
    answer: {
      state: 'done',
      daysAgo: 28,
      text: prose`
        Está terminado y abierto desde el sábado. Se colocaron una hamaca con arnés, una calesita al ras, 84 metros cuadrados de
        piso de caucho, un panel de dibujos y dos bancos con respaldo para quien acompaña. Costó un poco menos de lo previsto y con
        la diferencia se arregló la canilla. Gracias a las familias que probaron los juegos antes de la inauguración y pidieron
        correr el panel a la sombra.`,
      cost: 19400000,
    },
    achieved: {
      daysAgo: 28,
      summary: 'La plaza de Villa Rosas tiene hamaca con arnés, calesita al ras del piso y piso de caucho, probados por las familias.',
      cost: 19400000,
    },
  },
  {
    key: 'puntos-verdes',
    by: 'marce-t',
    zone: 'centro',
    topic: 'ambiente',
    title: 'Puntos verdes que no se llenen los domingos',
    body: prose`
      Junto cartón y botellas toda la semana, los llevo el domingo al punto verde y está desbordado. Con el viento, a las dos horas
      hay bolsas en los árboles de tres cuadras a la redonda. Al final mucha gente deja de separar, y no es por vaga.

      Propongo que los vacíen también el sábado a la tarde y el domingo al mediodía, que tengan tapa con resorte y una red del lado
      del oeste, y un cartel con el teléfono para avisar que está lleno. Si las cooperativas pudieran hacer esa vuelta cobrando por
      kilo, mejor.`,
    daysAgo: 24,
    supports: 102,
    comments: [
      { by: 'carmen-o', daysAgo: 23.6, text: 'El de mi barrio igual. Y sin tapa los gatos hacen fiesta.', stance: 'for', up: 5 },
      {
        by: 'gaston-h',
        daysAgo: 22.9,
        text: 'Trabajé en una cooperativa. La vuelta del domingo se paga sola si el material está seco. La tapa es todo.',
        stance: 'for',
        up: 7,
        replies: [
          {
            by: 'marce-t',
            daysAgo: 22.5,
            text: '¿Qué material tira más? Para ponerlo en el cartel.',
            up: 4,
            replies: [{ by: 'gaston-h', daysAgo: 21.9, text: 'Cartón seco y botella transparente. El vidrio pesa y paga poco.', up: 6 }],
          },
        ],
      },
      {
        by: 'ana-p',
        daysAgo: 20.3,
        text: 'Primero habría que pasar a buscar por las casas, como se hacía. El punto verde es para quien tiene auto.',
        stance: 'neutral',
        up: 3,
        replies: [
          {
            by: 'marce-t',
            daysAgo: 19.8,
            text: 'Es cierto para los mayores. Se pueden pedir las dos cosas, esta es la que se hace en una semana.',
            up: 4,
          },
        ],
      },
    ],
  },
  {
    key: 'refugio-repartidores',
    by: 'martin-y',
    zone: 'centro',
    topic: 'cuidados',
    title: 'Un refugio con agua y baño para quienes repartimos en el centro',
    body: prose`
      Reparto en bici de 19 a 1. Entre pedido y pedido esperamos en el cordón, con el frío que hay en julio y el viento que te seca
      la boca en enero. Para ir al baño compro un café que no quiero.

      Pido un lugar chico, puede ser un local municipal vacío, con baño, canilla, un microondas, enchufes, un inflador y un techo
      para las bicis, abierto hasta la una. Que lo usen también los que manejan remises, las que limpian oficinas de noche, quien
      trabaje en la calle. Nosotros nos turnamos para limpiar.`,
    daysAgo: 14,
    supports: 88,
    comments: [
      { by: 'facu-m', daysAgo: 13.8, text: 'Reparto los fines de semana para pagarme la carrera. Apoyo.', stance: 'for', up: 8 },
      { by: 'marce-t', daysAgo: 13.5, text: 'Los del taxi también nos sumamos a la limpieza.', stance: 'for', up: 6 },
      {
        by: 'dario-c',
        daysAgo: 12.7,
        text: '¿No deberían pagarlo las aplicaciones, que son las que ganan?',
        stance: 'neutral',
        up: 5,
        down: 2,
        replies: [
          {
            by: 'martin-y',
            daysAgo: 12.3,
            text: 'Ojalá. Mientras tanto el frío lo paso yo. Que el municipio les pida un aporte y lo publique.',
            up: 9,
            replies: [{ by: 'dario-c', daysAgo: 11.6, text: 'Con esa condición, sí.', stance: 'for', up: 5 }],
          },
        ],
      },
      { by: 'susi-m', daysAgo: 11, text: 'La biblioteca tiene un patio techado que de noche no se usa. Pregunten.', stance: 'for', up: 3 },
      { by: 'vecina3', daysAgo: 8.4, text: 'Si sobra una olla, la mando.', stance: 'for', up: 4 },
    ],
  },
  {
    key: 'cables-tormenta',
    by: 'carmen-o',
    zone: 'las-villas',
    topic: 'seguridad',
    title: 'Sacar los cables caídos y los postes quebrados que dejó la tormenta',
    body: prose`
      Pasó mucho tiempo desde la tormenta de diciembre de 2023 y en mi cuadra sigue un poste quebrado atado a un árbol, y un manojo
      de cables a la altura de la cabeza. No son de la luz, son de teléfono y de televisión, de empresas que ya ni prestan servicio.
      Nadie se hace cargo porque cada uno dice que es del otro.

      Pido que se haga una lista con dirección y foto, que se intime a los dueños con un plazo y, si no vienen, que el municipio los
      retire y les pase la cuenta. En mis seis manzanas conté veintinueve lugares.`,
    daysAgo: 73,
    supports: 196,
    comments: [
      { by: 'tere-g', daysAgo: 72.7, text: 'En la mía hay tres. Mi nieto los esquiva como si fuera un juego.', stance: 'for', up: 11 },
      {
        by: 'raul-i',
        daysAgo: 72.1,
        text: 'Pasale la lista a la delegación en papel, con sello de recibido. Es lo que funciona.',
        stance: 'for',
        up: 9,
        replies: [{ by: 'carmen-o', daysAgo: 71.6, text: 'Fui con el cuaderno y me lo sellaron. Tengo letra de maestra.', up: 7 }],
      },
      {
        by: 'gaston-h',
        daysAgo: 70.4,
        text: 'Por favor que nadie corte nada por su cuenta. Alguno puede estar con tensión aunque parezca de teléfono.',
        stance: 'for',
        up: 8,
      },
      { by: 'nico-f', daysAgo: 67, text: 'En bici de noche no se ven. Hay uno en la esquina del club.', stance: 'for', up: 3 },
      {
        by: 'carmen-o',
        daysAgo: 19,
        text: 'Vinieron. Quedó uno, frente al taller, lo dejo escrito acá como piden.',
        up: 10,
        replies: [
          {
            by: 'moderadora',
            daysAgo: 17.6,
            text: 'Gracias, Carmen. Queda agregado, la cuadrilla pasa esta semana.',
            up: 6,
            replies: [{ by: 'carmen-o', daysAgo: 14.6, text: 'Ya está. Se ve el cielo.', up: 8 }],
          },
        ],
      },
    ],
    answer: {
      state: 'done',
      daysAgo: 22,
      text: prose`
        Se relevaron 141 puntos en Las Villas. Se intimó a las empresas con quince días de plazo: retiraron 97. Los 44 restantes los
        retiró una cuadrilla municipal y el costo se les reclama a los titulares. Los cables con electricidad no se tocaron: fueron
        avisados a la distribuidora, que resolvió los seis que había. Si queda alguno, avisen con la dirección en los comentarios.`,
      cost: 8600000,
    },
    achieved: {
      daysAgo: 22,
      summary: 'Se retiraron 141 cables caídos y postes quebrados que quedaban de la tormenta de 2023 en Las Villas.',
      cost: 8600000,
    },
  },
];
