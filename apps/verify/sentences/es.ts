import { byCount } from '@participa/base/by-count.ts';
import { texts as rules } from '@participa/voting-rules/texts/es.ts';
import type { Sentences } from '../sentences.ts';

export const es: Sentences = {
  locale: 'es',
  usage: `participa-verify: recuenta una votación de presupuesto participativo.

  participa-verify tally ARCHIVO.pb [--rule CÓDIGO] [--param nombre=valor]… [--compare CÓDIGO] [--json [--explain]]
  participa-verify tally CARPETA --check        compara cada archivo con lo que él mismo publica
  participa-verify tally --jobs ARCHIVO.ndjson  un {"file","rule","params"} por línea, un resultado por línea
  participa-verify rules [--json]               las reglas y sus parámetros

Sin --rule se usa la regla que el archivo declara. --lang es|en|pt elige el idioma.
Termina con 0 si todo salió bien, 1 si --check halló una diferencia, 2 si algo no se pudo contar.`,
  ballots: 'papeletas',
  forms: {
    approval: 'aprobación',
    'choose-one': 'elegir uno',
    knapsack: 'mochila',
    points: 'puntos',
    ranking: 'orden de preferencia',
    grades: 'calificaciones',
  },
  rules,
  completions: {
    none: 'El dinero que nadie puede reunir queda sin usar.',
    add1:
      'Como sobra dinero, la parte de cada papeleta se aumenta paso a paso y se conserva el último resultado ' +
      'que no pasa del presupuesto.',
    add1u:
      'Como sobra dinero, la parte de cada papeleta se aumenta paso a paso, y con lo que queda se financian por ' +
      'votos los proyectos que aún caben.',
    'add1-comparison':
      'Como sobra dinero, la parte de cada papeleta se aumenta paso a paso; si más personas prefieren el ' +
      'resultado por orden de votos, vale ese.',
  },
  unknownCommand: (command) => `No existe el comando «${command}»; los que hay son tally y rules.`,
  noFile: 'Falta el archivo: participa-verify tally ARCHIVO.pb',
  progress: (index, all, path) => `[${index}/${all}] ${path}`,
  position: (line, column) => `línea ${line}, columna ${column}`,
  malformed: {
    'not-text': () => 'no es texto UTF-8',
    'missing-section': ({ section }) => `falta la sección ${section}`,
    'repeated-section': ({ section }) => `la sección ${section} está repetida o fuera de orden`,
    'missing-header': ({ section }) => `la sección ${section} no tiene encabezado`,
    'missing-column': ({ column, section }) => `la sección ${section} no tiene la columna ${column}`,
    'repeated-column': ({ column }) => `la columna ${column} está repetida`,
    'missing-key': ({ key }) => `falta ${key} en META`,
    'repeated-key': ({ key }) => `${key} aparece dos veces con valores distintos`,
    'missing-value': ({ column }) => `falta el valor de ${column}`,
    'too-many-columns': ({ allowed, given }) => `hay ${given} columnas y el encabezado nombra ${allowed}`,
    'open-quote': () => 'una comilla se abre y no se cierra',
    'line-too-long': () => 'la línea es demasiado larga para ser una tabla',
    'not-a-number': ({ column, given }) => `«${given}» no es un número (${column})`,
    negative: ({ column, given }) => `${column} no puede ser negativo (${given})`,
    'too-large': ({ column }) => `el número es demasiado grande para contarlo con exactitud (${column})`,
    'unknown-vote-type': ({ given }) => `no se conoce el tipo de voto «${given}»`,
    'unknown-project': ({ project }) => `la papeleta nombra el proyecto «${project}», que no existe`,
    'repeated-project': ({ project }) => `el proyecto «${project}» está repetido`,
    'points-mismatch': ({ names, points }) => `hay ${names} proyectos y ${points} puntajes`,
  },
  ruleErrors: {
    'unknown-rule': ({ rule, known }) => `no se conoce la regla «${rule}»; las que hay son ${known}`,
    'bad-parameter': ({ parameter, problem }) => `el parámetro ${parameter} no vale: ${problem}`,
    'ballot-form': ({ rule, form }) => `la regla ${rule} no cuenta papeletas de la forma «${form}»`,
    measure: ({ measure, form }) => `las papeletas de la forma «${form}» no dan «${measure}»`,
    'seed-missing': () => 'un sorteo necesita una semilla pública: --param seed=…',
    'unknown-id': (facts) => `no existe ${Object.values(facts).join(' ')}`,
    'too-hard': ({ states }) => `no se puede calcular con exactitud dentro de la memoria (más de ${states} combinaciones)`,
    'zone-missing': () => 'ningún proyecto tiene zona',
  },
  notJson: (problem) => `no es JSON: ${problem}`,
  missingFile: 'el archivo no existe',
  isFolder: 'es una carpeta, no un archivo',
  emptyFolder: 'la carpeta no contiene archivos .pb',
  unreadable: (code) => `no se puede leer (${code})`,
  unexpected: (message) => `error inesperado: ${message}`,
  verdict({ result, rule, extra, missing, onlyTies }) {
    if (result === 'silent') return `sin comparar: el archivo no publica una regla conocida con su resultado (${rule || 'sin regla'})`;
    if (result === 'same') return `igual (${rule})`;
    const ties = onlyTies ? '; solo cambian proyectos empatados' : '';
    return `DISTINTO (${rule}): de más ${extra.join(', ') || 'nada'}; de menos ${missing.join(', ') || 'nada'}${ties}`;
  },
  checked: ({ same, different, silent, failed }) =>
    `${same} iguales, ${different} distintos, ${silent} sin comparar, ${failed} con errores`,
  headings: {
    how: 'Cómo se decidió',
    what: 'Qué se decidió',
    funded: 'Proyectos financiados',
    notFunded: 'Proyectos no financiados',
    ties: 'Empates',
    left: 'Lo que queda',
    satisfaction: 'Cuánto recibió cada papeleta',
    compared: 'Con otra regla',
    notes: 'Observaciones sobre el archivo',
  },
  size: (ballots, projects, budget) => `${ballots} papeletas, ${projects} proyectos, presupuesto ${budget}.`,
  parameters: (list) => `Parámetros: ${list}.`,
  tieOrder: (criteria) => `Los empates se resuelven por ${criteria}.`,
  result: (projects, cost) =>
    projects === 1 ? `Se financia un proyecto, por ${cost}.` : `Se financian ${projects} proyectos, por ${cost} en total.`,
  left: (money) => `Quedan sin usar ${money}.`,
  overspent: (money) => `Hacen falta ${money} de fuera del presupuesto.`,
  nothingFunded: 'No se financia ningún proyecto.',
  support: (count, formatted) => (count === 1 ? '1 apoyo' : `${formatted} apoyos`),
  score: (score) => `${score} puntos`,
  round: (round) => `ronda ${round}`,
  paidAtMost: (money) => `nadie pagó más de ${money}`,
  effectiveVotes: (votes) => `lo sostuvieron como ${votes} personas pagando lo mismo`,
  byCompletion: 'se financió con el dinero restante',
  fromOutside: (money) => `${money} vienen de fuera del presupuesto`,
  fixedAmount: (money) => `recibe ${money}`,
  reasons: {
    'no-support': () => 'nadie lo apoyó',
    'below-minimum': () => 'no llegó al mínimo de apoyos',
    'too-expensive': ({ moneyLeft, cost }) => `cuando le tocó quedaban ${moneyLeft} y cuesta ${cost}`,
    'after-the-stop': ({ moneyLeft }) => `la cuenta ya se había detenido en un proyecto que no cabía; quedaban ${moneyLeft}`,
    'rival-funded': ({ closedBy }) => `se excluye con ${closedBy}, que obtuvo más`,
    'cap-reached': ({ moneyLeft, closedBy }) => `el tope de ${closedBy} solo dejaba ${moneyLeft}`,
    'kept-for-reserve': ({ moneyLeft }) => `el resto estaba reservado para otros; podía usar ${moneyLeft}`,
    'supporters-spent': ({ round, moneyLeft, cost }) =>
      `desde la ronda ${round} a quienes lo apoyan les quedaban ${moneyLeft} de los ${cost} que cuesta`,
    'not-placed': ({ closedBy }) =>
      closedBy ? `los lugares de ${closedBy} los ocuparon proyectos con más apoyo` : 'no pertenece a ningún grupo con lugares',
    'not-in-best-set': ({ moneyLeft }) =>
      moneyLeft ? `no está en el mejor conjunto; sobran ${moneyLeft}` : 'no está en el conjunto preferido',
  },
  takers: (list) => `su dinero fue a ${list}`,
  before: (list) => `antes pasaron ${list}`,
  winningCost: (money) => `habría ganado con un costo de hasta ${money}`,
  missingSupport: (count, formatted, isScore) => {
    if (isScore) return `le faltaron ${formatted} puntos`;
    return count === 1 ? 'le faltó 1 apoyo' : `le faltaron ${formatted} apoyos`;
  },
  tie: (round, ids, by) => `Ronda ${round}: empataron ${ids}; decidió ${by}.`,
  satisfied: (winners, ballots, share) =>
    byCount(winners, {
      none: `ningún proyecto suyo ganó: ${ballots} (${share})`,
      one: `1 proyecto: ${ballots} (${share})`,
      other: `${winners} proyectos: ${ballots} (${share})`,
    }),
  andMore: (winners, ballots, share) => `${winners} o más: ${ballots} (${share})`,
  compared: (rule) => `Con la regla ${rule}:`,
  onlyHere: (list) => `dejarían de financiarse ${list}`,
  onlyThere: (list) => `se financiarían además ${list}`,
  sameSet: 'se financiarían los mismos proyectos',
  better: (here, there, same) =>
    `tienen más proyectos financiados con la primera regla ${here} papeletas, con la segunda ${there}; igual ${same}`,
  note(note) {
    if (note.code === 'duplicates-in-ballots') return `${note.counted} veces una papeleta nombra dos veces un proyecto; cuenta una.`;
    const what = note.code === 'num-votes-differs' ? 'papeletas' : 'proyectos';
    return `El archivo dice ${note.declared} ${what} y contiene ${note.counted}; se cuenta lo que contiene.`;
  },
};
