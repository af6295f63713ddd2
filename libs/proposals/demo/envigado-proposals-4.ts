import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Envigado, part 4 of 5. */
export const envigadoProposals4: readonly DemoProposal[] = [
  {
    key: 'calle-buena-mesa',
    by: 'olga-p',
    zone: 'la-magnolia',
    topic: 'espacio-publico',
    title: 'Viernes y sábado en la noche sin carros en la calle de los restaurantes',
    body: prose`
      Mi restaurante tiene seis mesas adentro y cuatro en el andén. Las noches del viernes los carros avanzan a dos kilómetros por
      hora pitando, y los clientes comen con el humo en la sopa. Es el sitio donde más gente camina y el que menos andén tiene.

      Propongo cerrar dos cuadras de seis de la tarde a once, viernes y sábado, con paso para residentes y ambulancia, y que los
      domicilios entren a pie desde las esquinas. Un mes de prueba y se cuenta el ruido, las ventas y las quejas de quienes viven
      arriba.`,
    daysAgo: 45,
    supports: 132,
    comments: [
      { by: 'sara-m', daysAgo: 44.8, text: 'Sería otra ciudad. Que haya música suave.', stance: 'for', up: 8 },
      {
        by: 'amparo-j',
        daysAgo: 44.3,
        text: 'Vivo arriba hace treinta y un años. Ya tenemos ruido hasta la una. Sin carros, van a poner mesas en la calle y no dormimos.',
        stance: 'against',
        up: 13,
        down: 4,
        replies: [
          {
            by: 'olga-p',
            daysAgo: 43.9,
            text: 'Doña Amparo, cerramos a las once. Y quiero que usted firme el horario, no que lo sufra.',
            up: 7,
            replies: [{ by: 'amparo-j', daysAgo: 43.4, text: 'La suya cierra a las once. La de al lado, no.', up: 9 }],
          },
        ],
      },
      {
        by: 'wilmar-c',
        daysAgo: 43.7,
        text: 'Los domiciliarios bajaríamos a pie con la caja. Cada pedido son diez minutos más. Nadie lo paga.',
        stance: 'against',
        up: 6,
        down: 3,
      },
      {
        by: 'santiago-p',
        daysAgo: 42.6,
        text: 'Antes de cerrar, ensanchen el andén quitando una fila de parqueo. Sirve los siete días.',
        stance: 'neutral',
        up: 6,
        replies: [{ by: 'olga-p', daysAgo: 42, text: 'Eso también me sirve. No estoy casada con mi idea.', up: 5 }],
      },
      {
        by: 'olga-p',
        daysAgo: 20,
        text: 'Acepto las razones, aunque me duele. Ya hablé con dos vecinos de arriba para escribir el acuerdo.',
        up: 6,
      },
    ],
    answer: {
      state: 'rejected',
      daysAgo: 21,
      text: prose`
        No la acogemos tal como está. En las dos cuadras viven 140 familias y de las 96 que respondieron la consulta, 61 se oponen:
        el ruido de las mesas aumenta cuando ya no están los carros, y los ingresos a 19 garajes quedarían cerrados. Además, la
        desviación pasaría por una calle angosta que usan las ambulancias. En cambio, sí se van a controlar el estacionamiento sobre
        el andén y el ruido después de las once, y se estudia ampliar los andenes. Si los restaurantes y los residentes presentan un
        acuerdo conjunto, lo volvemos a revisar.`,
    },
  },
  {
    key: 'baile-madrugada',
    by: 'yesenia-r',
    zone: 'san-marcos',
    topic: 'deporte',
    title: 'Clase de rumba y fuerza a las cinco de la mañana en San Marcos',
    body: prose`
      Arreglo uñas de ocho a ocho. La clase del municipio es a las nueve de la mañana o a las siete de la noche y a ninguna alcanzo.
      A las cinco sí: a esa hora estamos despiertas todas las que trabajamos.

      Pido una profesora lunes, miércoles y viernes de cinco a seis en la placa, con la luz prendida y bafle a volumen de
      conversación. Somos veintitrés apuntadas. Y que una vez al mes venga alguien a tomar la presión.`,
    daysAgo: 15,
    supports: 79,
    comments: [
      {
        by: 'alirio-m',
        daysAgo: 14.7,
        text: 'Soy celador y salgo a las seis. Con la luz prendida llego más tranquilo a la casa.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'ramiro-a',
        daysAgo: 14.1,
        text: 'A las cinco de la mañana, con bafle. Piensen en el que duerme.',
        stance: 'neutral',
        up: 4,
        down: 2,
        replies: [
          {
            by: 'yesenia-r',
            daysAgo: 13.8,
            text: 'Don Ramiro, a volumen de conversación y sin micrófono. Si desde la primera casa se oye, lo bajamos.',
            up: 7,
          },
        ],
      },
      {
        by: 'angela-t',
        daysAgo: 12.5,
        text: 'La toma de presión la puede hacer una auxiliar del puesto de salud. Es media hora.',
        stance: 'for',
        up: 5,
      },
      { by: 'vecina2', daysAgo: 11, text: 'A esa hora mi mamá duerme. Sería lo único que haría para mí en el día.', stance: 'for', up: 6 },
    ],
  },
  {
    key: 'muro-la-mina',
    by: 'edison-m',
    zone: 'la-mina',
    topic: 'cultura',
    title: 'Un muro libre para pintar en La Mina, con historias del barrio',
    body: prose`
      Hago rap y pinto. En el muro de contención de la entrada a La Mina ponen cal cada año y cada año amanece rayado. Proponemos
      que sea nuestro, pero en serio: que los abuelos cuenten cómo se hizo el barrio y nosotros lo pintemos por tramos.

      Pedimos pintura, andamio con arnés, un curso de alturas de dos días y que el muro se lave primero. Cada año un tramo se borra
      y se vuelve a contar. Sin propaganda de nadie.`,
    daysAgo: 70,
    supports: 145,
    comments: [
      {
        by: 'vecina1',
        daysAgo: 69.8,
        text: 'Yo les cuento cuando cargábamos el agua en tarros de galletas. Y que me pinten con la máquina de coser.',
        stance: 'for',
        up: 16,
        replies: [{ by: 'edison-m', daysAgo: 69.5, text: 'Doña Marleny, va de dos metros de alta.', up: 13 }],
      },
      { by: 'sara-m', daysAgo: 68.6, text: 'Ayudo con el boceto. Podemos pasar de papel a muro con cuadrícula.', stance: 'for', up: 8 },
      {
        by: 'mauricio-g',
        daysAgo: 66.9,
        text: 'Ese muro suda agua. Si no arreglan el drenaje, se cae la pintura y después el muro.',
        stance: 'neutral',
        up: 6,
        replies: [
          {
            by: 'edison-m',
            daysAgo: 66.3,
            text: 'Eso no lo veíamos. ¿Usted vendría a mirarlo un sábado?',
            up: 8,
            replies: [{ by: 'mauricio-g', daysAgo: 65.8, text: 'Voy este sábado a las nueve.', up: 9 }],
          },
        ],
      },
      {
        by: 'ramiro-a',
        daysAgo: 63,
        text: 'El grafiti atrae más grafiti. Después pintan mi fachada.',
        stance: 'against',
        up: 3,
        down: 5,
        replies: [
          {
            by: 'ramiro-a',
            daysAgo: 13,
            text: 'Fui a verlo. Está la escuela donde aprendí a leer. Retiro lo que dije.',
            stance: 'for',
            up: 11,
          },
        ],
      },
    ],
    answer: {
      state: 'done',
      daysAgo: 26,
      text: prose`
        El muro está pintado: 62 metros, once historias contadas por vecinas y vecinos y pintadas por diecisiete jóvenes, todos con
        curso de alturas. El muro se lavó y se le hizo el drenaje que faltaba, porque filtraba. El acuerdo firmado dice que cada año
        se renueva un tramo y que no se usa para propaganda. Junto a cada historia hay una placa pequeña con un código para oírla.`,
      cost: 21500000,
    },
    achieved: {
      daysAgo: 26,
      summary: 'En la entrada de La Mina hay un mural de 62 metros con once historias contadas por los vecinos.',
      cost: 21500000,
    },
  },
  {
    key: 'acueducto-veredal',
    by: 'fabio-l',
    zone: 'las-palmas',
    topic: 'quebradas',
    title: 'Filtros y mantenimiento para el acueducto de la vereda',
    body: prose`
      El agua de nuestra vereda sale de un nacimiento, pasa por un tanque de los años noventa y llega a 118 casas. Con verano baja
      el caudal y con invierno baja turbia. La junta cobra cinco mil pesos al mes y con eso no se cambia un filtro.

      Pedimos tres cosas: cambiar los filtros, cercar el nacimiento para que el ganado no entre y un análisis del agua cada mes,
      pegado en la tienda en palabras que se entiendan. El trabajo de cercar lo hacemos en convite, que nosotros ponemos el sudor y
      la comida.`,
    daysAgo: 46,
    supports: 142,
    comments: [
      { by: 'nubia-s', daysAgo: 45.8, text: 'Uno hierve y hierve el agua. Ya me conozco la olla de memoria.', stance: 'for', up: 12 },
      {
        by: 'felipe-o',
        daysAgo: 44.9,
        text: 'Cercar un nacimiento trae pájaros. Siembren con guaduilla y arrayán alrededor.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'angela-t',
        daysAgo: 44,
        text: 'En el puesto vemos diarreas cada vez que hay invierno fuerte. Esto es salud.',
        stance: 'for',
        up: 7,
      },
      {
        by: 'mauricio-g',
        daysAgo: 42.4,
        text: 'Con permiso vencido, ojo, que les pueden frenar todo. ¿Ya lo pidieron?',
        stance: 'neutral',
        up: 4,
        replies: [{ by: 'fabio-l', daysAgo: 41.6, text: 'No lo sabíamos hasta que usted lo dijo. Gracias. Estoy averiguando.', up: 6 }],
      },
      { by: 'vecina5', daysAgo: 34, text: 'En el Escobero hay tres acueductos así. Ojalá sirva de ejemplo.', stance: 'for', up: 3 },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 16,
      text: prose`
        La acogemos. Se compran los filtros y el material del cerco, y el análisis mensual se hará en el laboratorio del municipio
        con resultado en lenguaje sencillo. El convite se coordina con la junta. Dos puntos quedan aparte: el permiso de captación
        está vencido y la junta debe renovarlo, para lo que tendrá acompañamiento gratuito de un abogado; y el tanque necesita un
        diseño nuevo, que se contrata el próximo semestre.`,
      cost: 97000000,
    },
  },
  {
    key: 'torneo-barrios',
    by: 'kevin-a',
    zone: 'la-mina',
    topic: 'deporte',
    title: 'Un torneo de microfútbol entre barrios con arbitraje de verdad',
    body: prose`
      Juego desde niño y siempre terminan en pelea porque el árbitro es el primo de alguien. Con árbitros pagos, dos planilleros y
      hielo para los golpes, juegan todos.

      Propongo dieciséis equipos, ocho semanas, en canchas de distintos barrios y con una categoría de mujeres y una de mayores de
      cuarenta. El premio, una salida a conocer el mar. Y que el que pelee no juegue más.`,
    daysAgo: 9,
    supports: 31,
    comments: [
      { by: 'vecina4', daysAgo: 8.7, text: 'Inscríbannos. Traemos equipo desde La Paz.', stance: 'for', up: 5 },
      { by: 'jhon-b', daysAgo: 8.2, text: 'Yo patrocino los peinados. En serio, la barbería pone el agua.', stance: 'for', up: 3 },
      {
        by: 'carlos-d',
        daysAgo: 6.9,
        text: 'Que jueguen los que están estudiando. Así hay motivo para no dejar el colegio.',
        stance: 'neutral',
        up: 2,
        replies: [
          { by: 'kevin-a', daysAgo: 6.5, text: 'Me gusta, pero no deje por fuera a los que ya dejaron. Para ellos es para volver.', up: 3 },
        ],
      },
      { by: 'ramiro-a', daysAgo: 4.8, text: 'Los de más de cuarenta pedimos que haya camilla.', stance: 'for', up: 1 },
    ],
  },
  {
    key: 'espejo-zuniga',
    by: 'nueva',
    zone: 'zuniga',
    topic: 'movilidad',
    title: 'Un espejo en la curva cerrada de la transversal en Zúñiga',
    body: prose`
      Llegué a vivir a Zúñiga hace poco. Al salir de mi edificio en carro o a pie no se ve lo que baja por la transversal, porque
      una zona verde con arbustos altos tapa toda la curva. Ayer un bus frenó a dos metros de un niño con un perro.

      Pido un espejo convexo, podar los arbustos a la altura del pecho y una cebra. No sé si esto le toca al municipio o al
      edificio, si me orientan les agradezco.`,
    daysAgo: 0.1,
    supports: 0,
    comments: [],
  },
  {
    key: 'resalto-san-marcos',
    by: 'diego-s',
    zone: 'san-marcos',
    topic: 'movilidad',
    title: 'Quitar el resalto que hay frente a la placa de San Marcos',
    body: prose`
      Manejo bus y en ese resalto, que hicieron más alto de lo normal, se golpean los pasajeros de atrás y el bus queda casi parado
      en la loma, con los carros encima. Se han quejado tres veces.

      Pido que se quite y en su lugar se pinte la cebra y se ponga un letrero luminoso. Así se cuida a los niños sin dañar el bus.`,
    daysAgo: 28,
    supports: 17,
    comments: [
      {
        by: 'yesenia-r',
        daysAgo: 27.6,
        text: 'Con el resalto nadie se ha caído en la placa desde que lo pusieron. Antes hubo dos atropellados. Por favor no.',
        stance: 'against',
        up: 9,
        replies: [
          {
            by: 'diego-s',
            daysAgo: 27.3,
            text: 'No sabía lo de los atropellados. ¿Y si solo se hace a la altura reglamentaria?',
            up: 5,
            replies: [
              {
                by: 'yesenia-r',
                daysAgo: 26.9,
                text: 'Si queda bien hecho, de siete centímetros y con señales, sí.',
                stance: 'neutral',
                up: 6,
              },
            ],
          },
        ],
      },
      {
        by: 'alirio-m',
        daysAgo: 26.4,
        text: 'Lo hicieron a pala un domingo. Tiene casi quince. Rebajarlo, sí; quitarlo, no.',
        stance: 'neutral',
        up: 4,
      },
      { by: 'diego-s', daysAgo: 18.4, text: 'La retiro. Voy a pedir que lo rebajen y lo señalicen. Gracias por explicarme.', up: 10 },
    ],
    withdrawnDaysAgo: 18,
  },
  {
    key: 'bancas-hospital',
    by: 'vecina2',
    zone: 'san-marcos',
    topic: 'espacio-publico',
    title: 'Bancas con sombra en el recorrido al hospital',
    body: prose`
      Voy con mi mamá a control cada quince días y son seiscientos metros desde donde nos deja el bus. Ella camina cuarenta y se
      sienta. No hay dónde: se sienta en el andén y yo me quedo en cuclillas haciéndole sombra con el paraguas.

      Pido siete bancas con espaldar y apoyabrazos, cada ochenta metros, con un techito o un árbol, y que en una haya agua. No es un
      lujo. Hay un letrero que dice “camine” y ningún sitio que diga “descanse”.`,
    daysAgo: 13,
    supports: 54,
    comments: [
      { by: 'ligia-c', daysAgo: 12.8, text: 'Con espaldar, por favor, que de las otras uno se va para atrás.', stance: 'for', up: 7 },
      {
        by: 'angela-t',
        daysAgo: 12.1,
        text: 'Trabajo en el hospital. La gente llega tan cansada que le sube la presión y nos asusta por nada.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'wilmar-c',
        daysAgo: 11,
        text: 'Que no las pongan en el punto donde recogemos pedidos, nos quedamos sin lugar y ustedes sin descanso.',
        stance: 'neutral',
        up: 3,
      },
      {
        by: 'juliana-h',
        daysAgo: 9.5,
        text: 'Al lado de cada banca, espacio para una silla de ruedas. Yo también me canso y me gusta la compañía.',
        stance: 'for',
        up: 5,
      },
    ],
  },
];
