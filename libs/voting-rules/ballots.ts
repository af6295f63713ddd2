import type { BallotForm } from './ballot-forms.ts';

/**
 * All ballots of an election in flat arrays: ballot `b` names the projects `choices[starts[b]] … choices[starts[b + 1] - 1]`
 * (positions in `election.projects`), each once, in the order given. Empty ballots count.
 */
export interface Ballots {
  readonly form: BallotForm;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly choices: Uint16Array | Uint32Array;
  /** Points or grades beside `choices`, as whole units of `10^-valuePlaces`. */
  readonly values: Float64Array | undefined;
  readonly valueDecimals: number;
  /** The longest ballot allowed: a first place in a ranking is worth this much. Undefined when the paper names no limit. */
  readonly maxLength: number | undefined;
}

/** Collects ballots one by one into flat arrays; a project named twice in one ballot counts once. */
export class BallotBox {
  #starts = new Uint32Array(1024);
  #choices: Uint16Array | Uint32Array;
  #values: Float64Array | undefined;
  #count = 0;
  #used = 0;
  /** Ballot (from 1) in which a project was last named, so that duplicates are seen without searching. */
  readonly #lastSeen: Uint32Array;
  duplicates = 0;

  constructor(projects: number, withValues: boolean) {
    this.#choices = projects > 0xffff ? new Uint32Array(4096) : new Uint16Array(4096);
    this.#values = withValues ? new Float64Array(4096) : undefined;
    this.#lastSeen = new Uint32Array(projects);
  }

  get count(): number {
    return this.#count;
  }

  /** Names a project on the open ballot. Named again it keeps its first place; the last value stands. */
  name(project: number, value = 0): void {
    if (this.#lastSeen[project] === this.#count + 1) {
      this.duplicates++;
      this.#replace(project, value);
      return;
    }
    this.#lastSeen[project] = this.#count + 1;
    if (this.#used === this.#choices.length) this.#grow();
    if (this.#values) this.#values[this.#used] = value;
    this.#choices[this.#used++] = project;
  }

  /** Gives `value` to every project that the open ballot does not name. */
  nameRest(value: number): void {
    for (let project = 0; project < this.#lastSeen.length; project++)
      if (this.#lastSeen[project] !== this.#count + 1) this.name(project, value);
  }

  /** Puts the open ballot into the box; one with nothing named is an empty ballot. */
  cast(): void {
    if (++this.#count === this.#starts.length) this.#starts = grown(this.#starts, new Uint32Array(this.#starts.length * 2));
    this.#starts[this.#count] = this.#used;
  }

  /** Multiplies all values so far, when a later ballot needs more decimal places. */
  scaleValues(factor: number): void {
    for (let at = 0; this.#values && at < this.#used; at++) this.#values[at] = this.#values[at]! * factor;
  }

  /** The ballots cast. The box is not used afterwards: the arrays are handed over, not copied. */
  close(form: BallotForm, maxLength: number | undefined, valueDecimals = 0): Ballots {
    return {
      form,
      count: this.#count,
      starts: this.#starts.subarray(0, this.#count + 1),
      choices: this.#choices.subarray(0, this.#used),
      values: this.#values?.subarray(0, this.#used),
      valueDecimals,
      maxLength,
    };
  }

  #replace(project: number, value: number): void {
    if (!this.#values) return;
    let at = this.#used - 1;
    while (this.#choices[at] !== project) at--;
    this.#values[at] = value;
  }

  #grow(): void {
    const size = this.#choices.length * 2;
    this.#choices =
      this.#choices instanceof Uint16Array ? grown(this.#choices, new Uint16Array(size)) : grown(this.#choices, new Uint32Array(size));
    if (this.#values) this.#values = grown(this.#values, new Float64Array(size));
  }
}

function grown<A extends Uint16Array | Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
