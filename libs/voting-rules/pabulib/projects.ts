import { toUnits, readDecimal, type Decimal } from '../decimal.ts';
import type { CountedProject } from '../election.ts';
import { Header } from './header.ts';
import { excerpt, MalformedPabulib } from './malformed.ts';

/** What the file itself says about a project, beside what the rules need. */
export interface PublishedProject {
  readonly votes: string | undefined;
  readonly score: string | undefined;
  /** 0 not funded, 1 funded, 2 funded with money from outside, 3 funded later; undefined when the file does not say. */
  readonly selected: string | undefined;
}

interface Row {
  readonly project: Omit<CountedProject, 'cost'>;
  readonly published: PublishedProject;
  readonly cost: Decimal;
  readonly line: number;
}

/** Reads the PROJECTS section row by row. */
export class ProjectRows {
  readonly #header: Header;
  readonly #rows: Row[] = [];
  readonly #known = new Set<string>();
  readonly #id: number;
  readonly #cost: number;

  constructor(columns: readonly string[], line: number) {
    this.#header = new Header(columns, line);
    this.#id = this.#header.require('project_id', 'PROJECTS', line);
    this.#cost = this.#header.require('cost', 'PROJECTS', line);
  }

  add(fields: readonly string[], line: number): void {
    this.#header.refuseSurplus(fields, line);
    const id = fields[this.#id] ?? '';
    if (id === '') throw new MalformedPabulib('missing-value', line, this.#id + 1, { column: 'project_id' });
    if (this.#known.has(id)) throw new MalformedPabulib('repeated-project', line, this.#id + 1, { project: excerpt(id) });
    this.#known.add(id);
    const optional = (name: string) => {
      const at = this.#header.find(name);
      return (at === undefined ? undefined : fields[at]) || undefined;
    };
    const zone = optional('neighborhood') ?? optional('neighbourhood');
    const name = optional('name');
    const categories = optional('category')
      ?.split(',')
      .map((category) => category.trim());
    this.#rows.push({
      project: { id, ...(name && { name }), ...(zone && { zone }), ...(categories && { categories }) },
      published: { votes: optional('votes'), score: optional('score'), selected: optional('selected') },
      cost: this.#costOf(fields[this.#cost] ?? '', line),
      line,
    });
  }

  #costOf(text: string, line: number): Decimal {
    const column = this.#cost + 1;
    if (text === '') throw new MalformedPabulib('missing-value', line, column, { column: 'cost' });
    const cost = readDecimal(text);
    if (!cost) throw new MalformedPabulib('not-a-number', line, column, { column: 'cost', given: excerpt(text) });
    if (cost.units < 0n) throw new MalformedPabulib('negative', line, column, { column: 'cost', given: excerpt(text) });
    return cost;
  }

  get ids(): readonly string[] {
    return this.#rows.map(({ project }) => project.id);
  }

  /** The decimal places that every cost and `budget` fit into. */
  places(budget: Decimal): number {
    return this.#rows.reduce((places, { cost }) => Math.max(places, cost.decimals), budget.decimals);
  }

  /** Projects with costs in whole units of `10^-places`, and what the file says of each. */
  close(places: number): { readonly projects: CountedProject[]; readonly published: Map<string, PublishedProject> } {
    const projects = this.#rows.map(({ project, cost, line }) => {
      const units = Number(toUnits(cost, places));
      if (!Number.isSafeInteger(units)) throw new MalformedPabulib('too-large', line, this.#cost + 1, { column: 'cost' });
      return { ...project, cost: units };
    });
    return { projects, published: new Map(this.#rows.map(({ project, published }) => [project.id, published])) };
  }
}
