import { Injectable } from '@nestjs/common';
import type { RowOf } from '@participa/platform/database/sql.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { entryByKey } from './roll-entries.statements.ts';

/** What the roll says of somebody, for rooms that look people up by their documents. */
@Injectable()
export class RollEntries {
  constructor(private readonly tx: Tx) {}

  find(key: Buffer): Promise<RowOf<typeof entryByKey> | undefined> {
    return this.tx.maybe(entryByKey, { key });
  }
}
