import type { Election } from '@participa/voting-rules/election.ts';
import type { Sentences } from './sentences.ts';

/** Longer names are cut in lists. */
const longestName = 60;

/** How numbers, money and projects are written in one report. */
export interface Formats {
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly money: (minorUnits: number) => string;
  readonly name: (id: string) => string;
}

/** The formats of a report: the language's digits, the file's currency, ids with the project's name. */
export function formats({ projects, decimals: places }: Election, currency: string | undefined, { locale }: Sentences): Formats {
  const plain = new Intl.NumberFormat([locale, 'en'], { maximumFractionDigits: 2, useGrouping: true });
  const part = new Intl.NumberFormat([locale, 'en'], { style: 'percent', maximumFractionDigits: 1 });
  const amount = new Intl.NumberFormat([locale, 'en'], { maximumFractionDigits: Math.min(places, 20), useGrouping: true });
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  return {
    number: (value) => plain.format(value),
    share: (value) => part.format(value),
    money: (units) => `${amount.format(units / 10 ** places)}${currency ? ` ${currency}` : ''}`,
    name(id) {
      const name = names.get(id)?.replace(/\s+/g, ' ') ?? '';
      return name === '' ? id : `${id} ${name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}`;
    },
  };
}
