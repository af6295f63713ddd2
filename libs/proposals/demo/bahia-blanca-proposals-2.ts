import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Bahía Blanca, part 2 of 7. */
export const bahiaBlancaProposals2: readonly DemoProposal[] = [
  {
    key: 'sendas-escuelas',
    by: 'vecina5',
    zone: 'las-villas',
    topic: 'movilidad',
    title: 'Sendas elevadas en las puertas de las escuelas de Villa Mitre',
    body: prose`
      Soy la señora del chaleco naranja. Hace doce años que cruzo chicos de 7:15 a 8 y de 16:30 a 17:30, y en ese tiempo me rozaron
      tres autos. La senda pintada dura cuatro meses; con la lluvia y los camiones se borra y los que doblan desde Garibaldi no la
      ven.

      Una senda elevada, de esas que son como un lomo ancho del alto del cordón, obliga a frenar aunque el conductor esté mirando el
      teléfono. Además los cochecitos y las sillas cruzan derecho. Pido que se empiece por las cuatro escuelas donde ya estamos
      nosotras, que somos las que sabemos la hora y la esquina exacta.

      Probamos con conos dos semanas y bajaron la velocidad, pero los conos se los lleva el viento y una mañana aparecieron en el
      arroyo.`,
    daysAgo: 47,
    supports: 298,
    comments: [
      { by: 'carmen-o', daysAgo: 46.9, text: 'A mi nieto lo cruzás vos, Graciela. Apoyo y paso la voz.', stance: 'for', up: 20 },
      {
        by: 'nico-f',
        daysAgo: 46.6,
        text: 'Que la senda llegue de cordón a cordón y no corte la bici. En otras ciudades dejan una canaleta y te caés.',
        stance: 'for',
        up: 11,
        replies: [{ by: 'vecina5', daysAgo: 45.9, text: 'Eso no lo sabía. Lo agrego cuando me llamen de Tránsito.', up: 4 }],
      },
      {
        by: 'oscar-v',
        daysAgo: 45.9,
        text: prose`
          Manejo doce horas por día. Cada lomo me rompe el tren delantero y a la ambulancia la frena igual. Prefiero semáforo a
          botón.`,
        stance: 'against',
        up: 5,
        down: 9,
        replies: [
          {
            by: 'dani-o',
            daysAgo: 45.4,
            text: 'Ando en ambulancia y en esas cuadras frenamos igual. Prefiero perder cuatro segundos y no ir a buscar un chico.',
            up: 14,
            down: 1,
          },
          {
            by: 'vecina5',
            daysAgo: 45.3,
            text: prose`
              Oscar, el semáforo a botón lo pedimos dos veces y nos contestaron que la cuadra es corta. Si la senda está bien hecha
              y la agarrás a 20, no golpea.`,
            up: 12,
            replies: [
              { by: 'oscar-v', daysAgo: 44.4, text: 'Bien hecha, entonces. Las de otros lados son una pared.', stance: 'neutral', up: 7 },
            ],
          },
        ],
      },
      { by: 'tere-g', daysAgo: 44, text: 'Agreguen la esquina de la sociedad de fomento, que ahí sale el jardín.', stance: 'for', up: 6 },
      {
        by: 'raul-i',
        daysAgo: 40,
        text: '¿El agua cómo pasa? Si levantás la calle hacés un dique y mi vereda se inunda.',
        up: 2,
        replies: [
          {
            by: 'pablo-e',
            daysAgo: 38.7,
            text: 'Se deja un caño o una rejilla en los bordes. Tiene que estar en el plano; pedí verlo antes de que hormigonen.',
            up: 9,
          },
        ],
      },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 19,
      text: prose`
        Se aprueban cuatro sendas elevadas. La medición de velocidad en las cuatro esquinas dio entre 46 y 58 km/h a la hora de
        entrada, donde el máximo es 20. Se construyen durante el próximo receso escolar para no cortar la calle con chicos. Una
        quinta esquina que pidieron en los comentarios pasa por una ruta de colectivos y necesita otro diseño: queda en estudio.`,
      cost: 52000000,
    },
  },
  {
    key: 'luces-esculturas',
    by: 'facu-m',
    zone: 'norte',
    topic: 'seguridad',
    title: 'Luces en el Paseo de las Esculturas',
    body: prose`
      Curso en la universidad hasta las diez de la noche y vuelvo caminando por el Paseo de las Esculturas, al lado del Napostá,
      porque es el camino más corto. De los faroles que hay, conté dieciocho apagados sobre cuarenta y uno. Hay un tramo de dos
      cuadras, el que está antes del puente, que es boca de lobo.

      Después de la inundación el arroyo se llevó parte del cableado y se arregló por arriba. Pido revisar la línea enterrada, poner
      luces LED a menor altura para que los árboles no las tapen y numerar los faroles, así uno puede avisar cuál no anda.`,
    daysAgo: 58,
    supports: 214,
    comments: [
      {
        by: 'agus-r',
        daysAgo: 57.6,
        text: 'Confirmo. Yo directamente doy la vuelta por Alem, son nueve minutos más.',
        stance: 'for',
        up: 8,
      },
      { by: 'ana-p', daysAgo: 57, text: 'Numerar los faroles es la mejor idea y cuesta una lata de pintura.', stance: 'for', up: 5 },
      {
        by: 'pablo-e',
        daysAgo: 55.4,
        text: 'Ojo con iluminar de más: hay murciélagos y aves en el arroyo. Luz cálida, hacia abajo y que baje a la madrugada.',
        stance: 'neutral',
        up: 7,
        replies: [
          { by: 'facu-m', daysAgo: 54.9, text: 'De acuerdo, no quiero una cancha. Con que se vea la cara de quien viene alcanza.', up: 6 },
        ],
      },
      {
        by: 'marce-t',
        daysAgo: 50,
        text: 'El tramo del puente es el peor. De noche los pasajeros me piden que los deje del otro lado.',
        stance: 'for',
        up: 3,
      },
      {
        by: 'admin',
        daysAgo: 37,
        text: 'Hay una propuesta muy parecida de Agustina. Por ahora quedan las dos y se responden juntas.',
        up: 4,
      },
    ],
  },
  {
    key: 'mas-luces-esculturas',
    by: 'agus-r',
    zone: 'norte',
    topic: 'seguridad',
    title: 'Más luces en el Paseo de las Esculturas',
    body: prose`
      Salgo a correr a las siete de la tarde con un grupo de mujeres. De abril a agosto a esa hora ya es de noche y en el Paseo de
      las Esculturas se ve muy poco: corremos con linterna en la frente, y aun así dos compañeras se esguinzaron en las raíces
      levantadas.

      Pedimos más luces en el circuito, sobre todo en las curvas, y que se emparejen los cuatro lugares donde las raíces rompieron
      el piso. Sin cortar los árboles: se puede hacer un puentecito de madera por arriba.`,
    daysAgo: 40,
    supports: 96,
    comments: [
      {
        by: 'facu-m',
        daysAgo: 39.7,
        text: 'Yo pedí lo mismo hace unas semanas, para los que volvemos de cursar. ¿Las unimos? Apoyo igual.',
        stance: 'for',
        up: 6,
        replies: [{ by: 'agus-r', daysAgo: 39.2, text: 'Dale, por mí que se junten. Lo único que agrego son las raíces.', up: 5 }],
      },
      {
        by: 'flor-b',
        daysAgo: 38,
        text: 'Salgo con los perros a esa hora. En la curva grande no se ve si viene una bici.',
        stance: 'for',
        up: 4,
        replies: [{ by: 'nico-f', daysAgo: 37.6, text: 'Y nosotros no vemos al perro. Luz para todos.', up: 3 }],
      },
      {
        by: 'jorge-z',
        daysAgo: 34.5,
        text: 'Con el cableado que se roban, pongan solares.',
        stance: 'neutral',
        up: 1,
        replies: [
          {
            by: 'pablo-e',
            daysAgo: 33.7,
            text: 'Las solares chicas duran poco en invierno acá. Mejor línea enterrada y cámara de hormigón.',
            up: 4,
          },
        ],
      },
    ],
  },
  {
    key: 'desagues-villa-rosas',
    by: 'sole-r',
    zone: 'villa-rosas',
    topic: 'agua',
    title: 'Limpiar los desagües de Villa Rosas antes de cada tormenta',
    body: prose`
      En Villa Rosas no hace falta un diluvio. Con treinta milímetros en una hora la calle Bouchard es un río y el agua entra por la
      rejilla del baño. El camión que destapa viene cuando ya pasó, saca una montaña de barro y bolsas, y la deja al lado del
      sumidero. A la semana está adentro otra vez.

      Propongo una lista pública con los sumideros del barrio, cada uno con número, y que se limpien cuando el Servicio
      Meteorológico da alerta amarilla, no después. Y que el barro se cargue en el momento. Un grupo de vecinos podemos avisar con
      foto cuáles están tapados.`,
    daysAgo: 52,
    supports: 246,
    comments: [
      {
        by: 'oscar-v',
        daysAgo: 51.7,
        text: 'Bouchard y las dos que siguen. El remís me quedó flotando en diciembre.',
        stance: 'for',
        up: 15,
      },
      { by: 'ivan-s', daysAgo: 51.1, text: 'Escribí una parecida antes de ver la tuya. Te sigo.', stance: 'for', up: 7 },
      {
        by: 'yani-a',
        daysAgo: 50.3,
        text: 'Y bolsas de arena en la delegación, que cuando fuimos a buscar nos dijeron que no había.',
        stance: 'for',
        up: 9,
      },
      {
        by: 'pablo-e',
        daysAgo: 48,
        text: prose`
          Limpiar sirve para la lluvia común. Para la grande hay que retener agua más arriba. Que no se use una cosa para no hacer
          la otra.`,
        stance: 'neutral',
        up: 6,
        down: 1,
        replies: [
          {
            by: 'sole-r',
            daysAgo: 47.4,
            text: 'De acuerdo, pero la común me entra al baño seis veces por año. Empecemos por esa.',
            up: 10,
          },
        ],
      },
      {
        by: 'lau-q',
        daysAgo: 43,
        text: 'En el Noroeste estamos igual. ¿Nos pasan la planilla que usaron?',
        stance: 'for',
        up: 3,
        replies: [{ by: 'sole-r', daysAgo: 41.8, text: 'Escribime y te la paso. Es una hoja con calle, altura, foto y fecha.', up: 4 }],
      },
      {
        by: 'nueva',
        daysAgo: 4,
        text: 'Recién me mudo al barrio. ¿Cómo hago para avisar de un sumidero tapado en mi esquina?',
        up: 1,
        replies: [
          {
            by: 'sole-r',
            daysAgo: 3.7,
            text: 'Bienvenida, Camila. Fijate que tiene un número pintado en blanco; con ese número llamás a la delegación.',
            up: 3,
          },
        ],
      },
    ],
    answer: {
      state: 'accepted',
      daysAgo: 19,
      text: prose`
        Se acepta, junto con la propuesta de Iván sobre lo mismo. Hay 138 sumideros en la delegación y desde ahora tienen número.
        Con alerta amarilla se recorren los 40 más bajos; con alerta naranja, todos. El barro se carga en el mismo turno. Lo que no
        podemos prometer es que no haya agua en la calle con lluvias como la de marzo de 2025: para eso hacen falta los conductos
        grandes, que son otra obra y otra discusión.`,
      cost: 21000000,
    },
  },
  {
    key: 'desagues-villa-rosas-2',
    by: 'ivan-s',
    zone: 'villa-rosas',
    topic: 'agua',
    title: 'Limpieza de los desagües de Villa Rosas antes de cada tormenta',
    body: prose`
      Trabajo en una gomería de Villa Rosas y cada vez que llueve fuerte tengo que levantar las máquinas sobre tacos. Limpio yo
      mismo la boca de tormenta de la esquina con una pala, pero el problema está adentro del caño.

      Pido que pase el camión con la manguera a presión una vez por mes en otoño y en primavera, que son los meses de agua, y que
      avisen el día para que no dejemos los autos estacionados arriba.`,
    daysAgo: 51.5,
    supports: 58,
    comments: [
      {
        by: 'sole-r',
        daysAgo: 51.3,
        text: 'Iván, es casi la misma que la mía. Apoyá aquella y ponemos tu dato de la manguera ahí.',
        stance: 'for',
        up: 5,
        replies: [{ by: 'ivan-s', daysAgo: 50.9, text: 'Ya la apoyé. Dejo esta por si sirve lo de avisar el día.', up: 4 }],
      },
      {
        by: 'raul-i',
        daysAgo: 48.5,
        text: 'Lo de avisar para correr los autos es clave. En Villa Mitre vinieron y la mitad quedó sin limpiar.',
        stance: 'for',
        up: 2,
      },
    ],
  },
  {
    key: 'paseo-ferroviario',
    by: 'ruben-t',
    zone: 'ingeniero-white',
    topic: 'cultura-deporte',
    title: 'Abrir un paseo ferroviario los domingos entre White y los galpones',
    body: prose`
      Fui maquinista. En White hay vías, señales, un puente y tres galpones que cuentan por qué existe este pueblo, y la mitad de
      los chicos no los vio nunca de cerca porque está todo detrás de un alambre.

      Propongo un paseo a pie los domingos de 15 a 18, con recorrido marcado, baranda donde haga falta y ferroviarios jubilados
      contando. Somos siete dispuestos. No hace falta mover ningún tren ni entrar a las vías que se usan. Hace falta cortar pasto,
      carteles que aguanten la sal, una garita con baño y un seguro.

      Lo hicimos una vez, un aniversario, y vinieron 300 personas con termo y reposera.`,
    daysAgo: 44,
    supports: 168,
    comments: [
      {
        by: 'sofi-c',
        daysAgo: 43.7,
        text: prose`
          Fui a ese aniversario con la escuela. Que cuenten también las mujeres que trabajaban en la estación, que mi bisabuela era
          una.`,
        stance: 'for',
        up: 16,
        replies: [{ by: 'ruben-t', daysAgo: 43.2, text: 'Traela en foto y la ponemos en el cartel. En serio.', up: 12 }],
      },
      { by: 'vecina1', daysAgo: 43.1, text: 'Yo hago las empanadas. Pero que el baño sea baño y no un químico.', stance: 'for', up: 13 },
      {
        by: 'gaston-h',
        daysAgo: 41.8,
        text: '¿Esas tierras no son de la Nación? Capaz que primero hay que pedir permiso.',
        stance: 'neutral',
        up: 5,
        replies: [
          {
            by: 'ruben-t',
            daysAgo: 41.4,
            text: 'Una parte sí y otra es del municipio. Por eso propongo empezar por la del municipio, que son cuatro cuadras.',
            up: 7,
          },
        ],
      },
      {
        by: 'pablo-e',
        daysAgo: 39.5,
        text: 'Puedo dibujar el recorrido. Habría que cuidar que se pueda hacer en silla de ruedas, el balasto es imposible.',
        stance: 'for',
        up: 6,
        replies: [
          {
            by: 'vecina2',
            daysAgo: 38.7,
            text: 'Gracias. Una pasarela de madera al costado alcanza, la anchura de una puerta y media.',
            up: 9,
          },
        ],
      },
      {
        by: 'emi-k',
        daysAgo: 33,
        text: 'Un domingo por mes, música en el galpón. Tiene una acústica rarísima y hermosa.',
        stance: 'for',
        up: 3,
      },
    ],
  },
];
