import type { Zone } from '@participa/tenants/domain/tenant.ts';
import { fold } from '@participa/base/text.ts';
import type { Columns, RollColumn } from './columns.ts';
import { readDay, isPlausibleBirth } from './read-day.ts';
import { bareNumber, isNumberOf, keyText, typeIn } from './document.ts';
import type { Fault, Remark } from './verdict.ts';
import { zoneFinder } from './zone-names.ts';

/** What a row of a roll says of a person: the text that her key is made of (it holds the number: never to be stored or told), day of birth, zone. */
export interface Entry {
  keyText: string;
  born: string;
  zone: string | null;
}

/** A row as it was read: an entry, or what is wrong with it and in which columns; and what is worth remarking either way. */
export type Reading = { remarks: Remark[] } & (
  | { entry: Entry; fault?: undefined; columns: RollColumn[] }
  | {
      entry?: Entry;
      fault: Fault;
      columns: RollColumn[];
      /** Who a row without a number is about, to tell a repeated one; never to be stored. */ about?: string;
    }
);

/** Under which age a person of a country's roll is a minor: where one may vote at 16, from the year in which she turns 16. */
const votingAge = (country: string): number => (['AR', 'BR', 'EC'].includes(country) ? 16 : 18);

const DECEASED =
  /(^|[^\p{L}])(fallecid[oa]s?|fallecio|fallec|difunt[oa]|finad[oa]|obito|falecid[oa]|muert[oa]|baja por (fallecimiento|muerte|defuncion)|defuncion)($|[^\p{L}])/u;

/** Reads rows of one roll. `today` as "2026-03-12". */
export function rowReader({
  country,
  zones,
  today,
}: {
  country: string;
  zones: readonly Zone[];
  today: string;
}): (row: readonly string[], columns: Columns) => Reading {
  const zoneNamed = zoneFinder(zones);
  return (row, columns) => {
    const cell = (column: RollColumn) => (columns[column] === undefined ? '' : (row[columns[column]] ?? '').trim());
    const remarks: Remark[] = [];
    const number = bareNumber(cell('number'));
    const type = typeIn(cell('type'), country);
    const born = readDay(cell('born'));
    if (/\d\.\d/.test(cell('number'))) remarks.push('dotted');
    if (born?.serial) remarks.push('serial');
    const plausible = born !== undefined && isPlausibleBirth(born.day, today);
    if (plausible && Number(today.slice(0, 4)) - Number(born.day.slice(0, 4)) < votingAge(country)) remarks.push('minor');
    const zoneCell = cell('zone');
    const zone = zoneCell === '' ? null : (zoneNamed(zoneCell) ?? null);
    const entry = born && type ? { keyText: keyText(country, type, number, born.day), born: born.day, zone } : undefined;
    const faulty = (fault: Fault, ...about: RollColumn[]): Reading => ({ remarks, fault, columns: about, ...(entry ? { entry } : {}) });

    if (number === '')
      return {
        ...faulty('no_document', 'number'),
        about: [cell('surname'), cell('name'), born?.day ?? cell('born')].map(fold).join('|'),
      } as Reading;
    if (!type) return faulty('unknown_type', 'type');
    if (!isNumberOf(type, number)) return faulty('bad_document', 'number');
    if (!born) return faulty(cell('born') === '' ? 'no_date' : 'bad_date', 'born');
    if (!plausible) return faulty('implausible_date', 'born');
    if (DECEASED.test(fold(cell('remarks')))) return faulty('deceased', 'remarks');
    if (zoneCell !== '' && zone === null) remarks.push('unknown_zone');
    return { remarks, entry: entry!, columns: zoneCell !== '' && zone === null ? ['zone'] : [] };
  };
}
