import { fold } from '@participa/base/text.ts';

/** Words that say nothing about what a proposal is about, in the languages of the platform. */
const noise = new Set(
  (
    'a al algo ante aqui asi con contra cual cuando de del desde donde el ella en entre es esta este esto ha hacia ' +
    'hasta hay la las le les lo los mas me mi mas muy nos nuestra nuestro o para pero por porque propongo ' +
    'propuesta pedimos que queremos se ser si sin sobre solicitamos su sus tambien un una uno y ya barrio ciudad ' +
    'mejorar mejora hacer poner nueva nuevo nuevas nuevos as ao aos com da das do dos e em essa esse isso na nas ' +
    'no os ou pela pelo pra que sao sem uma the of to and in for on'
  ).split(' '),
);

/** At this likeness and above, two titles are what staff merge by hand. */
export const MERGE_SIMILARITY = 0.75;

/** Below this likeness a proposal is not offered. */
export const MIN_SIMILARITY = 0.3;

/** The part of a title that is compared, folded and without frequent words: "Más bancos para la plaza" → "bancos plaza". */
export const titleKey = (title: string): string =>
  (fold(title).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !noise.has(word)).join(' ');
