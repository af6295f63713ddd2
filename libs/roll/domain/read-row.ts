import type { Zone } from '@participa/tenants/domain/tenant.ts';
import { present } from '@participa/base/present.ts';
import { fold } from '@participa/base/text.ts';
import type { Columns, RollColumn } from './columns.ts';
import { readDay, isPlausibleBirth } from './read-day.ts';
import { bareNumber, isNumberOf, keyText, typeIn, type DocumentType } from './document.ts';
import type { Fault, Remark } from './verdict.ts';
import { zoneFinder } from './zone-names.ts';

/**
 * What a row of a roll says of a person: the text that her key is made of (it holds the number: never to be stored or told),
 * day of birth, zone.
 */
export interface Entry {
  keyText: string;
  born: string;
  zone: string | null;
}

/** What keeps a row from entering, in which columns, and the entry where it could be read. */
interface FaultyReading {
  entry?: Entry;
  fault: Fault;
  columns: RollColumn[];
  /** Who a row without a number is about, to tell a repeated one; never to be stored. */
  about?: string;
}

/** A row as it was read: an entry, or what is wrong with it and in which columns; and what is worth remarking either way. */
export type Reading = { remarks: Remark[] } & ({ entry: Entry; fault?: undefined; columns: RollColumn[] } | FaultyReading);

/** Under which age a person of a country's roll is a minor: where one may vote at 16, from the year in which she turns 16. */
const votingAge = (country: string): number => (['AR', 'BR', 'EC'].includes(country) ? 16 : 18);

/** How rolls say that a person died. */
const deceasedWords = [
  'fallecid[oa]s?',
  'fallecio',
  'fallec',
  'difunt[oa]',
  'finad[oa]',
  'obito',
  'falecid[oa]',
  'muert[oa]',
  'baja por (fallecimiento|muerte|defuncion)',
  'defuncion',
];
const DECEASED = new RegExp(`(^|[^\\p{L}])(${deceasedWords.join('|')})($|[^\\p{L}])`, 'u');

interface Roll {
  country: string;
  zones: readonly Zone[];
  /** As "2026-03-12". */
  today: string;
}

/** The trimmed text of one cell of a row; empty where the file has no such column. */
type CellReader = (column: RollColumn) => string;

/** What the cells of a row say of a person, as far as they could be read. */
interface ReadCells {
  number: string;
  type: DocumentType | undefined;
  born: ReturnType<typeof readDay>;
  isPlausible: boolean;
}

/** Reads rows of one roll. */
export function rowReader({ country, zones, today }: Roll): (row: readonly string[], columns: Columns) => Reading {
  const zoneNamed = zoneFinder(zones);
  return (row, columns) => {
    const cell: CellReader = (column) => (columns[column] === undefined ? '' : (row[columns[column]] ?? '').trim());
    const born = readDay(cell('born'));
    const read: ReadCells = {
      number: bareNumber(cell('number')),
      type: typeIn(cell('type'), country),
      born,
      isPlausible: born !== undefined && isPlausibleBirth(born.day, today),
    };
    const zone = cell('zone') === '' ? null : (zoneNamed(cell('zone')) ?? null);
    const remarks = remarksOn(read, cell, { country, today });
    const entry = read.type && born && { keyText: keyText(country, read.type, read.number, born.day), born: born.day, zone };
    const fault = faultIn(read, cell);
    if (fault) return { remarks, ...fault, ...(entry ? { entry } : {}) };
    const isUnknownZone = cell('zone') !== '' && zone === null;
    if (isUnknownZone) remarks.push('unknown_zone');
    return { remarks, entry: present(entry, 'The entry of a row without a fault'), columns: isUnknownZone ? ['zone'] : [] };
  };
}

function remarksOn({ born, isPlausible }: ReadCells, cell: CellReader, { country, today }: Omit<Roll, 'zones'>): Remark[] {
  const remarks: Remark[] = [];
  if (/\d\.\d/.test(cell('number'))) remarks.push('dotted');
  if (born?.serial) remarks.push('serial');
  if (born && isPlausible && Number(today.slice(0, 4)) - Number(born.day.slice(0, 4)) < votingAge(country)) remarks.push('minor');
  return remarks;
}

/** The first thing that keeps a row from entering, and in which columns. */
function faultIn({ number, type, born, isPlausible }: ReadCells, cell: CellReader): Omit<FaultyReading, 'entry'> | undefined {
  if (number === '')
    return {
      fault: 'no_document',
      columns: ['number'],
      about: [cell('surname'), cell('name'), born?.day ?? cell('born')].map(fold).join('|'),
    };
  if (!type) return { fault: 'unknown_type', columns: ['type'] };
  if (!isNumberOf(type, number)) return { fault: 'bad_document', columns: ['number'] };
  if (!born) return { fault: cell('born') === '' ? 'no_date' : 'bad_date', columns: ['born'] };
  if (!isPlausible) return { fault: 'implausible_date', columns: ['born'] };
  return DECEASED.test(fold(cell('remarks'))) ? { fault: 'deceased', columns: ['remarks'] } : undefined;
}
