/**
 * The type of a column in a declared row, or of a parameter: its name in PostgreSQL, what the driver gives for it (`Out`) and what it
 * takes (`In`). Only tests look at the names; at run time rows are passed on as the driver made them.
 */
export class ColumnType<Out, In = Out> {
  /** Exist for the compiler alone. */
  declare readonly out: Out;
  declare readonly in: In;

  constructor(
    readonly name: string,
    readonly isNullable = false,
    readonly isAsserted = false,
  ) {}

  /** May be NULL. */
  get nullable(): ColumnType<Out | null, In | null> {
    return new ColumnType(this.name, true);
  }

  /** Never NULL, although the schema cannot tell: an expression (`count(*)`), or a nullable column whose nulls the WHERE leaves out. */
  get asserted(): ColumnType<Out, In> {
    return new ColumnType(this.name, false, true);
  }

  get array(): ColumnType<Out[], readonly In[]> {
    return new ColumnType(`${this.name}[]`, this.isNullable, this.isAsserted);
  }

  /** The same in the database, narrower in TypeScript: `text.as<ProposalState>()`, `jsonb.as<Phase[]>()`. */
  as<Narrow extends Out>(): ColumnType<Narrow, Narrow> {
    return new ColumnType<Narrow, Narrow>(this.name, this.isNullable, this.isAsserted);
  }
}

export const uuid = new ColumnType<string>('uuid');
export const text = new ColumnType<string>('text');
export const bool = new ColumnType<boolean>('boolean');
export const smallint = new ColumnType<number>('smallint');
export const int = new ColumnType<number>('integer');
/** The driver gives text: a JavaScript number holds no more than 53 bits. Cast to `::int` or `::float8` where that is enough. */
export const bigint = new ColumnType<string, string | number>('bigint');
export const numeric = new ColumnType<string, string | number>('numeric');
export const float8 = new ColumnType<number>('double precision');
export const timestamptz = new ColumnType<Date, Date | string>('timestamp with time zone');
/** For parameters alone. A row gives days as `::text`: the driver would make them a moment in the server's time zone. */
export const date = new ColumnType<never, string>('date');
export const bytea = new ColumnType<Buffer>('bytea');

/** Parameters of these two are given as values; they become JSON on their way. */
export const json = new ColumnType<object>('json');
export const jsonb = new ColumnType<object>('jsonb');

/** A part of a page's cursor, as a parameter: the SQL casts it to what its order needs. */
export const cursorPart = new ColumnType<never, string | number>('any');
