import { enum as oneOf, type infer as Infer } from 'zod';

/** Kinds of identity documents of the countries we serve, as people call them. */
const documentTypes = ['DNI', 'LE', 'LC', 'CC', 'TI', 'CE', 'CI', 'RUN', 'CPF', 'PAS', 'ID'] as const;
export const DocumentType = oneOf(documentTypes);
export type DocumentType = Infer<typeof DocumentType>;

/** What a person chooses from when she names her document, the usual one first; elsewhere `ID` is "identity document". */
const ofCountry: Readonly<Record<string, readonly [DocumentType, ...DocumentType[]]>> = {
  AR: ['DNI', 'LC', 'LE', 'PAS'],
  BO: ['CI', 'PAS'],
  BR: ['CPF', 'PAS'],
  CL: ['RUN', 'PAS'],
  CO: ['CC', 'TI', 'CE', 'PAS'],
};
export const documentTypesOf = (country: string): readonly [DocumentType, ...DocumentType[]] => ofCountry[country] ?? ['ID', 'PAS'];

/** Words in which rolls name the types, without accents, dots and blanks. */
const named: Readonly<Record<string, DocumentType>> = {
  dni: 'DNI',
  dnid: 'DNI',
  dnit: 'DNI',
  documento: 'DNI',
  documentonacional: 'DNI',
  dniea: 'DNI',
  dnieb: 'DNI',
  le: 'LE',
  libretaenrolamiento: 'LE',
  libretadeenrolamiento: 'LE',
  lc: 'LC',
  libretacivica: 'LC',
  cc: 'CC',
  cedula: 'CC',
  ceduladeciudadania: 'CC',
  ti: 'TI',
  tarjetadeidentidad: 'TI',
  ce: 'CE',
  ceduladeextranjeria: 'CE',
  ci: 'CI',
  cedulaidentidad: 'CI',
  ceduladeidentidad: 'CI',
  carnet: 'CI',
  carnetdeidentidad: 'CI',
  run: 'RUN',
  rut: 'RUN',
  cpf: 'CPF',
  pas: 'PAS',
  pasaporte: 'PAS',
  passaporte: 'PAS',
  id: 'ID',
  identificacion: 'ID',
};

/**
 * The type that a cell of a roll names; the country's usual one where nothing is written, undefined where it is a word that we don't
 * know.
 */
export function typeIn(cell: string, country: string): DocumentType | undefined {
  const word = cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const [usual] = documentTypesOf(country);
  const type = word === '' ? usual : named[word];
  // "Cédula" and "documento" mean the usual one of the country.
  return (type === 'CC' && country !== 'CO') || (type === 'DNI' && country !== 'AR') ? usual : type;
}

/** A number as it is compared: without dots, blanks and dashes, letters large. */
export const bareNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s.,·'’_-]/g, '')
    .toUpperCase();

/** Whether `number` (bare) can be a number of this type: its length, and its check digit where the country has one. */
export function isNumberOf(type: DocumentType, number: string): boolean {
  switch (type) {
    case 'RUN':
      return /^\d{6,9}[\dK]$/.test(number) && runDigit(number.slice(0, -1)) === number.at(-1);
    case 'CPF':
      return isCpf(number);
    case 'PAS':
    case 'ID':
      return /^[A-Z\d]{5,20}$/.test(number) && /\d{3}/.test(number);
    case 'CI':
      // Bolivian cards end in a complement of two signs when a number was given twice, and rolls add where it was issued.
      return /^\d{5,10}([A-Z\d]{2})?([A-Z]{2})?$/.test(number);
    case 'CE':
      return /^[A-Z]?\d{4,10}$/.test(number);
    case 'CC':
    case 'TI':
      return /^[1-9]\d{4,10}$/.test(number);
    default:
      return /^[1-9]\d{5,7}$/.test(number);
  }
}

function isCpf(number: string): boolean {
  if (!/^\d{11}$/.test(number) || /^(\d)\1+$/.test(number)) return false;
  return cpfDigit(number.slice(0, 9)) === number[9] && cpfDigit(number.slice(0, 10)) === number[10];
}

/** What the rests 10 and 11 of Chile's check are written as. */
const runDigits: Record<number, string> = { 10: 'K', 11: '0' };

/** Chile: modulo 11 with the weights 2 to 7 from the right. */
function runDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, at) => total + Number(digit) * (2 + (at % 6)), 0);
  const rest = 11 - (sum % 11);
  return runDigits[rest] ?? String(rest);
}

/** Brazil: modulo 11 with weights that fall to 2. */
function cpfDigit(body: string): string {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (body.length + 1 - at), 0);
  return String(((sum * 10) % 11) % 10);
}

/**
 * What the key of a person on the roll is made of. The Argentine booklets (LE, LC) and the DNI share one numbering, and people who have
 * a booklet say DNI: for the key they are one.
 */
export function keyText(country: string, type: DocumentType, number: string, born: string): string {
  return [country, type === 'LE' || type === 'LC' ? 'DNI' : type, bareNumber(number), born].join('|');
}
