import { present } from '@participa/base/present.ts';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { HeadingBoxes } from '../domain/heading-boxes.ts';
import type { HeadingCount } from '../domain/count-heading.ts';
import type { Election } from '@participa/voting-rules/election.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { readBallots } from './read-ballots.ts';

/** A heading as it was counted. */
export interface CountedHeadingTitles {
  id: string;
  zone: string | null;
  count: HeadingCount;
  titles: ReadonlyMap<number, { id: string; title: string }>;
}

/** How many votes are remembered with their ballots. */
const MAXIMUM_VOTES = 3;

/**
 * Ballots that were published, as elections to count again: costs and money as they were counted, whatever is written about a project
 * later. Nothing of it can change any more, so the latest requested ones are kept in memory.
 */
@Injectable()
export class PublishedElections {
  private readonly cache = new LRUCache<string, Promise<ReadonlyMap<string, Election>>>({ max: MAXIMUM_VOTES });

  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
  ) {}

  /** The election of every heading, by the heading's id. */
  get(budget: string, form: BallotRules, headings: readonly CountedHeadingTitles[]): Promise<ReadonlyMap<string, Election>> {
    const key = `${this.tx.tenant} ${budget}`;
    const election = this.cache.get(key);
    if (election) return election;
    const read = this.read(budget, form, headings);
    this.cache.set(key, read);
    read.catch(() => this.cache.delete(key));
    return read;
  }

  private async read(budget: string, form: BallotRules, headings: readonly CountedHeadingTitles[]): Promise<ReadonlyMap<string, Election>> {
    const boxes = new HeadingBoxes(
      headings.map(({ id, zone, count, titles }) => {
        const projects = count.projects.map(({ id: number, cost }) => ({
          number: Number(number),
          cost,
          title: titles.get(Number(number))?.title ?? '',
        }));
        return { id, zone, money: count.budget, projects: projects.sort((a, b) => a.number - b.number) };
      }),
    );
    await readBallots(this.database, this.tx.tenant, budget, (numbers) => boxes.put(numbers));
    return new Map(boxes.close(form).map((election, at) => [present(headings[at]).id, election]));
  }
}
