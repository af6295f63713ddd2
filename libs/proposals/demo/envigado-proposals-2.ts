import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Envigado, part 2 of 5. */
export const envigadoProposals2: readonly DemoProposal[] = [
  {
    key: 'arborizar-ayura-2',
    by: 'lina-f',
    zone: 'las-vegas',
    topic: 'espacio-publico',
    title: 'Arborizar las orillas de La Ayurá con especies nativas',
    body: prose`
      Desde mi ventana se ve la quebrada. En diez años cortaron los árboles del lado de la vía y ahora a las dos de la tarde nadie
      camina por ahí. Mi mamá prefiere dar la vuelta por la avenida, con todos los carros.

      Pido sombra: árboles nativos cada ocho metros, un sendero de tierra apisonada y tres bancas. Que no los poden en bola, que se
      dejen crecer.`,
    daysAgo: 43.2,
    supports: 47,
    comments: [
      {
        by: 'felipe-o',
        daysAgo: 41.7,
        text: 'Usted y yo estamos viendo lo mismo. ¿Le parece si apoyamos una sola?',
        stance: 'for',
        up: 6,
        replies: [{ by: 'lina-f', daysAgo: 41.5, text: 'Sí. Dejo esta por las bancas y el sendero.', up: 4 }],
      },
      { by: 'pedro-n', daysAgo: 40.6, text: 'Con banca y sombra uno va a leer el periódico. Sin eso, no.', stance: 'for', up: 3 },
    ],
  },
  {
    key: 'anden-escobero',
    by: 'vecina5',
    zone: 'loma-del-escobero',
    topic: 'movilidad',
    title: 'Un andén continuo para subir a pie la Loma del Escobero',
    body: prose`
      En la loma vivimos familias de toda la vida y unidades nuevas. El andén aparece y desaparece: en un kilómetro conté diecinueve
      interrupciones, y en siete hay que bajar a la vía, en curva, con carros y con motos que bajan rápido. Los niños salen del
      colegio con el morral y caminan por la línea blanca.

      Pedimos un solo lado, no los dos, pero continuo: uno con veinte de ancho, baranda en los tramos de barranco, luz y una franja
      para que la moto no se suba. La junta tiene fotos de los diecinueve puntos. Lo hemos pedido en tres administraciones y siempre
      hay un tramo que es de alguien.`,
    daysAgo: 63,
    supports: 309,
    comments: [
      {
        by: 'tulio-r',
        daysAgo: 62.7,
        text: 'Llevo cuarenta años subiendo esa loma. Yo firmo lo que haya que firmar.',
        stance: 'for',
        up: 18,
      },
      {
        by: 'manuela-b',
        daysAgo: 62.1,
        text: 'Corro por ahí a las cinco. Sería la única forma de no jugársela cada mañana.',
        stance: 'for',
        up: 11,
      },
      {
        by: 'ivonne-g',
        daysAgo: 61,
        text: 'En mi unidad preguntan si la cesión de franja se nos descuenta de algún impuesto.',
        stance: 'neutral',
        up: 6,
        down: 2,
        replies: [
          {
            by: 'vecina5',
            daysAgo: 60.4,
            text: 'Buena pregunta para la Secretaría. Le escribo a la señora de la mesa para que quede contestada aquí.',
            up: 9,
            replies: [
              {
                by: 'moderadora',
                daysAgo: 57.4,
                text: prose`
                  La cesión gratuita puede reconocerse como carga urbanística si el predio tiene obra en trámite. Si no, es
                  voluntaria. Publicamos el concepto con la respuesta.`,
                up: 11,
              },
            ],
          },
        ],
      },
      {
        by: 'wilmar-c',
        daysAgo: 57.7,
        text: 'Que no pongan bolardos en las curvas, por favor. Uno se cae y va a dar al barranco.',
        stance: 'neutral',
        up: 5,
        down: 3,
        replies: [{ by: 'tulio-r', daysAgo: 57, text: 'Entonces baranda continua del lado del barranco. Nos sirve a los dos.', up: 7 }],
      },
      {
        by: 'gabriela-n',
        daysAgo: 54,
        text: 'Los pequeños necesitan un sitio de descanso a mitad de camino, con agua.',
        stance: 'for',
        up: 5,
      },
      {
        by: 'vecina5',
        daysAgo: 23,
        text: 'Los hitos ya están puestos en cinco curvas. Ayer bajé con mi nieta de la mano. Falta, pero se ve.',
        up: 14,
      },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 25,
      text: prose`
        Se construye por etapas del costado norte. De los diecinueve puntos, doce están en espacio público y se contratan ya; cuatro
        necesitan cesión de las unidades residenciales, con las que hay preacuerdo, y en tres hay que comprar franja. Empezamos por
        los siete donde hoy se baja a la vía. Entretanto quedan hitos y luz provisional. Publicaremos cada tramo con lo aprobado, lo
        contratado y lo pagado.`,
      cost: 640000000,
    },
  },
  {
    key: 'ruido-motos',
    by: 'martha-l',
    zone: 'las-vegas',
    topic: 'movilidad',
    title: 'Menos ruido de motos y carros con resonador en Las Vegas',
    body: prose`
      Administro una unidad de 180 apartamentos. Entre las once y la una de la mañana pasan motos y carros sin silenciador que se
      oyen en el piso catorce con la ventana cerrada. Los bebés no duermen, los que madrugan tampoco. He llamado a la línea
      veinticuatro veces y siempre llegan cuando ya pasó.

      Propongo dos medidores de ruido en la avenida, como los de velocidad, y operativos los viernes y sábados en esa franja, con
      revisión al lado de la vía. No contra las motos: contra el escape modificado. Que se publique cada mes el número de
      comparendos por ruido y cuántos se repiten.`,
    daysAgo: 35,
    supports: 207,
    comments: [
      {
        by: 'lina-f',
        daysAgo: 34.8,
        text: 'La diferencia entre una moto normal y una recortada es de no dormir a dormir.',
        stance: 'for',
        up: 14,
      },
      {
        by: 'wilmar-c',
        daysAgo: 34.3,
        text: 'Soy domiciliario y estoy de acuerdo. A los que andamos bien nos meten en la misma bolsa por culpa de unos pocos.',
        stance: 'for',
        up: 16,
        down: 2,
        replies: [
          { by: 'martha-l', daysAgo: 34, text: 'Gracias, Wilmar. Que quede claro que es contra el escape, no contra la moto.', up: 9 },
        ],
      },
      {
        by: 'jhon-b',
        daysAgo: 33.1,
        text: prose`
          Los operativos terminan siendo retén para el que va a trabajar. A mí me pararon tres veces en una semana y nunca tenía
          nada.`,
        stance: 'against',
        up: 4,
        down: 7,
        replies: [
          {
            by: 'gabriela-n',
            daysAgo: 32.6,
            text: 'Eso se evita publicando a cuántas se paró y cuántas tenían algo. Que sea parte de la propuesta.',
            up: 6,
            replies: [
              {
                by: 'martha-l',
                daysAgo: 32.2,
                text: 'De acuerdo, lo agrego: que se publique también a cuántos pararon sin motivo.',
                up: 7,
              },
            ],
          },
        ],
      },
      { by: 'ernesto-v', daysAgo: 28.6, text: 'Músico jubilado. Con mis oídos, el escape me duele de verdad.', stance: 'for', up: 5 },
      { by: 'nueva', daysAgo: 5, text: 'En Zúñiga se oye en la noche. ¿Puede incluir la transversal?', stance: 'for', up: 2 },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 17,
      text: prose`
        Se miden los niveles en seis puntos de la avenida, catorce noches. La ley permite inmovilizar un vehículo por escape
        modificado, pero el medidor fijo todavía no sirve como única prueba del comparendo. Por eso estudiamos operativos con
        revisión al lado de la vía, y el medidor para saber dónde y a qué hora ponerlos. En un mes publicamos los decibeles.`,
    },
  },
  {
    key: 'parqueadero-motos',
    by: 'wilmar-c',
    zone: 'las-vegas',
    topic: 'movilidad',
    title: 'Un parqueadero barato para motos a dos cuadras del parque principal',
    body: prose`
      En el centro trabajamos más de mil personas que llegamos en moto y solo hay unas ochenta celdas. El parqueadero cuesta lo que
      un almuerzo. La gente termina subiéndola al andén y ahí sí, con razón, se molestan los que caminan.

      Hay un lote de estacionamiento de carros que de noche y los sábados queda a media capacidad. Propongo usarlo para 200 motos
      con tarifa por mes que un salario aguante, cámara y cuidador, y a cambio que el andén quede libre y multado. Que se pague solo
      en tres años con esa tarifa.`,
    daysAgo: 21,
    supports: 93,
    comments: [
      { by: 'hernan-j', daysAgo: 20.7, text: 'Con las motos fuera del andén entra más gente al local. Apoyo.', stance: 'for', up: 9 },
      {
        by: 'juliana-h',
        daysAgo: 20.4,
        text: 'Si de verdad libera el andén, soy la primera que firma. Que lo multado empiece el mismo día, no después.',
        stance: 'for',
        up: 10,
      },
      {
        by: 'pedro-n',
        daysAgo: 19.9,
        text: 'Cada vez que dan más parqueadero vienen más motos. Que mejoren el bus.',
        stance: 'against',
        up: 5,
        down: 4,
        replies: [
          {
            by: 'wilmar-c',
            daysAgo: 19.5,
            text: 'Don Pedro, si el bus de mi barrio pasara cada diez minutos la vendía. Pasa cada treinta y cinco. Las dos cosas.',
            up: 8,
            down: 1,
            replies: [{ by: 'pedro-n', daysAgo: 19, text: 'Eso es verdad. El bus es otro dolor.', stance: 'neutral', up: 4 }],
          },
        ],
      },
      {
        by: 'santiago-p',
        daysAgo: 17.2,
        text: 'Me gusta que sea un lote que ya existe. Dejen reservado un lugar para bicicletas con candado.',
        stance: 'neutral',
        up: 6,
      },
      {
        by: 'moderadora',
        daysAgo: 10.5,
        text: 'Aclaramos que el lote mencionado es privado; para usarlo habría que acordarlo con su propietario.',
        up: 3,
      },
    ],
  },
  {
    key: 'grabado-nocturno',
    by: 'sara-m',
    zone: 'la-magnolia',
    topic: 'cultura',
    title: 'Talleres de grabado de noche, gratis y con prensa para compartir',
    body: prose`
      Trabajo de día y estudio arte por mi cuenta. En la ciudad donde pintó Débora Arango hay talleres muy buenos, pero casi todos a
      las tres de la tarde o pagos. De noche las prensas duermen.

      Propongo dos noches por semana, de seis y media a nueve y media, en un salón que ya tenga prensa: grabado, linóleo, un poco de
      serigrafía. Veinte cupos por ciclo, la mitad para quienes nunca han entrado a un taller, con materiales incluidos. Al final,
      una muestra en la calle, en la carrera peatonal, con los que quieran vender.`,
    daysAgo: 30,
    supports: 124,
    comments: [
      {
        by: 'beatriz-u',
        daysAgo: 29.7,
        text: 'Presto la vitrina de la librería para la muestra. Por fin algo después de las seis.',
        stance: 'for',
        up: 12,
      },
      {
        by: 'ernesto-v',
        daysAgo: 29.1,
        text: 'Aprendí a pintar a los 66. Que no haya límite de edad hacia arriba.',
        stance: 'for',
        up: 7,
        replies: [{ by: 'sara-m', daysAgo: 28.9, text: 'No lo hay. Usted se sienta al lado mío.', up: 9 }],
      },
      {
        by: 'edison-m',
        daysAgo: 27.9,
        text: 'Con serigrafía hacemos las camisetas del barrio. ¿Podemos ir de La Mina, tarde?',
        stance: 'for',
        up: 8,
        replies: [{ by: 'sara-m', daysAgo: 27.5, text: 'Por eso la hora de cierre a las nueve y media, alcanza el último bus.', up: 6 }],
      },
      {
        by: 'hernan-j',
        daysAgo: 25,
        text: 'Los materiales son caros. ¿Y si la gente se inscribe y no va?',
        stance: 'neutral',
        up: 2,
        down: 1,
        replies: [
          {
            by: 'sara-m',
            daysAgo: 24.5,
            text: 'Dos faltas seguidas sin avisar y entra el de la lista de espera. Lo copié del taller de mi tía.',
            up: 5,
          },
        ],
      },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 14,
      text: prose`
        La acogemos. Dos noches por semana, dos ciclos de cuatro meses por año, veinte cupos cada uno y la mitad reservada a quienes
        nunca asistieron a un taller. Los cupos se sortean con acta pública cuando haya más inscritos que puestos. El costo incluye
        materiales, tallerista y vigilancia del edificio de noche.`,
      cost: 58000000,
    },
  },
  {
    key: 'mercado-campesino',
    by: 'fabio-l',
    zone: 'las-palmas',
    topic: 'espacio-publico',
    title: 'Mercado campesino en el parque principal todos los domingos',
    body: prose`
      Soy de Las Palmas. Cultivo mora, cilantro, fríjol y tengo cien gallinas. Cuando vendo al intermediario me pagan la libra de
      mora a menos de lo que me cuesta cogerla. Cuando vendo directo, vivo. El mercado campesino se hace dos veces al año y la gente
      me pregunta cuándo es el otro.

      Pido que sea todos los domingos de siete a una, con treinta toldos iguales, agua para lavar, transporte desde las veredas en
      el bus de seis y un baño. Que los toldos sean del municipio, no de cada uno. Y bolsas de papel: que la basura no quede en el
      parque.`,
    daysAgo: 53,
    supports: 238,
    comments: [
      {
        by: 'nubia-s',
        daysAgo: 52.9,
        text: 'Don Fabio y yo llevamos las arepas de mote. Si hay bus desde Las Palmas, llegamos.',
        stance: 'for',
        up: 16,
      },
      {
        by: 'olga-p',
        daysAgo: 52.4,
        text: 'Tengo restaurante y compraría todo ahí. Que haya hora para los negocios, de seis a siete.',
        stance: 'for',
        up: 12,
        replies: [{ by: 'fabio-l', daysAgo: 52, text: 'Es justo, con la factura bien. Usted diga qué necesita y lo sembramos.', up: 8 }],
      },
      {
        by: 'hernan-j',
        daysAgo: 51.7,
        text: 'Los del parque pagamos arriendo e impuestos. El domingo es nuestro mejor día. Acuerden no vender lo mismo que tenemos.',
        stance: 'neutral',
        up: 8,
        down: 4,
        replies: [
          {
            by: 'fabio-l',
            daysAgo: 51.1,
            text: 'Comprendo. Nosotros no vendemos café preparado ni almuerzos. Si al parque viene más gente, le compra a usted el tinto.',
            up: 11,
            replies: [{ by: 'hernan-j', daysAgo: 50.1, text: 'Con esa condición, apoyo.', stance: 'for', up: 7 }],
          },
        ],
      },
      { by: 'pedro-n', daysAgo: 50, text: 'Los lustrabotas también necesitamos un rincón. Vivimos del domingo.', stance: 'for', up: 5 },
      { by: 'vecina3', daysAgo: 17, text: 'Fui este domingo. A las diez ya no había mora. Traigan el doble.', up: 9 },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 22,
      text: prose`
        El mercado arrancó como prueba de seis domingos con veintidós productores. Los toldos son del municipio y el bus sale a las
        cinco y media de las veredas. En los tres primeros domingos se vendieron 2.100 kilos y quedaron nueve de residuos sin
        separar. Con los datos de los seis domingos se decide si es semanal. Seguimos resolviendo el baño: hoy es el de la casa de
        la cultura y no basta.`,
      cost: 143000000,
    },
  },
];
