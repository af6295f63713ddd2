import { Injectable } from '@nestjs/common';

/** What people are called, by their ids; those that are not there are left out. It runs in the asking government's transaction. */
export type NamesOfPeople = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The port *names of those who acted*: the room that has the people registers when the application starts. */
@Injectable()
export class ActorNames {
  private names: NamesOfPeople | undefined;

  register(names: NamesOfPeople): void {
    if (this.names) throw new Error('Two rooms say what people are called');
    this.names = names;
  }

  /** Names by id; none where no room has people. */
  async of(actors: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(actors.filter((actor) => actor !== null))];
    return ids.length > 0 && this.names ? this.names(ids) : new Map();
  }
}
