import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Bahía Blanca, part 7 of 7. */
export const bahiaBlancaProposals7: readonly DemoProposal[] = [
  {
    key: 'semaforo-alem',
    by: 'vecina2',
    zone: 'norte',
    topic: 'movilidad',
    title: 'Un semáforo que suene y que dé tiempo en Alem y Córdoba',
    body: prose`
      Cruzo Alem para ir a rehabilitación los martes y jueves. El verde dura diecinueve segundos. Una persona joven cruza en doce.
      Yo, con la canaleta de agua en el medio, en veintiséis. Quedo en el cordón del centro con los autos de los dos lados.

      Un amigo que no ve cruza por el ruido de los motores y los autos nuevos no hacen ruido.

      Pido ocho segundos más, sonido y un botón que se alcance sentada. No hay que hacer obra grande: es la programación y una caja.`,
    daysAgo: 16,
    supports: 121,
    comments: [
      {
        by: 'facu-m',
        daysAgo: 15.8,
        text: 'Cruzo ahí todos los días y los que doblan no te dejan ni los diecinueve.',
        stance: 'for',
        up: 9,
      },
      { by: 'agus-r', daysAgo: 15.3, text: 'Con cochecito, lo mismo.', stance: 'for', up: 5 },
      {
        by: 'oscar-v',
        daysAgo: 14.8,
        text: 'Seis segundos por cruce, en hora pico, son dos cuadras de cola. Pero el que cruza, cruza. Que coordinen bien.',
        stance: 'neutral',
        up: 3,
        down: 1,
        replies: [
          {
            by: 'vecina2',
            daysAgo: 14.4,
            text: 'Gracias por decirlo así. A las ocho de la mañana no cruzo, voy a las diez, cuando no hay cola.',
            up: 8,
          },
        ],
      },
      { by: 'susi-m', daysAgo: 11.6, text: 'Que el sonido baje de noche. Quienes viven arriba también existen.', stance: 'for', up: 3 },
      {
        by: 'pablo-e',
        daysAgo: 6,
        text: 'Y la canaleta del medio, que se rellene. Es un bache con nombre elegante.',
        stance: 'for',
        up: 4,
      },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 7,
      text: prose`
        Tránsito midió el cruce tres días. El tiempo se puede alargar seis segundos sin cortar la coordinación de la avenida, y ocho
        si se cambia también el cruce siguiente. El equipo de sonido se compra con licitación y estamos pidiendo precio para doce
        esquinas, elegidas con las organizaciones de personas ciegas. Antes de fin de mes contestamos si entra esta esquina y en qué
        orden.`,
    },
  },
  {
    key: 'compost-comedor',
    by: 'vecina3',
    zone: 'noroeste',
    topic: 'ambiente',
    title: 'Compost y huerta en el terreno de atrás del comedor',
    body: prose`
      Cada día tiramos un balde y medio de cáscaras. Atrás hay un terreno municipal de doce por veinte, con escombros y una rueda de
      tractor. Con los chicos de la copa de leche ya hicimos un cajón de prueba con lombrices y salió tierra negra.

      Pedimos que saquen el escombro, una canilla, alambre para que no entren los perros y seis cajones. La verdura que salga va a
      la olla. Don Aníbal, que fue quintero, enseña los sábados.`,
    daysAgo: 8,
    supports: 42,
    comments: [
      { by: 'mica-l', daysAgo: 7.7, text: 'Mis hijos no hablan de otra cosa que de las lombrices.', stance: 'for', up: 5 },
      {
        by: 'flor-b',
        daysAgo: 7.1,
        text: 'Antes de sembrar para comer, hagan analizar la tierra si hubo escombro. La universidad lo hace.',
        stance: 'for',
        up: 3,
        replies: [
          {
            by: 'vecina3',
            daysAgo: 6.7,
            text: 'Gracias, no sabíamos. ¿A quién se le pide?',
            up: 4,
            replies: [{ by: 'facu-m', daysAgo: 6.2, text: 'Yo averiguo en Agronomía y te escribo.', up: 4 }],
          },
        ],
      },
      {
        by: 'raul-i',
        daysAgo: 5.3,
        text: '¿El terreno queda para el comedor o lo pueden pedir de vuelta? Que hagan un papel.',
        stance: 'neutral',
        up: 1,
      },
    ],
  },
  {
    key: 'wifi-plazas',
    by: 'vecina4',
    zone: 'norte',
    topic: 'espacio-publico',
    title: 'Wifi gratis y enchufes en diez plazas para estudiar y esperar',
    body: prose`
      Se nos acaban los datos el día diez. Para entregar un trabajo práctico vamos a la puerta del bar, que te da la clave si
      comprás algo. En invierno no es plan, pero de septiembre a mayo la plaza es nuestro living.

      Pido internet gratis en diez plazas y una mesa con enchufes en cada una. Que sea rápido de verdad, no como el que pusieron
      hace años en la terminal, que se colgaba.`,
    daysAgo: 45,
    supports: 129,
    comments: [
      {
        by: 'facu-m',
        daysAgo: 44.7,
        text: 'En el campus lo arreglaron con antenas arriba de los edificios. En la plaza es más difícil, pero se puede.',
        stance: 'for',
        up: 7,
      },
      {
        by: 'raul-i',
        daysAgo: 44.2,
        text: 'Para estudiar no hace falta estar en la plaza con el teléfono. Hay cosas más urgentes.',
        stance: 'against',
        up: 6,
        down: 4,
        replies: [
          {
            by: 'vecina4',
            daysAgo: 44,
            text: 'Señor, los trabajos se mandan por internet, no elegimos nosotros. Y en mi casa hay un teléfono para tres.',
            up: 11,
            replies: [{ by: 'raul-i', daysAgo: 43.3, text: 'No sabía que era obligatorio. Está bien.', stance: 'neutral', up: 5 }],
          },
        ],
      },
      {
        by: 'gaston-h',
        daysAgo: 42.5,
        text: 'Los enchufes en la calle, con la lluvia de costado, son un peligro si no se hacen bien.',
        stance: 'neutral',
        up: 4,
      },
      {
        by: 'susi-m',
        daysAgo: 40,
        text: '¿Y si fuera adentro de las bibliotecas? Está más cuidado y hay calefacción.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'vecina4',
        daysAgo: 18,
        text: 'Me da bronca, pero al menos explicaron con números. Apoyo la de las bibliotecas y pido que pongan lo de los enchufes ahí.',
        up: 8,
        replies: [{ by: 'susi-m', daysAgo: 17.6, text: 'Así la vamos a pedir, Julieta. Con mesas y con enchufes.', up: 7 }],
      },
    ],
    answer: {
      state: 'rejected',
      daysAgo: 19,
      text: prose`
        No la vamos a hacer por ahora. De las seis plazas donde hubo wifi entre 2017 y 2021, en cuatro el equipo fue robado o roto
        antes del año y el uso promedio fue de nueve personas por día. Poner y mantener diez costaría unos 57 millones en el primer
        año. Con mucho menos se puede dar internet bueno y enchufes adentro de las bibliotecas y los centros barriales, donde hay
        quien lo cuide: eso se evalúa junto con la propuesta de abrir las bibliotecas los sábados. Agradecemos la encuesta que
        trajeron, sirve para elegir los lugares.`,
    },
  },
  {
    key: 'linea-chalecos',
    by: 'vecina5',
    zone: 'las-villas',
    topic: 'seguridad',
    title: 'Una línea de chalecos: chicos que van juntos caminando a la escuela',
    body: prose`
      Es como un colectivo, pero a pie. Una persona grande adelante, otra atrás, y los chicos se van sumando en paradas marcadas con
      un zapatito pintado en el piso. Así no van solos ni en auto, y la puerta de la escuela se descongestiona.

      Ya lo hacemos de palabra con once chicos de mi cuadra. Para hacerlo bien pido chalecos, silbatos, un seguro, capas para la
      lluvia y una capacitación corta. Voluntarias tengo nueve. Con dos líneas de prueba en Villa Mitre alcanza para saber si sirve.`,
    daysAgo: 5.5,
    supports: 27,
    comments: [
      { by: 'carmen-o', daysAgo: 5.3, text: 'Anotame para los martes. Camino despacio, me pongo atrás.', stance: 'for', up: 4 },
      {
        by: 'yani-a',
        daysAgo: 4.9,
        text: 'Con sillita de ruedas también se puede, ¿no? Bruno querría.',
        stance: 'for',
        up: 3,
        replies: [{ by: 'vecina5', daysAgo: 4.7, text: 'Bruno va adelante de todo, marca el paso.', up: 6 }],
      },
      {
        by: 'jorge-z',
        daysAgo: 4.1,
        text: '¿Qué pasa si un chico se cae? El seguro tiene que estar antes del primer día.',
        stance: 'neutral',
        up: 2,
        replies: [{ by: 'vecina5', daysAgo: 3.6, text: 'De acuerdo. Por eso lo pongo en el pedido y no al final.', up: 3 }],
      },
    ],
  },
  {
    key: 'cancha-bochas',
    by: 'raul-i',
    zone: 'las-villas',
    topic: 'cultura-deporte',
    title: 'Techar la cancha de bochas de la plaza para usarla todo el año',
    body: prose`
      Somos catorce que jugamos los miércoles y sábados. Entre la lluvia y el viento, de mayo a septiembre jugamos cuatro veces. La
      cancha está buena, la mantenemos nosotros con el rodillo.

      Con un techo de chapa de cinco por veintiocho y dos luces la usaríamos todo el año, y a la mañana podría venir la escuela. Las
      columnas las podemos poner nosotros, con un plano firmado.`,
    daysAgo: 3,
    supports: 9,
    comments: [
      {
        by: 'tere-g',
        daysAgo: 2.7,
        text: 'Y mujeres, Raúl. Hay varias que tiramos mejor que ustedes.',
        stance: 'for',
        up: 2,
        replies: [{ by: 'raul-i', daysAgo: 2.5, text: 'Nunca lo negué. Vengan el sábado.', up: 3 }],
      },
      {
        by: 'ivan-s',
        daysAgo: 1.9,
        text: 'Ojo con el techo de chapa y el viento de acá. Que lo calcule alguien.',
        stance: 'neutral',
        up: 1,
      },
    ],
  },
  {
    key: 'cartel-zonas-bajas',
    by: 'lau-q',
    zone: 'noroeste',
    topic: 'agua',
    title: 'Marcas en las paredes que muestren hasta dónde llegó el agua',
    body: prose`
      En el Noroeste, al lado del Maldonado, cada uno se acuerda distinto de hasta dónde llegó el agua en marzo de 2025. Vienen
      familias nuevas, alquilan, y nadie les dice que esa casa se inundó.

      Propongo una marca pintada, siempre igual, en cincuenta paredes de escuelas, clubes y esquinas, con la fecha y la altura. Es
      memoria y también es un dato para quien llega. Que se haga con permiso de cada dueño.`,
    daysAgo: 1.6,
    supports: 4,
    comments: [
      { by: 'nueva', daysAgo: 1.4, text: 'A mí nadie me avisó cuando alquilé. Me hubiera servido.', stance: 'for', up: 2 },
      {
        by: 'jorge-z',
        daysAgo: 1.1,
        text: 'Le vas a bajar el precio a la casa del que pinta la marca. No sé si es justo.',
        stance: 'against',
        up: 1,
        down: 1,
        replies: [
          {
            by: 'lau-q',
            daysAgo: 0.8,
            text: 'Lo pensé. Por eso empezaría por lugares públicos y con permiso. El agua llegó igual, esté o no pintada.',
            up: 2,
          },
        ],
      },
    ],
  },
];
