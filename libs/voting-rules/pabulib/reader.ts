import { toUnits, type Decimal } from '../decimal.ts';
import type { Election } from '../election.ts';
import { MalformedPabulib } from './malformed.ts';
import { Meta } from './meta.ts';
import { ProjectRows, type PublishedProject } from './projects.ts';
import { longestLine, recordAt } from './record.ts';
import { VoteRows } from './votes.ts';

/** What a `.pb` file holds. */
export interface PabulibFile {
  readonly election: Election;
  readonly meta: Meta;
  /** What the file itself says about each project, by id. */
  readonly published: ReadonlyMap<string, PublishedProject>;
  /** Oddities that do not change what counts. */
  readonly notes: readonly PabulibNote[];
}

/** An oddity of a file: its numbers disagree with its rows, or ballots name a project twice. */
export type PabulibNote =
  | { readonly code: 'num-votes-differs' | 'num-projects-differs'; readonly declared: number; readonly counted: number }
  | { readonly code: 'duplicates-in-ballots'; readonly counted: number };

type Section = 'start' | 'META' | 'PROJECTS' | 'VOTES';
const order: readonly Section[] = ['start', 'META', 'PROJECTS', 'VOTES'];

/**
 * Reads a `.pb` file (pabulib.org/format) from its bytes in pieces of any size: `push` each, then `close`. Knows no file system.
 * Throws `MalformedPabulib`, with line and column, at the first thing whose meaning is not certain.
 */
export class PabulibReader {
  #rest: Uint8Array = new Uint8Array(0);
  #line = 1;
  #section: Section = 'start';
  #headed = false;
  readonly #meta = new Meta();
  #projects: ProjectRows | undefined;
  #votes: VoteRows | undefined;
  #budget: Decimal | undefined;

  push(chunk: Uint8Array): void {
    if (chunk.includes(0)) throw new MalformedPabulib('not-text', this.#lineOf(chunk, chunk.indexOf(0)), 1);
    const end = chunk.lastIndexOf(0x0a) + 1;
    const block = joined(this.#rest, chunk);
    if (end === 0) this.#keep(block);
    else this.#keep(block.subarray(this.#readLines(block, this.#rest.length + end)));
  }

  close(): PabulibFile {
    this.push(new Uint8Array([0x0a]));
    if (this.#rest.some((byte) => byte > 0x20)) throw new MalformedPabulib('open-quote', this.#line, 1);
    if (!this.#votes || !this.#projects || !this.#budget) throw this.#missing();
    const places = this.#projects.places(this.#budget);
    const budget = Number(toUnits(this.#budget, places));
    const { projects, published } = this.#projects.close(places);
    if (!Number.isSafeInteger(budget)) throw new MalformedPabulib('too-large', 1, 2, { column: 'budget' });
    const notes = this.#notes(projects.length, this.#votes);
    return { election: { projects, budget, decimals: places, ballots: this.#votes.close() }, meta: this.#meta, published, notes };
  }

  /** Reads whole records of `block[0 … to - 1]`; returns where it stopped. */
  #readLines(block: Uint8Array, to: number): number {
    let at = this.#line === 1 && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf ? 3 : 0;
    while (at < to) {
      if (this.#votes) {
        const read = this.#votes.read(block, at, to, this.#line);
        this.#line = read.line;
        return read.next;
      }
      const record = recordAt(block, at, to, this.#line);
      if (!record) return at;
      this.#readRecord(record.fields);
      this.#line += record.lines;
      at = record.next;
    }
    return at;
  }

  #readRecord(fields: readonly string[]): void {
    if (fields.every((field) => field === '')) return;
    const section = order.find((name) => name === fields[0]?.toUpperCase());
    if (section && fields.slice(1).every((field) => field === '')) return this.#enter(section);
    if (this.#section === 'start') throw new MalformedPabulib('missing-section', this.#line, 1, { section: 'META' });
    if (!this.#headed) return this.#readHeader(fields);
    if (this.#section === 'META') this.#meta.add(fields, this.#line);
    else this.#projects?.add(fields, this.#line);
  }

  #enter(section: Section): void {
    const [now, next] = [order.indexOf(this.#section), order.indexOf(section)];
    if (next <= now) throw new MalformedPabulib('repeated-section', this.#line, 1, { section });
    if (next > now + 1) throw new MalformedPabulib('missing-section', this.#line, 1, { section: order[now + 1]! });
    if (now > 0 && !this.#headed) throw new MalformedPabulib('missing-header', this.#line, 1, { section: this.#section });
    this.#section = section;
    this.#headed = false;
    if (section === 'PROJECTS') this.#budget = this.#meta.requireDecimal('budget', this.#line);
  }

  #readHeader(columns: readonly string[]): void {
    this.#headed = true;
    if (this.#section === 'META') {
      if (columns[0]?.toLowerCase() !== 'key') this.#meta.add(columns, this.#line);
    } else if (this.#section === 'PROJECTS') this.#projects = new ProjectRows(columns, this.#line);
    else {
      const form = this.#meta.ballotForm(this.#line);
      this.#votes = new VoteRows(columns, this.#line, {
        ids: this.#projects?.ids ?? [],
        form,
        maxLength: form === 'ranking' ? wholeNumber(this.#meta.decimal('max_length')) : undefined,
        defaultScore: form === 'points' ? (wholeNumber(this.#meta.decimal('default_score')) ?? 0) : 0,
      });
    }
  }

  #missing(): MalformedPabulib {
    const at = order.indexOf(this.#section);
    if (at > 0 && !this.#headed) return new MalformedPabulib('missing-header', this.#line, 1, { section: this.#section });
    return new MalformedPabulib('missing-section', this.#line, 1, { section: order[at + 1]! });
  }

  #notes(projects: number, votes: VoteRows): PabulibNote[] {
    const notes: PabulibNote[] = [];
    const metaNumber = (key: string) => Number(this.#meta.get(key) ?? Number.NaN);
    const [declaredVotes, declaredProjects] = [metaNumber('num_votes'), metaNumber('num_projects')];
    if (Number.isInteger(declaredVotes) && declaredVotes !== votes.count)
      notes.push({ code: 'num-votes-differs', declared: declaredVotes, counted: votes.count });
    if (Number.isInteger(declaredProjects) && declaredProjects !== projects)
      notes.push({ code: 'num-projects-differs', declared: declaredProjects, counted: projects });
    if (votes.duplicates > 0) notes.push({ code: 'duplicates-in-ballots', counted: votes.duplicates });
    return notes;
  }

  #keep(rest: Uint8Array): void {
    if (rest.length > longestLine) throw new MalformedPabulib('line-too-long', this.#line, 1);
    this.#rest = rest.slice();
  }

  #lineOf(chunk: Uint8Array, position: number): number {
    let line = this.#line;
    for (let at = 0; at < position; at++) if (chunk[at] === 0x0a) line++;
    return line;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const block = new Uint8Array(first.length + second.length);
  block.set(first);
  block.set(second, first.length);
  return block;
}

function wholeNumber(decimal: Decimal | undefined): number | undefined {
  return decimal && decimal.decimals === 0 ? Number(decimal.units) : undefined;
}
