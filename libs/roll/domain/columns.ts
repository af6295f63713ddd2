import { fold } from '@participa/base/text.ts';

/** The columns that we read of a roll; everything else is passed over. */
export const rollColumns = ['type', 'number', 'born', 'surname', 'name', 'zone', 'remarks'] as const;
export type RollColumn = (typeof rollColumns)[number];

/** Where each column stands in a row. */
export type Columns = Partial<Record<RollColumn, number>>;

/** Heads of columns with a person's first name or whole name. */
const nameHeads = [
  'nombre',
  'nombres',
  'nome',
  'nombre completo',
  'nome completo',
  'elector',
  'ciudadano',
  'apellidos? y nombres?',
  'apellidos? nombres?',
  'nombres? y apellidos?',
  'nomb y apell',
  'apynom',
  'apenom',
];

/** How governments call them, in Spanish and Portuguese: without accents, signs and articles; the most telling first. */
const names: Readonly<Record<RollColumn, readonly RegExp[]>> = {
  type: [
    /^(tipo|tip|tpo|clase)( (de )?(doc|docum|documento|identificacion|identidad|id))?$/,
    /^(tdoc|td|tipodoc|tipodocumento)$/,
    /^doc tipo$/,
  ],
  number: [
    /^(nro|num|numero|no|n)( (de )?(doc|docum|documento|dni|cedula|cc|ci|run|rut|cpf|identificacion|identidad))$/,
    /^(documento|dni|cedula|cc|ci|run|rut|cpf|matricula|identificacion)$/,
    /^(cedula|documento|carnet) (de )?(ciudadania|identidad)$/,
    /^(nrodoc|nrodocumento|numdoc|numdocumento|documentonro|doc nro|doc|documento numero|numero|nro|matricula individual)$/,
  ],
  born: [
    /^(f|fec|fecha|fch|data|dt)( de)? (nac|nacim|nacimiento|nascimento|nasc)$/,
    /^(nacimiento|nascimento|fechanac|fechanacimiento|fnac|nac|datanascimento|nacido|nacida)$/,
  ],
  surname: [/^(apellido|apellidos|sobrenome|primer apellido)$/],
  name: [new RegExp(`^(${nameHeads.join('|')})$`)],
  zone: [
    /^(barrio|delegacion|zona|comuna|distrito|bairro|regional|sector|localidad|vereda|corregimiento|otb)( .*)?$/,
    /^(nombre|nome|codigo) (de |del |da |do )?(barrio|zona|comuna|bairro|delegacion)$/,
  ],
  remarks: [/^(observacion|observaciones|obs|nota|notas|estado|situacion|marca|observacao|observacoes|situacao|condicion)( .*)?$/],
};

/** A header cell as it is compared. */
const word = (cell: string): string =>
  fold(cell)
    .replace(/[°ºª]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The columns of a row, if it is a header: one that names at least a document's number and a birth date. */
export function columnsIn(row: readonly string[]): Columns | undefined {
  const words = row.map(word);
  const columns: Columns = {};
  for (const column of rollColumns) {
    const at = names[column].flatMap((name) =>
      words.flatMap((text, index) => (name.test(text) && !Object.values(columns).includes(index) ? [index] : [])),
    )[0];
    if (at !== undefined) columns[column] = at;
  }
  return columns.number !== undefined && columns.born !== undefined ? columns : undefined;
}

const delimiters = [';', ',', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What separates the cells, told from the beginning of a file: what makes a header of one of its first lines, else what there is most of.
 */
export function delimiterOf(beginning: string): Delimiter {
  const lines = beginning.split(/\r\n?|\n/).slice(0, 30);
  const heading = delimiters.find((delimiter) =>
    lines.some((line) => columnsIn(line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')))),
  );
  const frequency = (delimiter: Delimiter) => beginning.split(delimiter).length;
  return heading ?? delimiters.reduce((best, each) => (frequency(each) > frequency(best) ? each : best));
}
