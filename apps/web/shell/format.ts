import { DAY_MS, HOUR_MS, MINUTE_MS } from '@participa/base/duration.ts';
import type { Variant } from '@participa/base/language.ts';

/** Numbers, money and dates as people of a place write them. */
export interface Format {
  number(value: number): string;
  /** Whole units of the tenant's currency: "$ 12.500.000". */
  money(value: number): string;
  /** "12 de marzo de 2026". */
  date(moment: string): string;
  /** "12 de marzo", where the year is said beside it. */
  day(moment: string): string;
  /** "03/2026", as a stamp says it. */
  month(moment: string): string;
  /** "12 de marzo de 2026, 18:42". */
  dateTime(moment: string): string;
  /** "18:42". */
  time(moment: string): string;
  /** "hace 3 días"; older than a month, the date. `now` is part of the page's data, so that server and browser say the same. */
  ago(moment: string, now: number): string;
}

// Intl falls back to US English where it lacks a language: always a list.
const locales: Record<Variant, string[]> = {
  'es-AR': ['es-AR', 'es'],
  'es-CO': ['es-CO', 'es'],
  'es-BO': ['es-BO', 'es'],
  'es-CL': ['es-CL', 'es'],
  'pt-BR': ['pt-BR', 'pt'],
  en: ['en-GB', 'en'],
};

type FormatSettings = { timeZone: string; currency: string };
const formatCache = new Map<string, Format>();

/** The formats of a place, made once: opening them costs the server more than rendering a page. Places with the same habits share them. */
export function formatFor(variant: Variant, { timeZone, currency }: FormatSettings): Format {
  const key = `${variant} ${timeZone} ${currency}`;
  const format = formatCache.get(key) ?? makeFormat(variant, { timeZone, currency });
  formatCache.set(key, format);
  return format;
}

function makeFormat(variant: Variant, settings: FormatSettings): Format {
  const locale = locales[variant];
  const zone = { timeZone: settings.timeZone };
  const number = new Intl.NumberFormat(locale);
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: settings.currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  const date = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' });
  const day = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'long' });
  const month = new Intl.DateTimeFormat(locale, { ...zone, month: '2-digit', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'short', hourCycle: 'h23' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    number: (value) => number.format(value),
    money: (value) => money.format(value),
    date: (moment) => date.format(new Date(moment)),
    day: (moment) => day.format(new Date(moment)),
    month: (moment) => month.format(new Date(moment)),
    // Joined here: servers and older phones join them differently («a las», «,»), and the page must be drawn the same by both.
    dateTime: (moment) => `${date.format(new Date(moment))}, ${time.format(new Date(moment))}`,
    time: (moment) => time.format(new Date(moment)),
    ago: (moment, now) => {
      const ageMs = now - new Date(moment).getTime();
      if (ageMs < MINUTE_MS) return relative.format(0, 'second');
      if (ageMs < HOUR_MS) return relative.format(-Math.floor(ageMs / MINUTE_MS), 'minute');
      if (ageMs < DAY_MS) return relative.format(-Math.floor(ageMs / HOUR_MS), 'hour');
      if (ageMs < 31 * DAY_MS) return relative.format(-Math.floor(ageMs / DAY_MS), 'day');
      return date.format(new Date(moment));
    },
  };
}
