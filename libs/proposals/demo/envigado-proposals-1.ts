import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Envigado, part 1 of 5. */
export const envigadoProposals1: readonly DemoProposal[] = [
  {
    key: 'alarma-la-mina',
    by: 'vecina1',
    zone: 'la-mina',
    topic: 'quebradas',
    title: 'Alarma de crecientes en la quebrada La Mina, con práctica cada semestre',
    body: prose`
      Fui costurera cuarenta años y vivo a treinta pasos de la quebrada. Cuando llueve duro arriba, aquí abajo puede estar haciendo
      sol, y a los veinte minutos baja el agua color chocolate con palos y piedras. Uno la conoce por el ruido, pero de noche,
      dormido y con el televisor prendido, no la oye.

      Pido un medidor arriba, una sirena abajo y un letrero con tres colores en cada escalera. Y que practiquemos cada seis meses,
      de verdad, con los niños y con los abuelos, no solo una charla. Nosotros ponemos los vigías: ya hay doce vecinos anotados, con
      turno y con teléfono.

      Hace años pusieron una sirena y se dañó porque nadie la revisaba. Que esta vez alguien firme que la revisó, con fecha.`,
    daysAgo: 66,
    supports: 421,
    comments: [
      {
        by: 'edison-m',
        daysAgo: 65.7,
        text: 'Doña Marleny, el domingo que sea ahí estoy con los muchachos. La última creciente nos dejó la cancha llena de piedra.',
        stance: 'for',
        up: 27,
      },
      {
        by: 'rosa-e',
        daysAgo: 65.2,
        text: 'En el hogar tengo trece niños menores de cinco años. Necesitamos saber cuánto tiempo hay, en minutos.',
        stance: 'for',
        up: 19,
        replies: [
          {
            by: 'vecina1',
            daysAgo: 64.8,
            text: 'Entre quince y veinticinco desde que truena arriba. Por eso con el medidor ganamos todo.',
            up: 15,
            replies: [
              {
                by: 'rosa-e',
                daysAgo: 64.5,
                text: 'Con quince alcanzo a sacarlos si hay dos personas más. Voy a pedir que me anoten.',
                up: 9,
              },
            ],
          },
        ],
      },
      {
        by: 'mauricio-g',
        daysAgo: 64.3,
        text: prose`
          Soy ingeniero. El medidor debe tener respaldo, porque el primero que se lleva la creciente es el medidor. Dos, en sitios
          distintos.`,
        stance: 'for',
        up: 11,
      },
      { by: 'kevin-a', daysAgo: 63, text: 'Y un grupo de WhatsApp no, por favor, que ahí mandan cadenas. Sirena.', stance: 'for', up: 8 },
      {
        by: 'ramiro-a',
        daysAgo: 59.8,
        text: '¿Por qué no se corrige el cauce de una vez? La alarma avisa, pero el agua igual entra.',
        stance: 'neutral',
        up: 4,
        down: 2,
        replies: [
          {
            by: 'mauricio-g',
            daysAgo: 59.2,
            text: prose`
              Porque entre los cerros y las casas no queda espacio para ampliarlo sin mover familias. Se puede hacer, pero es otra
              conversación y toma años. La alarma son meses.`,
            up: 8,
          },
        ],
      },
      {
        by: 'ligia-c',
        daysAgo: 57,
        text: 'Mi hermana no oye bien. Que haya luz intermitente también.',
        stance: 'for',
        up: 5,
        replies: [{ by: 'vecina1', daysAgo: 56.3, text: 'Excelente, no lo había pensado. Se le agrega.', up: 10 }],
      },
      {
        by: 'edison-m',
        daysAgo: 18,
        text: 'Ya vinieron a medir las escaleras. La mía quedó en rojo, ahora sé por dónde salir.',
        stance: 'for',
        up: 12,
      },
      { by: 'rosa-e', daysAgo: 12, text: '¿Alguien sabe si los radios los entregan antes de la temporada de lluvias?', up: 6 },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 26,
      text: prose`
        La acogemos. Se instalan dos medidores de nivel en la parte alta y tres sirenas con batería propia. Los letreros de colores
        quedan en las once escaleras que bajan a la quebrada. La revisión es mensual y la planilla firmada se publica en esta
        página. La primera práctica se hace un domingo a las nueve de la mañana y se avisa con un mes. Agradecemos a los doce
        vigías: recibirán capacitación, chaleco y radio.`,
      cost: 185000000,
    },
  },
  {
    key: 'respiro-cuidadoras',
    by: 'vecina2',
    zone: 'san-marcos',
    topic: 'cuidados',
    title: 'Un respiro de cuatro horas a la semana para quienes cuidamos en casa',
    body: prose`
      Cuido a mi mamá, que tiene alzhéimer, desde hace seis años. No me quejo, la adoro. Pero en seis años fui tres veces al
      odontólogo y la última vez que tomé un tinto sentada, sin oír si se levantaba, fue en el velorio de un tío.

      Propongo que una persona formada venga a la casa cuatro horas a la semana, siempre la misma para que no se asuste, y que al
      mismo tiempo haya un grupo donde una pueda hablar con quien entiende. Empezar con sesenta familias, por sorteo público entre
      quienes más lo necesiten, y medir cómo nos va.

      Somos miles y casi todas mujeres. Si nosotras nos enfermamos, se enferman dos.`,
    daysAgo: 58,
    supports: 356,
    comments: [
      {
        by: 'yesenia-r',
        daysAgo: 57.8,
        text: 'Luz Dary, no la conozco y me hizo llorar. Apoyo y si hay grupo llevo el café.',
        stance: 'for',
        up: 22,
      },
      {
        by: 'gabriela-n',
        daysAgo: 57.3,
        text: 'Soy psicóloga. El desgaste de quien cuida se puede medir y se puede tratar. Ofrezco dos horas al mes para el grupo.',
        stance: 'for',
        up: 18,
        replies: [{ by: 'vecina2', daysAgo: 56.8, text: 'Gracias, doctora. De noche sería mejor, cuando se duermen.', up: 14 }],
      },
      {
        by: 'alirio-m',
        daysAgo: 56.5,
        text: 'Yo soy hombre y cuido a mi señora. Que no digan solo las cuidadoras.',
        stance: 'for',
        up: 9,
        replies: [{ by: 'vecina2', daysAgo: 56.2, text: 'Tiene toda la razón, don Alirio. Cuidadoras y cuidadores.', up: 16 }],
      },
      {
        by: 'hernan-j',
        daysAgo: 54.4,
        text: '¿Y si la persona que viene no es de confianza? Uno deja la casa sola con la mamá.',
        stance: 'neutral',
        up: 4,
        down: 1,
        replies: [
          {
            by: 'gabriela-n',
            daysAgo: 53.8,
            text: 'Por eso la idea de que sea siempre la misma, con contrato y acompañamiento las primeras veces.',
            up: 9,
          },
        ],
      },
      {
        by: 'angela-t',
        daysAgo: 50,
        text: 'Que a la familia le enseñen a movilizar sin lastimarse. La espalda de quien cuida es la primera que se daña.',
        stance: 'for',
        up: 7,
      },
      {
        by: 'lina-f',
        daysAgo: 46,
        text: 'Sesenta se queda corto, pero es mejor que cero. Ojalá sea el comienzo.',
        stance: 'neutral',
        up: 2,
      },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 25,
      text: prose`
        La acogemos como piloto de doce meses para sesenta familias. La prioridad se define con tres puntos que se publican: horas
        de cuidado, que no haya otra persona adulta que apoye y salud de quien cuida; en los empates, sorteo con acta. Las
        auxiliares tendrán contrato y formación. El grupo de los miércoles es abierto, también para quien no salga elegida. A los
        seis meses publicamos los resultados, buenos o malos.`,
      cost: 412000000,
    },
  },
  {
    key: 'paso-ayura',
    by: 'vecina3',
    zone: 'el-dorado',
    topic: 'movilidad',
    title: 'Paso peatonal seguro frente a la estación Ayurá',
    body: prose`
      Llevo a mi hija al colegio y tomo el metro en Ayurá. Entre el andén y la estación hay que pasar una calzada donde los carros
      salen acelerando, y la cebra está después de la curva: el que viene no la ve y el que cruza no ve al que viene. A las 6:20 de
      la mañana está oscuro y somos cien personas esperando un huequito.

      Propongo mover la cebra unos veinticinco metros hacia atrás, levantarla, poner luz directa y un semáforo con botón que dé
      verde a los veinte segundos y no a los dos minutos. Y barandas donde la gente corta camino, pero dejando el paso bueno justo
      donde la gente quiere pasar.`,
    daysAgo: 49,
    supports: 274,
    comments: [
      {
        by: 'esteban-q',
        daysAgo: 48.6,
        text: 'Paso en bici por ahí. La curva ciega es por un aviso publicitario que tapa. Que lo muevan, eso es mañana.',
        stance: 'for',
        up: 17,
      },
      {
        by: 'wilmar-c',
        daysAgo: 48.1,
        text: 'Ando en moto. El problema es que uno llega del puente sin ver. Un letrero antes, con luz, ayudaría más que un semáforo.',
        stance: 'neutral',
        up: 8,
        down: 2,
        replies: [
          {
            by: 'vecina3',
            daysAgo: 47.7,
            text: 'Las dos cosas, y le agradezco decirlo. Nosotras somos las que quedamos en la mitad.',
            up: 9,
          },
        ],
      },
      {
        by: 'juliana-h',
        daysAgo: 46.8,
        text: 'En silla, esa cebra me deja frente a un bordillo de catorce centímetros.',
        stance: 'for',
        up: 13,
      },
      { by: 'ernesto-v', daysAgo: 45, text: 'A mi edad no corro. Veinte segundos de verde, por favor.', stance: 'for', up: 6 },
      {
        by: 'diego-s',
        daysAgo: 41.7,
        text: 'Manejo bus. Si ponen semáforo con botón, la fila llega hasta el puente y me dañan la ruta. Mejor un puente peatonal.',
        stance: 'against',
        up: 3,
        down: 8,
        replies: [
          {
            by: 'juliana-h',
            daysAgo: 41.2,
            text: 'El puente con escaleras no me sirve y con rampa son doscientos metros. La gente seguirá pasando por abajo.',
            up: 15,
            down: 1,
          },
          {
            by: 'santiago-p',
            daysAgo: 40.8,
            text: 'El botón puede coordinarse con el semáforo siguiente. No frena el bus si se programa bien.',
            up: 8,
            replies: [
              {
                by: 'diego-s',
                daysAgo: 40.2,
                text: 'Si queda coordinado, listo. Pero que lo prueben con buses, no con un computador.',
                stance: 'neutral',
                up: 5,
              },
            ],
          },
        ],
      },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 20,
      text: prose`
        Movilidad midió el cruce en tres horas pico: cruzan en promedio 640 personas por hora y el 58 % lo hace por fuera de la
        cebra, por el mismo lugar que describe la propuesta. Estamos diseñando el traslado. Como parte de la calzada la comparte el
        metro, se hace una mesa con ellos; el acta quedará aquí. Respondemos también a la propuesta de Esteban, que pide lo mismo.`,
    },
  },
  {
    key: 'paso-ayura-2',
    by: 'esteban-q',
    zone: 'las-vegas',
    topic: 'movilidad',
    title: 'Un paso peatonal seguro en la estación Ayurá',
    body: prose`
      Todos los días veo cómo la gente se baja del metro en Ayurá y pasa corriendo por donde no es, porque donde sí es queda lejos y
      no tiene luz. A una señora le pasó una moto a un palmo y se le regaron las naranjas hasta la quebrada.

      Pido cebra elevada, un reductor de velocidad antes de la curva y que los buses alimentadores paren del otro lado para no tapar
      la vista. Con lo que cuesta un mes de la publicidad que tapa la señal se hace.`,
    daysAgo: 44,
    supports: 88,
    comments: [
      {
        by: 'vecina3',
        daysAgo: 43.8,
        text: 'Esteban, la mía está arriba, es casi la misma. ¿Las juntamos?',
        stance: 'for',
        up: 8,
        replies: [{ by: 'esteban-q', daysAgo: 43.5, text: 'Claro, y dejo aquí lo de los buses, que en la suya no está.', up: 6 }],
      },
      { by: 'lina-f', daysAgo: 42.2, text: 'Trabajo en un edificio de enfrente. Es a las seis y a las seis.', stance: 'for', up: 5 },
      {
        by: 'wilmar-c',
        daysAgo: 39,
        text: 'Que el reductor esté bien señalizado. Uno sin pintar tumba a un motociclista de noche.',
        stance: 'neutral',
        up: 3,
      },
    ],
  },
  {
    key: 'arborizar-ayura',
    by: 'felipe-o',
    zone: 'zuniga',
    topic: 'espacio-publico',
    title: 'Arborizar las orillas de la quebrada La Ayurá con especies nativas',
    body: prose`
      Salgo a ver pájaros los domingos. En La Ayurá hay una franja donde todavía se ve el barranquero, y quinientos metros más abajo
      no hay ni sombra: césped, muro y basura. La diferencia son treinta árboles.

      Propongo sembrar en los tramos pelados con lo que crece aquí solo: guamo, nogal cafetero, quiebrabarrigo, arrayán, guadua
      donde el borde está flojo. Sembrar en época de lluvias, con cerco los primeros dos años y un cartelito con el nombre. Que las
      unidades residenciales que dan a la quebrada adopten cada una su tramo.

      Con las raíces amarradas al borde, el agua se lleva menos tierra.`,
    daysAgo: 42,
    supports: 163,
    comments: [
      {
        by: 'lina-f',
        daysAgo: 41.6,
        text: 'Hace poco puse una muy parecida, desde el otro lado de la quebrada. Apoyo.',
        stance: 'for',
        up: 8,
      },
      {
        by: 'sara-m',
        daysAgo: 41,
        text: 'Los cartelitos los podemos dibujar en el taller de grabado, con sello de cada árbol.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'mauricio-g',
        daysAgo: 39.6,
        text: 'La guadua es brava con los muros. Que un geotecnista diga dónde.',
        stance: 'neutral',
        up: 7,
        replies: [{ by: 'felipe-o', daysAgo: 39.1, text: 'De acuerdo. Donde hay muro, arrayán; donde hay talud, guadua.', up: 6 }],
      },
      {
        by: 'vecina1',
        daysAgo: 36,
        text: 'En La Mina sembramos quince y se secaron doce porque nadie los regó en verano. Primero el que riega y después el árbol.',
        stance: 'for',
        up: 5,
        replies: [
          {
            by: 'felipe-o',
            daysAgo: 35.4,
            text: 'Por eso lo del compromiso escrito. Me anoto como regador de San Marcos hacia arriba.',
            up: 9,
          },
        ],
      },
      { by: 'martha-l', daysAgo: 25, text: 'Nuestra unidad adopta el tramo de atrás. Quedó en acta de asamblea.', stance: 'for', up: 4 },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 15,
      text: prose`
        Se siembran 640 árboles en 2,4 kilómetros, en dos temporadas de lluvias. La lista de especies es la que propusieron Felipe y
        Lina, con dos cambios que explicó la autoridad ambiental: la guadua solo va donde no afecta el cauce. Nueve unidades
        residenciales ya firmaron el compromiso de riego. El mapa de los tramos se actualiza cada mes.`,
      cost: 76000000,
    },
  },
];
