import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Bahía Blanca, part 3 of 7. */
export const bahiaBlancaProposals3: readonly DemoProposal[] = [
  {
    key: 'carga-donado',
    by: 'dario-c',
    zone: 'centro',
    topic: 'movilidad',
    title: 'Carga y descarga por turnos en la calle Donado',
    body: prose`
      Tengo una ferretería en el centro hace veintidós años. Entre las nueve y las once los camiones paran en doble fila, los
      colectivos no pasan y mis clientes se van. Nadie lo hace de malo: el único espacio de carga es de ocho metros y está ocupado
      por autos particulares.

      Propongo turnos: carga y descarga de 6 a 9 y de 14 a 16, dos espacios más por cuadra en cuatro cuadras, y que fuera de esa
      hora sean de veredas con macetas o estacionamiento de quince minutos para retirar un pedido. Que se pruebe tres meses y se
      mida cuánto tarda el colectivo antes y después. Si no mejora, se vuelve atrás.`,
    daysAgo: 29,
    supports: 74,
    comments: [
      { by: 'marce-t', daysAgo: 28.7, text: 'Vivo de manejar en el centro. Apoyo, y más lo de probar y medir.', stance: 'for', up: 8 },
      {
        by: 'martin-y',
        daysAgo: 28.2,
        text: 'Los de la bici no tenemos dónde parar ni un minuto. Un lugar de quince minutos para motos y bicis también.',
        stance: 'for',
        up: 6,
        replies: [{ by: 'dario-c', daysAgo: 27.9, text: 'Buena. Donde entra un auto entran seis motos.', up: 5 }],
      },
      {
        by: 'susi-m',
        daysAgo: 27.1,
        text: 'A las seis de la mañana los camiones con la marcha atrás pitando, y arriba vivimos personas. Empiecen a las siete y media.',
        stance: 'against',
        up: 4,
        down: 3,
        replies: [
          {
            by: 'dario-c',
            daysAgo: 26.6,
            text: prose`
              Entiendo. ¿Y si de 6 a 7:30 es solo para los que descargan sin motor ni pitido? Los proveedores grandes ya tienen
              equipos así.`,
            up: 6,
            replies: [
              { by: 'susi-m', daysAgo: 26.2, text: 'Con eso escrito y con alguien que controle, no me opongo.', stance: 'neutral', up: 5 },
            ],
          },
        ],
      },
      { by: 'vecina2', daysAgo: 23, text: 'Que ninguno de los espacios nuevos quede pegado a una rampa, por favor.', up: 7 },
    ],
  },
  {
    key: 'colectivo-cerri',
    by: 'nelida-b',
    zone: 'general-daniel-cerri',
    topic: 'movilidad',
    title: 'Un colectivo más a la noche entre Cerri y el centro',
    body: prose`
      El último colectivo que sirve para volver a Cerri sale del centro antes de que terminen los turnos de la clínica, del súper y
      del nocturno. Mi hija estudia enfermería: si la clase se alarga diez minutos, se queda a dormir en lo de una compañera o
      pagamos un remís que vale lo que gana en un día.

      Pedimos una frecuencia más, a las 23:30, de lunes a viernes, y que los domingos el primero salga antes de las ocho. Hicimos
      una planilla en el almacén: 87 personas pusieron nombre, horario y dónde trabajan. La tenemos para quien la quiera ver.`,
    daysAgo: 63,
    supports: 205,
    comments: [
      {
        by: 'mirta-c',
        daysAgo: 62.8,
        text: 'Firmé la planilla en el almacén y apoyo acá. Mi marido sale a las once del hospital.',
        stance: 'for',
        up: 14,
      },
      {
        by: 'walter-p',
        daysAgo: 62.3,
        text: 'Que pare en la rotonda también, no solo en la plaza. De ahí al barrio hay un kilómetro oscuro.',
        stance: 'for',
        up: 9,
      },
      {
        by: 'oscar-v',
        daysAgo: 61,
        text: 'Para los remiseros ese viaje es la noche. No me opongo, pero entiendan que hay familias del otro lado.',
        stance: 'neutral',
        up: 3,
        down: 4,
        replies: [
          {
            by: 'nelida-b',
            daysAgo: 60.5,
            text: 'Oscar, lo entiendo. La mayoría de esos 87 no toma remís: se queda a dormir o no agarra el trabajo.',
            up: 11,
            replies: [{ by: 'oscar-v', daysAgo: 59.9, text: 'Es verdad eso también.', up: 6 }],
          },
        ],
      },
      {
        by: 'dani-o',
        daysAgo: 59,
        text: 'En mi turno hay tres compañeras de Cerri que rechazan las noches por esto.',
        stance: 'for',
        up: 8,
      },
      {
        by: 'mirta-c',
        daysAgo: 22,
        text: 'Ya lo tomé dos veces. Iban diecinueve personas el martes. Úsenlo, que están contando.',
        stance: 'for',
        up: 7,
      },
      {
        by: 'nelida-b',
        daysAgo: 19,
        text: 'Gracias a todos. Faltaría que en la parada del centro haya luz, se espera en la oscuridad.',
        up: 10,
      },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 25,
      text: prose`
        Se prueba durante seis meses una salida a las 23:30 de lunes a viernes, con el costo a cargo del fondo de transporte. La
        empresa cuenta los pasajeros y el municipio publica el número cada mes. Si el promedio supera los 14 pasajeros por viaje,
        queda fija. Lo del domingo a la mañana no entra en esta prueba porque requiere un chofer más; se vuelve a ver cuando
        termine.`,
      cost: 31000000,
    },
  },
  {
    key: 'enfermeria-cabildo',
    by: 'beto-s',
    zone: 'cabildo',
    topic: 'cuidados',
    title: 'Guardia de enfermería los fines de semana en Cabildo',
    body: prose`
      De Cabildo al hospital hay más de cuarenta kilómetros por la ruta 33. De lunes a viernes la salita anda bien. El sábado a la
      tarde se cierra y hasta el lunes, si alguien se corta con una chapa o a un abuelo le sube la presión, se va en la camioneta
      del que esté.

      No pedimos un hospital. Pedimos una enfermera de guardia sábados y domingos de 9 a 21, con la llave de la salita, teléfono con
      el médico de Bahía y nafta en la ambulancia. El año pasado contamos catorce viajes que con eso se evitaban.`,
    daysAgo: 57,
    supports: 149,
    comments: [
      { by: 'lidia-w', daysAgo: 56.7, text: 'Mi hermana fue uno de esos catorce viajes. Apoyo.', stance: 'for', up: 13 },
      {
        by: 'hugo-l',
        daysAgo: 56.1,
        text: 'Y que haya suero antiofídico en la heladera, que en el campo hace falta.',
        stance: 'for',
        up: 10,
        replies: [
          {
            by: 'dani-o',
            daysAgo: 55,
            text: 'Eso depende de la red provincial, no de la salita. Pero se puede pedir que digan dónde está el más cercano.',
            up: 8,
          },
        ],
      },
      {
        by: 'raul-i',
        daysAgo: 53.6,
        text: 'Con respeto, ¿para cuántas personas es? Acá en Las Villas una salita atiende a quince mil y tampoco abre el domingo.',
        stance: 'neutral',
        up: 2,
        down: 3,
        replies: [
          {
            by: 'beto-s',
            daysAgo: 52.9,
            text: prose`
              Somos unos dos mil y pico con el campo. La diferencia es que vos tenés el hospital a diez minutos y yo a cuarenta y
              cinco, si no hay niebla.`,
            up: 12,
            replies: [{ by: 'raul-i', daysAgo: 52.4, text: 'Visto así, corresponde.', up: 7 }],
          },
        ],
      },
      { by: 'lidia-w', daysAgo: 18, text: '¿Se sabe cuándo nombran a la segunda enfermera?', up: 4 },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 21,
      text: prose`
        Se acepta para sábados, domingos y feriados de 9 a 21, con una enfermera y consulta por teléfono con el hospital municipal.
        El costo que figura es por año. Empieza cuando esté nombrada la segunda persona, porque con una sola no se pueden cubrir
        licencias. La ambulancia ya tiene asignado combustible para el fin de semana.`,
      cost: 44000000,
    },
  },
  {
    key: 'bicisenda-mitre',
    by: 'nico-f',
    zone: 'las-villas',
    topic: 'movilidad',
    title: 'Bicisenda continua de Villa Mitre a la universidad',
    body: prose`
      Voy en bici todos los días de Villa Mitre a la universidad: veintidós minutos. Tengo cuatro tramos con bicisenda y cinco sin
      nada, y los cinco sin nada son los peores: la bajada del puente, el cruce de Brown, la terminal, la parte de adoquines y el
      último, con las camionetas que salen a la mañana.

      Propongo unir lo que ya hay, por calles de poco tránsito y no por las avenidas: separador de cordón bajo, semáforo con tiempo
      para bicis en dos cruces y carteles con minutos en vez de kilómetros. En mis cuentas son 2,3 kilómetros nuevos. Y con el
      viento, árboles del lado oeste, que es de donde pega.`,
    daysAgo: 37,
    supports: 192,
    comments: [
      {
        by: 'facu-m',
        daysAgo: 36.8,
        text: 'Somos muchos los que iríamos en bici si no fuera por el cruce de Brown.',
        stance: 'for',
        up: 12,
      },
      {
        by: 'dario-c',
        daysAgo: 36.4,
        text: 'Cada vez que hacen una bicisenda sacan estacionamiento y los negocios lo pagamos. En mi cuadra cerraron dos.',
        stance: 'against',
        up: 9,
        down: 7,
        replies: [
          {
            by: 'nico-f',
            daysAgo: 36,
            text: prose`
              Por eso propongo calles internas y no comerciales. En el tramo que pasa por negocios serían dos cuadras. ¿Me decís
              cuál es la tuya y la miramos?`,
            up: 11,
            down: 2,
            replies: [
              {
                by: 'dario-c',
                daysAgo: 35.5,
                text: 'La mía no entra. Pero preguntales a los de esas dos cuadras antes, no después.',
                stance: 'neutral',
                up: 5,
              },
            ],
          },
          { by: 'martin-y', daysAgo: 35.5, text: 'Laburo en bici y compro donde puedo parar. También somos clientes.', up: 8, down: 1 },
        ],
      },
      {
        by: 'carmen-o',
        daysAgo: 35.4,
        text: 'Las bicis por la vereda me dan miedo, ya me chocó una. Si es para que bajen de la vereda, bueno.',
        stance: 'against',
        up: 4,
        down: 5,
        replies: [{ by: 'nico-f', daysAgo: 35.1, text: 'Es exactamente para eso, Carmen.', up: 7 }],
      },
      {
        by: 'pablo-e',
        daysAgo: 34,
        text: 'Lo de plantar del lado oeste es lo más inteligente que leí sobre bicis en Bahía.',
        stance: 'for',
        up: 8,
      },
      {
        by: 'oscar-v',
        daysAgo: 31.2,
        text: 'En invierno a las siete de la mañana no pasa nadie. Cuenten en julio, no en primavera.',
        stance: 'against',
        up: 3,
        down: 6,
        replies: [{ by: 'facu-m', daysAgo: 30.7, text: 'Que cuenten en los dos meses, me parece justo.', up: 6 }],
      },
      { by: 'tere-g', daysAgo: 23, text: '¿Y los triciclos de los mayores? Si es angosta no entran.', stance: 'neutral', up: 2 },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 17,
      text: prose`
        Estamos haciendo el conteo de bicicletas en nueve cruces, mañana y tarde, durante cuatro semanas. Con esos números y la
        opinión de los frentistas vamos a contestar si se hace, por dónde y cuánto sale. Quien viva sobre el recorrido va a recibir
        una carta con dos fechas de reunión.`,
    },
  },
  {
    key: 'arboles-viento',
    by: 'pablo-e',
    zone: 'centro',
    topic: 'espacio-publico',
    title: 'Tres mil árboles que aguanten el viento y una libreta para cuidarlos',
    body: prose`
      La tormenta del 16 de diciembre de 2023 tiró miles de árboles en una noche. Muchos eran viejos, pero otros cayeron porque
      tenían las raíces cortadas por caños y veredas, o porque eran especies que acá no aguantan. Se repuso una parte con plantines
      de un metro; en mi cuadra, de siete quedan dos.

      Propongo plantar tres mil, no más, pero bien: especies probadas en este suelo y con este viento, hoyo grande, tutor, riego los
      dos primeros veranos, y una libreta con el nombre del vecino o la vecina que se hace cargo. Primero las cuadras que no tienen
      ninguno.

      Un árbol mal plantado sale casi lo mismo que uno bien plantado y hay que pagarlo tres veces.`,
    daysAgo: 71,
    supports: 334,
    comments: [
      {
        by: 'vale-d',
        daysAgo: 70.8,
        text: 'En el jardín adoptamos dos. Los chicos los riegan con las botellitas del desayuno.',
        stance: 'for',
        up: 21,
      },
      {
        by: 'jorge-z',
        daysAgo: 70.3,
        text: '¿Y las veredas rotas por las raíces quién las paga? Gasté una fortuna el año pasado.',
        stance: 'neutral',
        up: 8,
        replies: [
          {
            by: 'pablo-e',
            daysAgo: 69.9,
            text: prose`
              Por eso lo del hoyo grande. Con un metro veinte por un metro veinte y la especie correcta, la raíz baja en vez de
              levantar.`,
            up: 14,
            replies: [{ by: 'jorge-z', daysAgo: 69.1, text: 'Si lo controlan, apoyo. El mío lo pusieron en un agujero de maceta.', up: 6 }],
          },
        ],
      },
      {
        by: 'lidia-w',
        daysAgo: 69.1,
        text: 'En Cabildo tenemos vivero con la escuela. Podemos darles plantas criadas acá, que es lo que aguanta.',
        stance: 'for',
        up: 11,
        replies: [{ by: 'pablo-e', daysAgo: 68.5, text: 'Eso sería lo ideal. Te escribo.', up: 12 }],
      },
      {
        by: 'ana-p',
        daysAgo: 67.7,
        text: 'En Harding Green el agua es poca. Que elijan nativos: caldén, chañar, algarrobo.',
        stance: 'for',
        up: 7,
        replies: [
          {
            by: 'flor-b',
            daysAgo: 66.8,
            text: 'Ojo con las espinas del caldén y el chañar en la vereda de una escuela.',
            stance: 'neutral',
            up: 4,
            down: 1,
          },
        ],
      },
      {
        by: 'gaston-h',
        daysAgo: 65,
        text: 'Y que la poda la haga gente que sepa. Acá le cortan la copa por los cables y al año se cae.',
        stance: 'for',
        up: 5,
      },
      {
        by: 'carmen-o',
        daysAgo: 53,
        text: 'Me anoté con la libreta. Mi árbol se llama Osvaldo, como mi marido.',
        stance: 'for',
        up: 6,
        replies: [{ by: 'vecina5', daysAgo: 52.5, text: 'Carmen, me hiciste el día.', up: 13 }],
      },
      {
        by: 'raul-i',
        daysAgo: 19,
        text: 'Pasaron dos calores fuertes y el camión de riego vino una vez a mi cuadra. Lo digo para que conste, no para pelear.',
        up: 3,
        replies: [
          {
            by: 'moderadora',
            daysAgo: 17.5,
            text: 'Gracias por avisar, Raúl. Lo pasamos a Parques con tu cuadra y pedimos que contesten acá.',
            up: 7,
          },
        ],
      },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 27,
      text: prose`
        Se plantan mil por año durante tres años. La lista de especies se acordó con la universidad y el INTA y está publicada, con
        el motivo de cada una. La primera etapa empezó en Las Villas y Noroeste, donde hay 212 cuadras sin árboles. La libreta ya se
        puede pedir en cada delegación: hasta hoy se anotaron 388 personas. El riego de los dos primeros veranos está incluido en el
        costo.`,
      cost: 96000000,
    },
  },
];
