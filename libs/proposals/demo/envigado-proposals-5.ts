import { prose } from '@participa/base/prose.ts';
import type { DemoProposal } from './story.ts';

/** Proposals of Envigado, part 5 of 5. */
export const envigadoProposals5: readonly DemoProposal[] = [
  {
    key: 'bajada-colegio',
    by: 'vecina3',
    zone: 'el-dorado',
    topic: 'cuidados',
    title: 'Un punto seguro para bajar a los niños en los colegios de El Dorado',
    body: prose`
      Entre 6:10 y 6:30 hay ochenta carros y el doble de motos frente al colegio, todos bajando niños en doble fila. Los que vienen
      a pie caminan por la mitad de la calle. Llevo tres años contando y cada semana hay un susto.

      Propongo una bahía a una cuadra, con monitoras de chaleco, y un camino pintado hasta la puerta. Que la cuadra del colegio se
      cierre a los carros esos veinte minutos, menos a los que traigan a un niño con discapacidad. En el colegio de enfrente lo
      hicieron con conos y funcionó una semana.`,
    daysAgo: 10,
    supports: 40,
    comments: [
      {
        by: 'carlos-d',
        daysAgo: 9.8,
        text: 'Doy clase ahí. La cuadra cerrada cambia la mañana. Los primeros en apoyar fueron los niños.',
        stance: 'for',
        up: 6,
      },
      {
        by: 'ramiro-a',
        daysAgo: 9.2,
        text: '¿Y los que vivimos en la cuadra y salimos a esa hora a trabajar?',
        stance: 'neutral',
        up: 3,
        down: 2,
        replies: [
          { by: 'vecina3', daysAgo: 8.9, text: 'Los residentes pasan despacio, con la monitora. Eso lo pondría por escrito.', up: 5 },
        ],
      },
      {
        by: 'paola-z',
        daysAgo: 8,
        text: 'Monitoras que sepan señas básicas, mi hijo no oye. Con diez palabras basta.',
        stance: 'for',
        up: 3,
        replies: [{ by: 'vecina3', daysAgo: 7.5, text: 'Me encanta. ¿Nos enseña las diez?', up: 4 }],
      },
    ],
  },
  {
    key: 'preuniversitario',
    by: 'vecina4',
    zone: 'la-paz',
    topic: 'cultura',
    title: 'Preuniversitario gratis los sábados con estudiantes como profesores',
    body: prose`
      En mi colegio somos treinta y cinco en once y solo seis pagan preuniversitario. El examen es el mismo para todos. Los libros
      los fotocopiamos y las dudas se quedan.

      Proponemos sábados de ocho a doce en dos colegios, con estudiantes de universidad que quieran enseñar y reciban su
      certificado, un coordinador pago y almuerzo. Empezar con cien cupos. Que haya simulacro cada mes y que se publique cuántos
      entran a la universidad, aunque sean pocos.`,
    daysAgo: 39,
    supports: 115,
    comments: [
      {
        by: 'gabriela-n',
        daysAgo: 38.7,
        text: 'Para muchos el problema no es la matemática sino los nervios. Puedo hacer dos talleres.',
        stance: 'for',
        up: 7,
      },
      {
        by: 'carlos-d',
        daysAgo: 38.3,
        text: 'Yo doy física. Y si otros profesores se suman, no necesitamos tantos estudiantes.',
        stance: 'for',
        up: 9,
      },
      { by: 'beatriz-u', daysAgo: 37.6, text: 'Dono libros usados de preparación. Tengo dos cajas.', stance: 'for', up: 5 },
      {
        by: 'kevin-a',
        daysAgo: 34.8,
        text: '¿Sirve para el que ya se graduó hace tres años?',
        stance: 'for',
        up: 6,
        replies: [{ by: 'vecina4', daysAgo: 34.5, text: 'Obvio que sí. Y si quiere le guardamos puesto.', up: 8 }],
      },
      {
        by: 'mauricio-g',
        daysAgo: 30,
        text: 'Los simulacros cuestan. Hay gratis en internet, ¿los usaron?',
        stance: 'neutral',
        up: 2,
        replies: [{ by: 'vecina4', daysAgo: 29.3, text: 'Sí, pero lo que nos falta es alguien que nos diga por qué estaba mal.', up: 4 }],
      },
    ],
  },
  {
    key: 'cunetas-loma',
    by: 'vecina5',
    zone: 'loma-del-escobero',
    topic: 'quebradas',
    title: 'Limpiar las cunetas de la loma antes de cada temporada de lluvias',
    body: prose`
      En la Loma del Escobero el agua baja por donde encuentra. Si la cuneta está tapada con hojas y tierra, baja por la vía y
      arranca el pavimento; después dicen que el pavimento era malo.

      Pido dos limpiezas fijas, en marzo y en septiembre, con fecha pegada en la caseta de la junta, y que la tierra se la lleven
      ese mismo día. La junta avisa con foto los puntos. Sale más barato que tapar huecos el resto del año.`,
    daysAgo: 6,
    supports: 29,
    comments: [
      { by: 'tulio-r', daysAgo: 5.7, text: 'Y una rejilla en la curva del tanque, que ahí siempre sale.', stance: 'for', up: 5 },
      {
        by: 'ivonne-g',
        daysAgo: 5.1,
        text: 'Las unidades podemos limpiar el frente de cada una. Que manden la instrucción y una fecha.',
        stance: 'for',
        up: 2,
        replies: [{ by: 'vecina5', daysAgo: 4.7, text: 'Perfecto, esa es la parte que nos toca. La paso a la junta del martes.', up: 4 }],
      },
    ],
  },
  {
    key: 'costurero',
    by: 'vecina1',
    zone: 'la-mina',
    topic: 'cultura',
    title: 'Un costurero abierto para remendar ropa y aprender el oficio',
    body: prose`
      Todavía tengo manos y tengo tres máquinas. La gente bota un pantalón porque se le dañó la cremallera y vale más la nueva que
      el arreglo. Y hay muchachas y muchachos que quisieran un oficio.

      Propongo un salón dos tardes por semana con ocho máquinas, hilo y una de nosotras enseñando. Se trae la prenda, se arregla y
      se aprende. A los seis meses, quien quiera puede recibir encargos y cobrar.`,
    daysAgo: 4,
    supports: 12,
    comments: [
      {
        by: 'rosa-e',
        daysAgo: 3.8,
        text: 'Los uniformes de los niños en enero. Doña Marleny, usted salva un colegio.',
        stance: 'for',
        up: 4,
      },
      {
        by: 'sara-m',
        daysAgo: 3.2,
        text: 'Podemos estampar los remiendos con los grabados del taller.',
        stance: 'for',
        up: 3,
        replies: [{ by: 'vecina1', daysAgo: 2.9, text: 'Tráigalos y les bordamos el borde.', up: 4 }],
      },
    ],
  },
  {
    key: 'muebles-viejos',
    by: 'ramiro-a',
    zone: 'el-dorado',
    topic: 'residuos',
    title: 'Un día fijo para sacar muebles viejos y escombros en El Dorado',
    body: prose`
      En la esquina de abajo cada semana aparece un colchón, un inodoro, media cocina. No es gente mala: es que no sabe cuándo pasan
      a recoger ni a quién llamar, y el del carro de caballo ya no existe.

      Pido el primer sábado de cada mes, de siete a once, avisado en el recibo del agua, y un punto donde lo que sirve se lo pueda
      llevar otro vecino antes de que pase el camión.`,
    daysAgo: 2.2,
    supports: 7,
    comments: [
      {
        by: 'vecina3',
        daysAgo: 1.9,
        text: 'Lo de que otro se lo lleve es lo mejor. Mi mesa de comedor salió de una acera.',
        stance: 'for',
        up: 3,
      },
      {
        by: 'lina-f',
        daysAgo: 1.6,
        text: '¿Y quien vive en un quinto piso sin ascensor? Que ayuden a bajar a los mayores.',
        stance: 'neutral',
        up: 1,
      },
    ],
  },
];
