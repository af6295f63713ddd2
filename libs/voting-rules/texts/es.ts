/** What each voting rule is called and what it does, for somebody who has never read about voting rules. */
export const texts = {
  greedy: {
    name: 'Por orden de votos',
    explanation:
      'Se ordenan los proyectos del más votado al menos votado. Se recorre la lista desde arriba y entra cada uno que ' +
      'cabe en el dinero que queda.',
  },
  'equal-shares': {
    name: 'Partes iguales',
    explanation:
      'El dinero se divide en partes iguales, una por cada voto. Un proyecto entra cuando quienes lo eligieron pueden ' +
      'pagarlo juntos, y van primero los que menos piden a cada persona. Así, un grupo chico que se pone de acuerdo ' +
      'también consigue algo.',
  },
  phragmen: {
    name: 'Phragmén',
    explanation:
      'Cada voto va juntando dinero al mismo ritmo. Un proyecto entra apenas quienes lo eligieron reúnen su costo, y se ' +
      'termina cuando el siguiente ya no cabe.',
  },
  'maximum-welfare': {
    name: 'La combinación con más votos',
    explanation: 'De todas las combinaciones de proyectos que caben en el dinero, gana la que suma más votos.',
  },
  'majority-judgment': {
    name: 'Juicio mayoritario',
    explanation: 'Se ordenan los proyectos por la nota del medio que recibieron y entra cada uno que cabe en el dinero que queda.',
  },
  positional: {
    name: 'Puntos por lugar',
    explanation:
      'Cada lugar en el voto vale puntos. Se ordenan los proyectos por su suma y entra cada uno que cabe en el dinero que queda.',
  },
  'top-places': {
    name: 'Los más votados de cada grupo',
    explanation: 'En cada grupo hay un número fijo de lugares: los ocupan los proyectos más votados.',
  },
  'zone-winner': {
    name: 'Un ganador por zona',
    explanation: 'En cada zona, el proyecto más votado recibe una suma fija.',
  },
  'choose-one-per-zone': {
    name: 'Uno por zona',
    explanation: 'Cada persona elige un proyecto por zona, y en cada zona gana el más elegido.',
  },
  /** What decides a tie. */
  ties: {
    id: 'el número del proyecto',
    'lowest-cost': 'el costo más bajo',
    'highest-cost': 'el costo más alto',
    'most-votes': 'tener más votos',
    lot: 'un sorteo con una clave publicada antes',
  },
};
