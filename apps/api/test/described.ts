import type { Client, Connection, Submittable } from 'pg';

/** A statement as PostgreSQL understands it before it is run. */
export interface Described {
  /** Type oids of `$1`, `$2`, … */
  params: number[];
  columns: { name: string; type: number; /** 0 for an expression. */ table: number; column: number }[];
}
interface Field {
  name: string;
  dataTypeID: number;
  tableID: number;
  columnID: number;
}
type Emitter = Connection & NodeJS.EventEmitter & { parse(query: object): void; describe(message: object): void; sync(): void };

/** Asks PostgreSQL to parse `sql` and to describe its parameters and its row; nothing is run. */
export const describeStatement = (client: Client, sql: string): Promise<Described> =>
  new Promise((resolve, reject) => client.query(new Describing(sql, resolve, reject)));

class Describing implements Submittable {
  private readonly described: Described = { params: [], columns: [] };
  private readonly take = ({ dataTypeIDs }: { dataTypeIDs: number[] }) => void (this.described.params = dataTypeIDs);
  private connection: Emitter | undefined;
  private failed = false;

  constructor(
    private readonly sql: string,
    private readonly resolve: (described: Described) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    this.connection = connection as Emitter;
    this.connection.once('parameterDescription', this.take);
    this.connection.parse({ name: '', text: this.sql, types: [] });
    this.connection.describe({ type: 'S', name: '' });
    this.connection.sync();
  }

  handleRowDescription({ fields }: { fields: Field[] }): void {
    this.described.columns = fields.map(({ name, dataTypeID, tableID, columnID }) => ({
      name,
      type: dataTypeID,
      table: tableID,
      column: columnID,
    }));
  }

  handleError(error: Error): void {
    this.failed = true;
    this.connection?.off('parameterDescription', this.take);
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.failed) this.resolve(this.described);
  }
}
