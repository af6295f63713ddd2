import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Bahía Blanca, part 6 of 7. */
export const bahiaBlancaProposals6: readonly DemoProposal[] = [
  {
    key: 'garitas-reparo',
    by: 'oscar-v',
    zone: 'villa-rosas',
    topic: 'movilidad',
    title: 'Garitas con reparo de verdad para esperar el colectivo con viento',
    body: prose`
      Soy remisero, así que el colectivo no me conviene, pero todos los días veo a la gente esperando detrás de las garitas y no
      adentro. Están puestas mirando a la calle y abiertas justo del lado del viento. Cuando llueve de costado no sirven.

      Propongo girarlas o ponerles una pared del lado oeste, bajar el techo, un banco con respaldo y una luz. Y cuando haya que
      comprar nuevas, que primero prueben una en la peor esquina que tengamos, un día de viento.`,
    daysAgo: 66,
    supports: 158,
    comments: [
      { by: 'yani-a', daysAgo: 65.8, text: 'Con el cochecito y el plástico por la cara, todas las mañanas. Sí.', stance: 'for', up: 13 },
      {
        by: 'vecina1',
        daysAgo: 65.4,
        text: 'Un banco con respaldo, por favor. Una espera cuarenta minutos y las rodillas no.',
        stance: 'for',
        up: 9,
      },
      {
        by: 'pablo-e',
        daysAgo: 64.1,
        text: 'Una pared plana hace remolino. Que sea curva o con perforaciones.',
        stance: 'for',
        up: 8,
        replies: [{ by: 'oscar-v', daysAgo: 63.7, text: 'Mirá vos, no sabía. Que prueben de las dos.', up: 6 }],
      },
      { by: 'vecina2', daysAgo: 62.7, text: 'Con lugar para una silla adentro, no al lado del tacho.', stance: 'for', up: 7 },
      { by: 'sole-r', daysAgo: 58, text: 'Que no las tapen con propaganda, no se ve si viene el colectivo.', stance: 'neutral', up: 2 },
      { by: 'nueva', daysAgo: 4, text: 'Yo me mudé hace poco y pensé que siempre habían sido así. Qué bien.', up: 2 },
    ],
    answer: {
      state: 'done',
      daysAgo: 18,
      text: prose`
        Se modificaron doce garitas en Villa Rosas y en el acceso a White: pared de policarbonato del lado oeste, techo más bajo,
        banco con respaldo y luz con sensor. Se probaron tres diseños durante un mes con una encuesta en la parada, y ganó el de
        pared curva. En las próximas compras se usa ese diseño.`,
      cost: 14200000,
    },
    achieved: {
      daysAgo: 18,
      summary: 'Doce garitas de Villa Rosas y White tienen pared del lado del viento, banco con respaldo y luz.',
      cost: 14200000,
    },
  },
  {
    key: 'parque-domingos',
    by: 'ana-p',
    zone: 'villa-harding-green',
    topic: 'espacio-publico',
    title: 'Cerrar las calles del Parque de Mayo a los autos los domingos',
    body: prose`
      Los domingos a la tarde el parque se llena de familias y de autos dando vueltas despacio con la música fuerte. Mi sobrina
      aprendió a andar en bici entre dos filas de paragolpes.

      Propongo cerrar las calles internas los domingos de 14 a 20, con dejar y buscar gente en dos entradas, lugares reservados para
      personas con discapacidad y el colectivo pasando por afuera. Que se pruebe ocho domingos y se cuente.`,
    daysAgo: 42,
    supports: 143,
    comments: [
      {
        by: 'facu-m',
        daysAgo: 41.7,
        text: 'Todas las ciudades grandes lo hacen. Ocho domingos de prueba no le hacen mal a nadie.',
        stance: 'for',
        up: 9,
      },
      {
        by: 'marce-t',
        daysAgo: 41.5,
        text: 'A mi vieja la llevo en auto hasta el banco de siempre. Si cerrás, no va más. No todo el mundo puede caminar seis cuadras.',
        stance: 'against',
        up: 11,
        down: 6,
        replies: [
          {
            by: 'ana-p',
            daysAgo: 41.1,
            text: 'Por eso dice dejar y buscar, y lugares reservados. Tu mamá tendría más lugar, no menos.',
            up: 6,
            replies: [
              {
                by: 'marce-t',
                daysAgo: 40.5,
                text: 'No tiene certificado de discapacidad. Tiene 84 años. No entra en ningún cartel.',
                up: 5,
              },
            ],
          },
        ],
      },
      { by: 'jorge-z', daysAgo: 40.9, text: 'Vivo enfrente. El ruido es insoportable. Aunque sea prueben.', stance: 'for', up: 8, down: 2 },
      {
        by: 'vecina2',
        daysAgo: 40.1,
        text: 'Antes de cerrar nada, que los caminos de adentro estén firmes. Hoy yo voy por la calle porque por el sendero me entierro.',
        stance: 'neutral',
        up: 10,
      },
      {
        by: 'agus-r',
        daysAgo: 39,
        text: 'Cierren al menos donde están los juegos. Eso no lo discute nadie.',
        stance: 'for',
        up: 5,
        replies: [{ by: 'marce-t', daysAgo: 38.5, text: 'Eso lo firmo.', up: 8 }],
      },
      {
        by: 'ana-p',
        daysAgo: 13,
        text: prose`
          No era lo que pedía, pero la respuesta da razones y se puede contestar. Voy a armar otra dejando libre la del medio.
          Gracias a quienes apoyaron.`,
        up: 9,
      },
    ],
    answer: {
      state: 'rejected',
      daysAgo: 15,
      text: prose`
        No la aprobamos así como está y explicamos por qué. La calle del medio es el acceso de las ambulancias a la zona del arroyo
        y no tiene otra entrada; el estacionamiento que quedaría alcanza para menos de la mitad de los autos que contamos en cuatro
        domingos, y la mayoría de las personas mayores que encuestamos dijo que no iría caminando desde afuera. Sí vamos a poner
        máximo de 20 km/h y a cerrar el sector de los juegos, que era lo que más preocupaba en los comentarios. Si alguien propone
        otro esquema que deje libre la calle del medio, lo estudiamos.`,
    },
  },
  {
    key: 'botiquin-clubes',
    by: 'dani-o',
    zone: 'noroeste',
    topic: 'cuidados',
    title: 'Botiquín, camillas y frazadas en un club de cada barrio',
    body: prose`
      En la inundación atendí en un gimnasio con una linterna en la boca y gasas que compró un vecino. Las camillas llegaron a las
      nueve horas. Los clubes abrieron igual, sin que nadie se los pidiera, y todos hicieron lo que pudieron.

      Propongo elegir un club por delegación y dejarlo preparado: cajón cerrado con botiquín, cinco camillas, cuarenta frazadas,
      radio, lámparas y una lista de quién tiene la llave. Se revisa dos veces por año, con un simulacro corto. Enfermeras para
      enseñar lo básico sobramos.`,
    daysAgo: 30,
    supports: 174,
    comments: [
      { by: 'vecina3', daysAgo: 29.8, text: 'En el comedor dormimos a veintidós personas con manteles. Sí a esto.', stance: 'for', up: 15 },
      {
        by: 'walter-p',
        daysAgo: 29.3,
        text: 'Que el club no se inunde, parece obvio. El nuestro se inundó primero.',
        stance: 'for',
        up: 9,
        replies: [{ by: 'dani-o', daysAgo: 28.9, text: 'Por eso hay que elegirlo con un mapa y no por simpatía.', up: 8 }],
      },
      {
        by: 'vecina1',
        daysAgo: 28.4,
        text: 'Y una persona que sepa hablar con los chicos. Era lo que más hacía falta.',
        stance: 'for',
        up: 8,
      },
      { by: 'beto-s', daysAgo: 26, text: 'En Cabildo lo ponemos en la escuela, que tiene generador.', stance: 'for', up: 5 },
      {
        by: 'jorge-z',
        daysAgo: 22,
        text: 'Que revisen los vencimientos. Estas cosas quedan diez años en un armario.',
        stance: 'neutral',
        up: 2,
        replies: [{ by: 'dani-o', daysAgo: 21.5, text: 'Dos revisiones por año, con planilla a la vista en la puerta.', up: 6 }],
      },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 13,
      text: prose`
        Se acepta para las nueve delegaciones. Los clubes se eligen por tres condiciones publicadas: que no se inunden, que se pueda
        entrar en silla de ruedas y que haya dos personas con llave a menos de diez cuadras. Los elementos quedan inventariados y a
        cargo de Defensa Civil. El primer simulacro se anuncia con un mes de anticipación.`,
      cost: 39000000,
    },
  },
  {
    key: 'talleres-mayores',
    by: 'tere-g',
    zone: 'las-villas',
    topic: 'cuidados',
    title: 'Talleres de memoria y baile para mayores en Villa Mitre',
    body: prose`
      Después de la pandemia muchas amigas no volvieron a salir. Después de la tormenta, menos. En la sociedad de fomento tenemos
      salón, piano y ganas; no tenemos estufa que ande ni quien dé las clases.

      Pido dos tardes por semana: una de memoria y conversación, otra de baile, con una profesora que venga y que la merienda la
      pongamos nosotras. Y que pasen a buscar a las que no pueden viajar solas, aunque sea un martes por medio. La soledad también
      inunda.`,
    daysAgo: 20,
    supports: 71,
    comments: [
      { by: 'carmen-o', daysAgo: 19.8, text: 'Voy aunque sea a cebar mate. Y a bailar sentada.', stance: 'for', up: 12 },
      {
        by: 'raul-i',
        daysAgo: 19.2,
        text: 'Pongan truco y voy yo también.',
        stance: 'for',
        up: 7,
        replies: [{ by: 'tere-g', daysAgo: 18.9, text: 'El truco es memoria, Raúl. Está incluido.', up: 8 }],
      },
      {
        by: 'vale-d',
        daysAgo: 17.6,
        text: 'Una tarde al mes con los chicos del jardín. Funciona muy bien, lo hicimos una vez.',
        stance: 'for',
        up: 4,
      },
      {
        by: 'lau-q',
        daysAgo: 13.7,
        text: '¿En el Noroeste se puede? Mi mamá necesita algo así.',
        stance: 'for',
        up: 3,
        replies: [
          {
            by: 'tere-g',
            daysAgo: 12.7,
            text: 'Hablá con tu sociedad de fomento. Si hay salón, nos juntamos y lo pedimos para las dos.',
            up: 4,
          },
        ],
      },
      {
        by: 'dani-o',
        daysAgo: 11,
        text: 'Que la estufa la revise un gasista antes de empezar. Cada invierno atiendo lo mismo.',
        stance: 'neutral',
        up: 2,
      },
    ],
  },
  {
    key: 'sombra-parada',
    by: 'nueva',
    zone: 'villa-rosas',
    topic: 'espacio-publico',
    title: 'Un árbol y un banco en la parada donde bajan los chicos de la escuela',
    body: prose`
      Hola, hace dos meses que vivo en Villa Rosas. A las doce y media bajan del colectivo unos veinte chicos de primaria y esperan
      a que los vengan a buscar en una esquina sin sombra, sin banco y con la pared de un galpón que rebota el calor.

      Pido un árbol que dé sombra y un banco largo. Puedo regarlo, vivo enfrente. No sé cuánto sale ni a quién hay que pedirle, si
      falta algo avísenme y lo completo.`,
    daysAgo: 0.1,
    supports: 0,
    comments: [],
  },
  {
    key: 'camiones-laspiur',
    by: 'gaston-h',
    zone: 'noroeste',
    topic: 'movilidad',
    title: 'Cortar el paso de camiones de noche por Sixto Laspiur',
    body: prose`
      De once de la noche a cinco de la mañana pasan camiones vacíos por Sixto Laspiur para ahorrarse el camino de circunvalación.
      Tiembla la pared y se despiertan los chicos.

      Pido un cartel que prohíba los de más de doce toneladas en ese horario y un control las primeras semanas, que es cuando se
      hace la costumbre.`,
    daysAgo: 25,
    supports: 38,
    comments: [
      { by: 'lau-q', daysAgo: 24.7, text: 'Vivo a la vuelta. Es así, sobre todo los jueves.', stance: 'for', up: 6 },
      {
        by: 'hugo-l',
        daysAgo: 23.8,
        text: prose`
          Manejo camión. Si me mandás por afuera hay un tramo roto donde ya volcaron dos. Arreglen ese tramo y nadie pasa por tu
          casa.`,
        stance: 'against',
        up: 5,
        down: 2,
        replies: [
          {
            by: 'gaston-h',
            daysAgo: 23.2,
            text: 'Eso no lo sabía. ¿Me decís dónde es? Capaz que lo que hay que pedir es el arreglo.',
            stance: 'neutral',
            up: 4,
            replies: [
              {
                by: 'hugo-l',
                daysAgo: 22.7,
                text: 'Pasando el segundo puente, unos ochocientos metros. De noche y con lluvia es una trampa.',
                up: 5,
              },
            ],
          },
        ],
      },
      {
        by: 'gaston-h',
        daysAgo: 9.5,
        text: prose`
          La retiro. Con Hugo y otros dos camioneros estamos escribiendo una para arreglar ese tramo. Gracias a los que apoyaron
          esta.`,
        up: 8,
      },
    ],
    withdrawnDaysAgo: 9,
  },
  {
    key: 'bancos-white',
    by: 'vecina1',
    zone: 'ingeniero-white',
    topic: 'espacio-publico',
    title: 'Bancos con respaldo cada dos cuadras en la avenida de White',
    body: prose`
      De mi casa a la farmacia hay siete cuadras y ningún lugar donde sentarse. Antes las hacía de un tirón. Ahora paro en el umbral
      del almacén, que es de mármol y está helado, y don Tito me alcanza una silla, pero no es vida.

      Pido bancos con respaldo y apoyabrazos, que es de donde una se agarra para levantarse, a la sombra, uno cada dos cuadras.
      Serían ocho. De hormigón no, que en invierno no hay quien se siente: de madera o de plástico reciclado.`,
    daysAgo: 12,
    supports: 49,
    comments: [
      {
        by: 'sofi-c',
        daysAgo: 11.8,
        text: 'Para mi abuela también. Se podrían hacer de plástico reciclado con la técnica de la escuela.',
        stance: 'for',
        up: 6,
        replies: [{ by: 'vecina1', daysAgo: 11.4, text: 'Si los hacen ustedes les pongo una plaquita.', up: 5 }],
      },
      {
        by: 'ruben-t',
        daysAgo: 11.1,
        text: 'Tengo durmientes de quebracho guardados. Con dos sale un banco que dura cien años.',
        stance: 'for',
        up: 4,
      },
      { by: 'lucho-n', daysAgo: 9.9, text: 'Atornillados al piso, que el viento se lleva todo.', stance: 'for', up: 3 },
      {
        by: 'vecina2',
        daysAgo: 9,
        text: 'Dejen un metro y medio libre al lado de cada uno, así me siento a charlar sin quedar en el medio de la vereda.',
        stance: 'for',
        up: 4,
      },
    ],
  },
];
