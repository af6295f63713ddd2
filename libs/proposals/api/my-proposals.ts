import { Injectable } from '@nestjs/common';
import { Tx } from '@participa/platform/database/tx.ts';
import { afterArgs } from '@participa/platform/list-order.ts';
import { pageOf } from '@participa/platform/page-of.ts';
import { myListOrder, myProposalPage, supportedAmong } from './my-proposals.statements.ts';
import { toCard, type Territory } from './proposal-reading.ts';

interface PageQuery {
  take: number;
  after?: string | undefined;
}

/** A person's own lists: what she wrote and what she supports, the latest first. */
@Injectable()
export class MyProposals {
  constructor(private readonly tx: Tx) {}

  written(person: string, territory: Territory, query: PageQuery) {
    return this.page('written', person, territory, query);
  }

  supported(person: string, territory: Territory, query: PageQuery) {
    return this.page('supported', person, territory, query);
  }

  /** Which of `ids` this person supports. */
  async supportedOf(person: string, ids: string[]): Promise<{ items: string[] }> {
    const rows = await this.tx.rows(supportedAmong, { person, proposals: ids });
    return { items: rows.map(({ id }) => id) };
  }

  private async page(list: 'written' | 'supported', person: string, territory: Territory, { take, after }: PageQuery) {
    const page = myProposalPage({ list, later: after !== undefined });
    const rows = await this.tx.rows(page, { person, take: take + 1, ...afterArgs(myListOrder, after) });
    const { items, next } = pageOf(rows, take, ({ moment, id }) => [moment.toISOString(), id]);
    return { items: items.map((row) => toCard(row, territory)), next };
  }
}
