import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Bahía Blanca, part 1 of 7. */
export const bahiaBlancaProposals1: readonly DemoProposal[] = [
  {
    key: 'sirena-white',
    by: 'vecina1',
    zone: 'ingeniero-white',
    topic: 'agua',
    title: 'Una sirena y un mapa de salida para White cuando sube el agua',
    body: prose`
      Tengo 71 años y vivo en White desde que nací. El 7 de marzo de 2025 me enteré de que venía el agua cuando ya la tenía en la puerta. A
      la vecina de enfrente la sacamos por la ventana con una escalera. Nadie sabía si había que ir para el lado del hospital, para el club
      o quedarse arriba de la mesa.

      Pido dos cosas que no son caras. Una sirena que suene distinto de la de los bomberos, probada el primer sábado de cada mes a las
      doce, para que todos la conozcamos. Y un mapa pegado en cada cuadra y en cada almacén: para dónde se camina, qué puerta se abre,
      quién tiene la llave y a qué teléfono se llama si hay una persona que no se puede mover.

      El mapa lo podemos hacer nosotros, casa por casa, con la delegación. Yo ya anoté en un cuaderno las once personas de mi manzana que
      no pueden salir solas.`,
    daysAgo: 68,
    supports: 478,
    comments: [
      {
        by: 'lucho-n',
        daysAgo: 67.7,
        text: prose`
          Elsa, en la costanera tampoco se supo nada. Yo tenía la lancha y fui buscando gente a ojo. Con un mapa hubiera sabido dónde había
          chicos.`,
        stance: 'for',
        up: 31,
        replies: [
          {
            by: 'vecina1',
            daysAgo: 67.3,
            text: 'Lucho, a vos te pienso anotar en el mapa como lancha disponible, si querés. Hacen falta tres o cuatro más.',
            up: 14,
            replies: [{ by: 'lucho-n', daysAgo: 67.1, text: 'Anotame. Y a mi cuñado también, que tiene gomón.', up: 11 }],
          },
        ],
      },
      {
        by: 'ruben-t',
        daysAgo: 67.2,
        text: prose`
          De acuerdo con la sirena, pero que no dependa de la luz de la red. Esa mañana a las ocho ya no había electricidad. Batería y que
          alguien firme que la revisó.`,
        stance: 'for',
        up: 22,
        down: 1,
      },
      {
        by: 'jorge-z',
        daysAgo: 66.5,
        text: '¿No alcanza con un mensaje al celular? Pregunto en serio, porque la sirena hay que mantenerla y el mensaje ya existe.',
        stance: 'neutral',
        up: 6,
        down: 3,
        replies: [
          {
            by: 'sofi-c',
            daysAgo: 66.2,
            text: prose`
              Ese día no había señal en medio White. Mi mamá recibió el mensaje a las cuatro de la tarde, cuando ya estábamos en el club.`,
            stance: 'for',
            up: 17,
          },
          {
            by: 'vecina1',
            daysAgo: 66,
            text: 'Jorge, en mi cuadra somos seis mayores de setenta y dos tenemos celular de los que andan. Que estén las dos cosas.',
            up: 19,
            replies: [{ by: 'jorge-z', daysAgo: 65.6, text: 'Tenés razón, no lo había pensado. Apoyo.', up: 9 }],
          },
        ],
      },
      {
        by: 'dani-o',
        daysAgo: 65,
        text: prose`
          Soy enfermera. En el mapa pongan también quién usa oxígeno y quién se dializa, en una hoja aparte que guarde la delegación. Eso
          no puede estar pegado en la calle.`,
        stance: 'for',
        up: 15,
        replies: [
          {
            by: 'admin',
            daysAgo: 62.8,
            text: prose`
              Bien marcado. Los datos de salud no van en el mapa público. Si avanza, se guardan en Defensa Civil con consentimiento
              escrito.`,
            up: 12,
          },
        ],
      },
      {
        by: 'walter-p',
        daysAgo: 63,
        text: 'En Cerri necesitamos lo mismo por el Sauce Chico. Si sale acá, que después se copie allá.',
        stance: 'for',
        up: 8,
      },
      {
        by: 'oscar-v',
        daysAgo: 22,
        text: prose`
          ¿Y el que justo está manejando el remís y no conoce el barrio? Pongan flechas pintadas en el cordón, como las de las playas.`,
        up: 3,
      },
      {
        by: 'sofi-c',
        daysAgo: 17,
        text: 'Fui a la primera reunión del mapa. Éramos cuarenta. Aviso que la próxima es en la biblioteca y hay mate.',
        stance: 'for',
        up: 13,
      },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 27,
      text: prose`
        Vamos a hacerlo. Defensa Civil eligió tres puntos para las sirenas: la delegación, el cuartel y la zona del Saladero. El sonido
        será distinto del de los bomberos y habrá prueba el primer sábado de cada mes a las 12. El mapa se arma en tres reuniones abiertas
        con los vecinos, con versión en letra grande. El dinero sale del fondo de emergencias. Lo que todavía no está resuelto es quién
        guarda las llaves de las escuelas de noche: lo vamos a contestar acá mismo cuando lo sepamos.`,
      cost: 46000000,
    },
  },
  {
    key: 'rampas-alsina',
    by: 'vecina2',
    zone: 'centro',
    topic: 'movilidad',
    title: "Rampas que se puedan usar en las veredas de Alsina y O'Higgins",
    body: prose`
      Me muevo en silla de ruedas hace nueve años. En las ocho cuadras que hago para ir a trabajar hay catorce rampas y solo cinco me
      sirven. Las otras tienen escalón de tres dedos abajo, terminan contra un poste, o quedan debajo de un auto estacionado. Cuando llueve
      se junta agua justo donde empieza la rampa y tengo que elegir entre mojarme los pies o bajar por la calle con los colectivos.

      Propongo que se recorra el centro con personas que usan silla, bastón y cochecito, se marque esquina por esquina qué está mal y se
      arreglen primero las veinte peores. Ofrezco mi sábado a la mañana para el recorrido. No pido rampas nuevas y lindas en la plaza: pido
      que las que están se puedan usar.`,
    daysAgo: 61,
    supports: 263,
    comments: [
      {
        by: 'vecina5',
        daysAgo: 60.5,
        text: 'En la escuela pasa igual con los cochecitos. Te acompaño en el recorrido si me avisás la hora.',
        stance: 'for',
        up: 12,
      },
      {
        by: 'dario-c',
        daysAgo: 60.1,
        text: prose`
          Tengo negocio sobre O'Higgins. Lo del auto arriba de la rampa es de todos los días, sobre todo de 10 a 12. Hay que pintar el
          cordón y multar también, si no la obra no sirve.`,
        stance: 'for',
        up: 9,
        down: 1,
        replies: [
          {
            by: 'vecina2',
            daysAgo: 59.8,
            text: 'Tal cual. Cuando pido que lo corran me dicen “son dos minutos”. Mis dos minutos son tener que dar la vuelta manzana.',
            up: 16,
          },
          {
            by: 'marce-t',
            daysAgo: 59.5,
            text: 'Multar sí, pero también dejen dónde parar para bajar a la gente mayor. Yo llevo pasajeros y no tengo dónde.',
            stance: 'neutral',
            up: 4,
            down: 2,
          },
        ],
      },
      {
        by: 'pablo-e',
        daysAgo: 59.6,
        text: prose`
          Soy arquitecto y me ofrezco a medir pendientes en el recorrido. El problema más común es que se repavimenta la calle y la rampa
          queda hundida.`,
        stance: 'for',
        up: 10,
        replies: [
          { by: 'vecina2', daysAgo: 58.9, text: 'Gracias, Pablo. Traé el nivel, que es lo que siempre falta en las reuniones.', up: 7 },
        ],
      },
      {
        by: 'susi-m',
        daysAgo: 57,
        text: 'Sumen la entrada de la biblioteca, que tiene rampa pero con una puerta de 70 centímetros.',
        stance: 'for',
        up: 5,
      },
      {
        by: 'jorge-z',
        daysAgo: 49,
        text: '¿Los propietarios de la vereda tienen que pagar algo? En mi edificio ya preguntaron.',
        stance: 'neutral',
        up: 2,
        replies: [
          {
            by: 'moderadora',
            daysAgo: 47.9,
            text: prose`
              La rampa de la esquina la hace el municipio. La vereda frente a cada edificio sigue a cargo del propietario. Lo vamos a
              aclarar también en la respuesta oficial.`,
            up: 8,
          },
        ],
      },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 26,
      text: prose`
        El recorrido se hizo en dos sábados con once vecinas y vecinos. Se relevaron 64 esquinas: 23 están bien, 41 tienen problemas y 20
        son urgentes. Las 20 se arreglan en dos tandas; la primera, de ocho esquinas sobre Alsina y O'Higgins, ya empezó. En seis esquinas
        hay que mover un sumidero y por eso van en la segunda tanda. El listado completo está publicado con foto y estado de cada una.`,
      cost: 38500000,
    },
  },
  {
    key: 'comedores-heladera',
    by: 'vecina3',
    zone: 'noroeste',
    topic: 'cuidados',
    title: 'Heladera y mesada nuevas para los comedores del Noroeste',
    body: prose`
      Cocino de lunes a viernes en un comedor del Noroeste, de siete a una. Somos cinco mujeres y damos 140 porciones. La heladera es de
      una casa, tiene veinte años y no cierra; la atamos con una soga. En enero se nos cortó la cadena de frío dos veces y tiramos once
      kilos de pollo que nos habían donado. Llorábamos.

      Pedimos para los tres comedores que estamos anotados: una heladera comercial, una mesada de acero y el arreglo de la instalación
      eléctrica, que salta cada vez que prendemos el horno. No pedimos comida en esta propuesta, pedimos no perder la que hay.

      Averiguamos precios en dos casas de la calle Brown. Con instalación, ronda los 9 millones por comedor.`,
    daysAgo: 54,
    supports: 231,
    comments: [
      { by: 'mica-l', daysAgo: 53.8, text: 'Mis hijos comen ahí y lo de la soga es cierto. Son unas genias.', stance: 'for', up: 14 },
      {
        by: 'dani-o',
        daysAgo: 53.1,
        text: 'Una intoxicación en un comedor nos cuesta mucho más que una heladera. Apoyo con las dos manos.',
        stance: 'for',
        up: 11,
      },
      {
        by: 'raul-i',
        daysAgo: 52.2,
        text: '¿Quién se queda con la heladera si el comedor cierra? Pasó en mi barrio que las cosas después no aparecieron.',
        stance: 'neutral',
        up: 4,
        down: 2,
        replies: [
          {
            by: 'vecina3',
            daysAgo: 51.7,
            text: prose`
              Es justo que preguntes. Que queden a nombre del municipio y prestadas, con un papel y una chapita con número. Nosotras
              firmamos.`,
            up: 15,
            replies: [{ by: 'raul-i', daysAgo: 51.1, text: 'Así sí. Apoyo.', up: 8 }],
          },
        ],
      },
      {
        by: 'gaston-h',
        daysAgo: 51,
        text: 'Soy electricista matriculado. Puedo revisar los tres tableros un sábado sin cobrar, que me den los materiales.',
        stance: 'for',
        up: 6,
        replies: [{ by: 'vecina3', daysAgo: 50.6, text: 'Gastón, te esperamos con tortas fritas.', up: 9 }],
      },
      { by: 'tere-g', daysAgo: 45, text: 'Que agreguen un termómetro con alarma, sale poco y te salva la carne.', stance: 'for', up: 3 },
    ],
    answer: {
      state: 'in_progress',
      daysAgo: 24,
      text: prose`
        Se compran tres heladeras comerciales y tres mesadas. La instalación eléctrica de los tres comedores se revisó y en dos había que
        cambiar el tablero; ese trabajo ya terminó. La entrega de las heladeras tiene fecha cuando cierre la compra, que es pública y se
        puede seguir en la página de obras. Las cinco cocineras reciben además el curso de manipulación de alimentos sin costo.`,
      cost: 27600000,
    },
  },
  {
    key: 'skate-techado',
    by: 'vecina4',
    zone: 'norte',
    topic: 'cultura-deporte',
    title: 'Un lugar techado para andar en skate los días de viento',
    body: prose`
      Tengo 16 y ando desde los 10. En Bahía hay viento como 200 días por año, y con viento no podés andar: te cambia la caída y además se
      te llena todo de tierra. Terminamos en los estacionamientos de los súper hasta que nos echan, o en la escalinata del teatro, y
      también nos echan, y lo entiendo.

      Hay galpones vacíos del ferrocarril. No hace falta uno nuevo: un techo, piso de hormigón alisado, cuatro rampas de madera que las
      hacemos nosotros, luz hasta las diez y una persona que abra y cierre. También serviría para rollers, para básquet cuando llueve y
      para los que quieran aprender de chiquitos.

      Hicimos una encuesta en el colegio: 112 chicos dijeron que lo usarían una vez por semana o más.`,
    daysAgo: 33,
    supports: 187,
    comments: [
      {
        by: 'emi-k',
        daysAgo: 32.8,
        text: 'De noche podría servir para ensayos. El problema de las bandas es el mismo: no hay dónde.',
        stance: 'for',
        up: 18,
      },
      {
        by: 'agus-r',
        daysAgo: 32.4,
        text: 'Que haya horario solo para chicas que recién empiezan. En la pista de siempre da vergüenza.',
        stance: 'for',
        up: 9,
        replies: [{ by: 'vecina4', daysAgo: 32.2, text: 'Siii, lo hablamos. Los martes de 18 a 20 puede ser.', up: 15 }],
      },
      {
        by: 'jorge-z',
        daysAgo: 31.8,
        text: 'Con los baches que hay, poner plata en rampas me parece un lujo.',
        stance: 'against',
        up: 5,
        down: 11,
        replies: [
          {
            by: 'facu-m',
            daysAgo: 31.5,
            text: 'No se saca de la misma bolsa. Y un chico que está ahí adentro a las nueve de la noche no está en otro lado.',
            up: 13,
            down: 1,
          },
          {
            by: 'vecina4',
            daysAgo: 31.4,
            text: 'Lo entiendo, pero las rampas las hacemos nosotros. Lo que falta es el techo, y el techo ya existe.',
            up: 12,
            replies: [
              {
                by: 'jorge-z',
                daysAgo: 30.7,
                text: 'Si las rampas las hacen ustedes, cambia la cosa. Igual que alguien se haga cargo del seguro.',
                stance: 'neutral',
                up: 6,
              },
            ],
          },
        ],
      },
      {
        by: 'ruben-t',
        daysAgo: 30.5,
        text: prose`
          Trabajé 34 años en esos galpones. El de chapa grande tiene el piso sano. Si me invitan, les muestro por dónde entra el agua.`,
        stance: 'for',
        up: 10,
        replies: [{ by: 'vecina4', daysAgo: 30.2, text: 'Rubén te invitamos ya. Llevamos facturas.', up: 16 }],
      },
      { by: 'yani-a', daysAgo: 27, text: 'Que se pueda llegar en colectivo desde Villa Rosas, no solo en auto.', stance: 'for', up: 4 },
      {
        by: 'nico-f',
        daysAgo: 4.5,
        text: '¿Alguna novedad del permiso? Ya van diez días.',
        up: 5,
        replies: [
          {
            by: 'moderadora',
            daysAgo: 1.3,
            text: 'Todavía no. Está contado en la respuesta oficial; cuando llegue les avisa el sistema a quienes siguen la propuesta.',
            up: 4,
          },
        ],
      },
    ],
    answer: {
      state: 'under_review',
      daysAgo: 14,
      text: prose`
        Nos interesa y lo estamos estudiando. Hay dos galpones posibles, pero uno tiene problemas de techo desde la tormenta de diciembre
        de 2023 y el otro no es del municipio: pedimos permiso de uso al organismo nacional que lo administra. Con la respuesta vamos a
        publicar acá el costo y la fecha. Mientras tanto, invitamos al grupo a una reunión el segundo jueves del mes en la delegación
        Norte.`,
    },
  },
];
