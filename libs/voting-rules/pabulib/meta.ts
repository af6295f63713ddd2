import type { BallotForm } from '../ballot-forms.ts';
import { readDecimal, type Decimal } from '../decimal.ts';
import { excerpt, MalformedPabulib } from './malformed.ts';

/** Keys that change what counts. */
const counting: ReadonlySet<string> = new Set(['budget', 'vote_type', 'max_length', 'default_score']);

/** The META section: values as written, and where each key stood, so that errors can name the line. */
export class Meta {
  readonly #entries = new Map<string, { readonly value: string; readonly line: number }>();

  /**
   * Adds one line. A value with unquoted `;` is kept whole; a repeated key matters only where it changes what counts, else the first
   * stands.
   */
  add(fields: readonly string[], line: number): void {
    if (fields.length > 64) throw new MalformedPabulib('too-many-columns', line, 3, { allowed: 2, given: fields.length });
    const key = (fields[0] ?? '').toLowerCase();
    if (key === '') return;
    const value = fields.slice(1).join(';').replace(/;+$/, '');
    const earlier = this.#entries.get(key);
    if (earlier && !counting.has(key)) return;
    if (earlier && earlier.value !== value) throw new MalformedPabulib('repeated-key', line, 1, { key: excerpt(key) });
    this.#entries.set(key, { value, line });
  }

  get(key: string): string | undefined {
    const value = this.#entries.get(key)?.value;
    return value === '' ? undefined : value;
  }

  /** All keys and values in the order of the file. */
  all(): readonly (readonly [key: string, value: string])[] {
    return [...this.#entries].map(([key, { value }]) => [key, value] as const);
  }

  /** A number of the META section that must be there (`budget`); `line` is the last one read, when it is not. */
  requireDecimal(key: string, line: number): Decimal {
    const entry = this.#entries.get(key);
    if (!entry || entry.value === '') throw new MalformedPabulib('missing-key', entry?.line ?? line, entry ? 2 : 1, { key });
    const decimal = readDecimal(entry.value);
    if (!decimal) throw new MalformedPabulib('not-a-number', entry.line, 2, { column: key, given: excerpt(entry.value) });
    if (decimal.units < 0n) throw new MalformedPabulib('negative', entry.line, 2, { column: key, given: excerpt(entry.value) });
    return decimal;
  }

  /** A number that may be missing; one that cannot be read is an error too, because limits change what counts. */
  decimal(key: string): Decimal | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.value === '') return undefined;
    const decimal = readDecimal(entry.value);
    if (!decimal) throw new MalformedPabulib('not-a-number', entry.line, 2, { column: key, given: excerpt(entry.value) });
    return decimal;
  }

  /** The ballot form behind `vote_type`. */
  ballotForm(line: number): BallotForm {
    const entry = this.#entries.get('vote_type');
    if (!entry || entry.value === '') throw new MalformedPabulib('missing-key', entry?.line ?? line, 1, { key: 'vote_type' });
    const form = forms.get(entry.value.toLowerCase());
    if (!form) throw new MalformedPabulib('unknown-vote-type', entry.line, 2, { given: excerpt(entry.value) });
    return form;
  }
}

const forms: ReadonlyMap<string, BallotForm> = new Map([
  ['approval', 'approval'],
  ['knapsack', 'knapsack'],
  ['choose-1', 'choose-one'],
  ['ordinal', 'ranking'],
  ['cumulative', 'points'],
  ['scoring', 'points'],
  ['grades', 'grades'],
]);
