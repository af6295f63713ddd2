import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActorNames } from '@participa/audit/api/actor-names.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { namesById } from './person-names.statements.ts';

/** Tells the audit log what those who acted are called. */
@Injectable()
export class PersonNames implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly actors: ActorNames,
  ) {}

  onModuleInit(): void {
    this.actors.register(async (people) => {
      const rows = await this.tx.rows(namesById, { people: [...people] });
      return new Map(rows.map(({ id, name }) => [id, name]));
    });
  }
}
