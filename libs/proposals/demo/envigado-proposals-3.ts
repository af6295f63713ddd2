import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Envigado, part 3 of 5. */
export const envigadoProposals3: readonly DemoProposal[] = [
  {
    key: 'bus-las-palmas',
    by: 'nubia-s',
    zone: 'las-palmas',
    topic: 'movilidad',
    title: 'Un bus que suba a la vereda Las Palmas los domingos y festivos',
    body: prose`
      De lunes a sábado hay ruta. El domingo, que es cuando uno baja a misa, al mercado y a ver a los hijos, no hay. Un carro
      particular cobra treinta mil por subida y en moto somos tres. Hay una señora de ochenta y dos años que no baja hace un año.

      Pedimos tres viajes: siete, once y cuatro. Con el mismo bus, que esos días se queda guardado. Puede ser más pequeño, pero que
      llueva o no llueva suba.`,
    daysAgo: 37,
    supports: 119,
    comments: [
      { by: 'fabio-l', daysAgo: 36.7, text: 'Sin bus no hay mercado campesino que valga.', stance: 'for', up: 9 },
      {
        by: 'diego-s',
        daysAgo: 35.7,
        text: 'Soy conductor. El problema no es el bus, es el tramo de destapado cuando llueve. Con cadena se sube, pero el bus grande no.',
        stance: 'neutral',
        up: 5,
        replies: [
          {
            by: 'nubia-s',
            daysAgo: 35.1,
            text: 'Por eso digo que sea pequeño, de diecinueve puestos. Con ese subimos en diciembre.',
            up: 7,
            replies: [{ by: 'diego-s', daysAgo: 34.7, text: 'Con uno de diecinueve sí. Yo mismo lo subo.', stance: 'for', up: 8 }],
          },
        ],
      },
      { by: 'tulio-r', daysAgo: 32.3, text: 'Que entre a la Loma del Escobero y así lleva más gente.', stance: 'for', up: 4 },
      {
        by: 'angela-t',
        daysAgo: 27,
        text: '¿Han contado cuántos bajarían? Ayudaría mucho tener un número.',
        stance: 'neutral',
        up: 2,
        replies: [{ by: 'nubia-s', daysAgo: 25.6, text: 'Anotamos en la tienda tres domingos: 41, 37 y 52.', up: 6 }],
      },
    ],
  },
  {
    key: 'rampas-centro',
    by: 'juliana-h',
    zone: 'centro',
    topic: 'movilidad',
    title: 'Andenes sin huecos ni escalones entre el parque y la estación Envigado',
    body: prose`
      De mi casa a la estación Envigado son once cuadras, en silla de ruedas. Hago tres por el andén y ocho por la calle. Hay
      puertas de garaje que levantan el andén veinte centímetros, vitrinas, postes en la mitad y tapas rotas. Con la lluvia las
      losas se vuelven un jabón.

      Propongo un solo corredor, no todo el centro: la ruta más corta del parque a la estación, con rampas parejas, franja táctil
      que no se interrumpa y piso que no resbale mojado. Y que se pruebe antes de recibir la obra: nosotros vamos con silla, con
      bastón y con coche, y si no pasa, no se recibe.`,
    daysAgo: 60,
    supports: 251,
    comments: [
      {
        by: 'paola-z',
        daysAgo: 59.8,
        text: 'Mi esposo es ciego. La franja táctil que va a dar contra un poste es peor que no tenerla.',
        stance: 'for',
        up: 15,
        replies: [{ by: 'juliana-h', daysAgo: 59.3, text: 'Exacto. Que sea continua aunque haya que mover el poste.', up: 12 }],
      },
      {
        by: 'hernan-j',
        daysAgo: 58.8,
        text: 'Mientras hacen la obra nos quitan el ingreso a los locales. ¿Cuánto dura por cuadra?',
        stance: 'neutral',
        up: 6,
        down: 2,
        replies: [
          { by: 'santiago-p', daysAgo: 58.1, text: 'Si se hace media cuadra a la vez, quince días. Yo pediría eso en el pliego.', up: 7 },
        ],
      },
      {
        by: 'ramiro-a',
        daysAgo: 56,
        text: 'Cuando se resbala un viejo de 78, se le acaba la vida. Piso que no resbale.',
        stance: 'for',
        up: 5,
      },
      {
        by: 'juliana-h',
        daysAgo: 24,
        text: prose`
          Pasé con la silla por la primera cuadra. Bajé al nivel en un solo movimiento. Lo cuento porque hace años no lo podía
          contar.`,
        up: 18,
        replies: [{ by: 'paola-z', daysAgo: 23.6, text: 'Y el bastón no se trabó en ninguna tapa. Bien.', up: 8 }],
      },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 26,
      text: prose`
        Se intervienen las once cuadras en dos etapas. La primera, de cinco, tiene contrato y empezó por la más angosta. La
        condición de que se pruebe antes de recibirse quedó escrita en el pliego: si la ronda de personas con silla, bastón y coche
        no pasa, el contratista corrige sin pago adicional. Los garajes que levantan el andén tienen orden de adecuarse; hay once
        notificados.`,
      cost: 530000000,
    },
  },
  {
    key: 'cancha-la-paz-luz',
    by: 'vecina4',
    zone: 'la-paz',
    topic: 'deporte',
    title: 'Luz en la cancha de La Paz hasta las diez de la noche',
    body: prose`
      Tengo 17 y estudio por la tarde. Salimos a las seis y a las seis y media ya está oscuro. La cancha está a tres cuadras y no la
      podemos usar porque la luz se apaga a las siete, y tampoco es que alumbre mucho: de seis lámparas prenden dos.

      Pedimos seis reflectores LED, un temporizador a las diez, reja arreglada del lado de la calle y que tengamos turno fijo las
      mujeres los martes y jueves. Nos comprometemos a recoger la basura y a llevar la planilla de turnos, y a bajarle el volumen a
      la música después de las ocho.`,
    daysAgo: 72,
    supports: 187,
    comments: [
      {
        by: 'jhon-b',
        daysAgo: 71.7,
        text: 'La barbería queda al frente. A mí me conviene que haya gente a las nueve, está más seguro.',
        stance: 'for',
        up: 14,
      },
      {
        by: 'ligia-c',
        daysAgo: 71.1,
        text: 'Vivo a media cuadra. A las diez está bien, pero el balón contra la reja es un martillo. Malla, no lámina.',
        stance: 'neutral',
        up: 5,
        down: 1,
        replies: [
          {
            by: 'vecina4',
            daysAgo: 70.9,
            text: 'Le apunto, doña Ligia. Malla de las que no suenan.',
            up: 12,
            replies: [
              { by: 'ligia-c', daysAgo: 70.4, text: 'Entonces tiene mi apoyo. Y un vaso de agua si les da sed.', stance: 'for', up: 8 },
            ],
          },
        ],
      },
      { by: 'gabriela-n', daysAgo: 69, text: 'El turno de mujeres es clave. Si no se escribe, no existe.', stance: 'for', up: 7 },
      { by: 'kevin-a', daysAgo: 64, text: 'En La Mina estamos igual. ¿Nos prestan la idea de la planilla?', stance: 'for', up: 4 },
      { by: 'vecina4', daysAgo: 22, text: 'Ya prendió. Ganamos cinco a cuatro y nadie se cayó.', up: 19 },
    ],
    answer: {
      state: 'done',
      daysAgo: 25,
      text: prose`
        La cancha tiene seis reflectores LED con temporizador hasta las diez, la reja del costado de la vía está arreglada y el
        turno de mujeres quedó los martes y jueves de siete a ocho y media. La planilla la lleva el grupo, con un cuaderno que se
        puede consultar. En la primera semana la usaron 214 personas. Gracias por recoger la basura.`,
      cost: 34800000,
    },
    achieved: {
      daysAgo: 25,
      summary: 'La cancha de La Paz tiene seis reflectores LED hasta las diez y turno fijo para las mujeres.',
      cost: 34800000,
    },
  },
  {
    key: 'comedor-vacaciones',
    by: 'rosa-e',
    zone: 'la-mina',
    topic: 'cuidados',
    title: 'Que el almuerzo escolar no se apague en vacaciones',
    body: prose`
      Soy madre comunitaria en La Mina. En junio y en diciembre los niños pierden el almuerzo del colegio, que para muchos es la
      comida fuerte. En la primera semana de vacaciones llegan a mi casa con hambre a preguntar qué hay.

      Propongo que tres colegios abran el comedor en vacaciones, de once a una, con actividades cortas después: lectura, deporte,
      una película. Cocina ya hay, manipuladoras ya hay, el problema es el contrato, que se corta con el calendario. Unos 380
      almuerzos por día, veinte días.`,
    daysAgo: 24,
    supports: 176,
    comments: [
      {
        by: 'vecina1',
        daysAgo: 23.8,
        text: 'Mis nietos no pasan necesidad, pero sus amigos sí, y comen con ellos. Apoyo.',
        stance: 'for',
        up: 15,
      },
      {
        by: 'carlos-d',
        daysAgo: 23.3,
        text: 'Soy profesor. En enero llegan más flacos y más callados. No hace falta un estudio para verlo.',
        stance: 'for',
        up: 12,
      },
      { by: 'edison-m', daysAgo: 22.5, text: 'Yo pongo el taller de rimas después del almuerzo.', stance: 'for', up: 7 },
      {
        by: 'mauricio-g',
        daysAgo: 21,
        text: '¿Cuántos niños irían de verdad? En vacaciones muchos viajan donde los abuelos.',
        stance: 'neutral',
        up: 4,
        replies: [
          {
            by: 'rosa-e',
            daysAgo: 20.4,
            text: 'En la cuadra son 61 de 80 los que se quedan. Fui puerta por puerta.',
            up: 8,
            replies: [{ by: 'mauricio-g', daysAgo: 20, text: 'Con ese dato, apoyo. Entréguelo a la Secretaría.', stance: 'for', up: 5 }],
          },
        ],
      },
      { by: 'yesenia-r', daysAgo: 18, text: '¿Se puede en San Marcos? Trabajo hasta las dos.', stance: 'for', up: 3 },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 13,
      text: prose`
        Hacienda y Educación revisan cómo ampliar el contrato a las vacaciones de fin de año, que es lo más próximo. La condición
        jurídica es que la compra de alimentos tenga la misma auditoría. Con los números de los tres colegios publicaremos un costo
        por almuerzo y la fecha en que se sabe. Si no alcanza para los tres, empezará el que tenga más niños inscritos.`,
    },
  },
  {
    key: 'biblioteca-movil',
    by: 'beatriz-u',
    zone: 'centro',
    topic: 'cultura',
    title: 'Una biblioteca en carrito que suba a las lomas y a las veredas',
    body: prose`
      Tengo una librería de segunda hace dieciocho años. Los libros que nadie compra se me quedan, y los niños que quisieran leerlos
      viven donde no hay librería, ni bus, ni tiempo de la mamá para bajar.

      Propongo una camioneta o un jeep con mil libros, un toldo y una persona que sepa leer en voz alta, con ruta fija: lunes Las
      Palmas, martes Escobero, miércoles La Mina y así. Que el carné sea un papelito con la firma de la mamá. Los libros se pueden
      perder: es parte del costo.`,
    daysAgo: 26,
    supports: 108,
    comments: [
      { by: 'vecina4', daysAgo: 25.7, text: 'Si llevan manga y novela juvenil, bajo yo del cuarto.', stance: 'for', up: 9 },
      {
        by: 'gabriela-n',
        daysAgo: 25.2,
        text: 'En la ruta incluiría la salida del puesto de salud, que la espera es de una hora.',
        stance: 'for',
        up: 5,
      },
      {
        by: 'nubia-s',
        daysAgo: 24.3,
        text: 'Acá la escuela tiene dos estantes. Los lunes a la una nos vendría perfecto.',
        stance: 'for',
        up: 7,
      },
      {
        by: 'ernesto-v',
        daysAgo: 22,
        text: 'Que sea con letra grande también, para los que ya no vemos.',
        stance: 'neutral',
        up: 3,
        replies: [{ by: 'beatriz-u', daysAgo: 21.4, text: 'Doscientos libros de letra grande, anotado.', up: 5 }],
      },
      {
        by: 'carlos-d',
        daysAgo: 17.6,
        text: 'Y que haya libros para adultos que aprenden a leer. Los hay, y les da pena decirlo.',
        stance: 'for',
        up: 4,
      },
    ],
  },
  {
    key: 'perros-sueltos',
    by: 'ivonne-g',
    zone: 'loma-del-escobero',
    topic: 'residuos',
    title: 'Un parque con horario para perros sueltos en la loma',
    body: prose`
      Tengo dos perros y vivo en un apartamento. En la loma no hay un sitio donde corran, así que los sueltan donde juegan los
      niños, y unos y otros salimos bravos. En dos ocasiones he visto a un niño llorando.

      Propongo un rincón cerrado, con malla, de mil metros, en el lote de al lado de la cancha, con agua, bolsas, caneca y horario:
      de seis a ocho y de seis a nueve de la noche. Fuera de él, correa. Que se multe al que no recoja.`,
    daysAgo: 19,
    supports: 66,
    comments: [
      {
        by: 'tulio-r',
        daysAgo: 18.6,
        text: 'Ese lote es el que usan los niños para jugar trompo. Que busquen otro.',
        stance: 'against',
        up: 5,
        down: 3,
        replies: [
          {
            by: 'ivonne-g',
            daysAgo: 18.1,
            text: 'Entiendo. ¿Y el de la parte de atrás, donde hoy botan escombro? Lo cambiaría por ese sin problema.',
            up: 6,
            replies: [{ by: 'tulio-r', daysAgo: 17.5, text: 'Ese sí, y de paso lo limpian.', stance: 'for', up: 5 }],
          },
        ],
      },
      { by: 'manuela-b', daysAgo: 18, text: 'Salgo a trotar y me han mordido. Con malla, yo feliz.', stance: 'for', up: 8 },
      { by: 'martha-l', daysAgo: 15.7, text: 'Con cámara, porque nadie recoge de noche.', stance: 'neutral', up: 3 },
      {
        by: 'felipe-o',
        daysAgo: 12,
        text: 'Antes de cercar ese de atrás, revisen los nidos. Ahí anidan los pellares.',
        stance: 'neutral',
        up: 3,
      },
    ],
  },
  {
    key: 'bus-lomas',
    by: 'ernesto-v',
    zone: 'la-magnolia',
    topic: 'movilidad',
    title: 'Un busecito circular que suba y baje las lomas cada quince minutos',
    body: prose`
      Toqué treinta años en una orquesta y ahora voy a donde me lleve el bastón. En Envigado todo queda cerca en el mapa y lejos en
      la pierna: lo que son cuatro cuadras planas es media hora si es en subida, y la vejez no se hizo para las lomas.

      Propongo un bus pequeño, eléctrico si se puede, que haga una vuelta: parque, hospital, plaza de mercado, La Magnolia, El
      Dorado, La Paz y de vuelta. Cada quince minutos, de seis a nueve. Que sea gratis de diez a tres, cuando los buses van vacíos.`,
    daysAgo: 33,
    supports: 154,
    comments: [
      { by: 'ligia-c', daysAgo: 32.8, text: 'Mi médico dice que camine, y yo digo que camine él. Apoyo.', stance: 'for', up: 17 },
      { by: 'olga-p', daysAgo: 32.1, text: 'Y que pare en la plaza, que las señoras vuelven cargadas.', stance: 'for', up: 5 },
      {
        by: 'diego-s',
        daysAgo: 31,
        text: 'Cada quince minutos son seis buses. Son seis conductores por turno. Hagan bien la cuenta, que yo los apoyo.',
        stance: 'neutral',
        up: 6,
        down: 2,
        replies: [
          {
            by: 'ernesto-v',
            daysAgo: 30.5,
            text: '¿Y cada veinte, don Diego? No somos orgullosos.',
            up: 6,
            replies: [{ by: 'diego-s', daysAgo: 30.1, text: 'Con cuatro buses, cada veinte. Eso sí da.', stance: 'for', up: 7 }],
          },
        ],
      },
      {
        by: 'esteban-q',
        daysAgo: 27,
        text: 'Con eso el bus no saldría de la cola de carros. Haría falta un carril en la loma.',
        stance: 'neutral',
        up: 3,
        down: 1,
      },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 19,
      text: prose`
        Es un tema que compartimos con el sistema metropolitano, porque una ruta circular no puede competir con las alimentadoras.
        Estamos estudiando un recorrido que solo cubra los tramos sin servicio, con datos de las tarjetas y una encuesta en cuatro
        paradas. Lo que ya podemos decir: gratis todo el día no es posible, pero entre las diez y las tres sí es una opción que se
        está calculando.`,
    },
  },
];
