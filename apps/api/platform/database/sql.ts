import type { AuditEventCode } from '@participa/base/room.ts';
import type { ColumnType } from './column-types.ts';

type Types = Readonly<Record<string, ColumnType<unknown, unknown>>>;
type Values<Params extends Types> = { readonly [Name in keyof Params]: Params[Name]['in'] };
type Rows<Row extends Types> = { -readonly [Name in keyof Row]: Row[Name]['out'] };

/** A statement with a name, typed parameters and a declared row. Made by `sql`, `systemSql` and `composedSql`; run by `Tx`. */
export interface Statement<Args, Row> {
  readonly name: string;
  /** As PostgreSQL reads it, with `$1`, `$2`, …; `$1` is the tenant, if the statement has one. */
  readonly text: string;
  readonly ofTenant: boolean;
  /** The audit events that it records. */
  readonly records: readonly AuditEventCode[];
  readonly params: Types;
  readonly row: Types;
  /** Which parameters the text uses, in the order of their numbers (without the tenant). */
  readonly used: readonly string[];
  /** What the driver sends. */
  values(tenant: string | undefined, args: Args): unknown[];
  /** Exists for the compiler alone. */
  readonly out?: Row;
}
/** The row of a statement, as the driver gives it: `RowOf<typeof auditEvents>`. */
export type RowOf<S> =
  S extends Statement<never, infer Row> ? Row : S extends (...shape: never) => Statement<never, infer Row> ? Row : never;

interface Declaration<Params extends Types, Row extends Types> {
  /** `<room>.<what it does>`: tests and logs name the statement by it. */
  name: string;
  /** Named in the text as `$name`. `$tenant` is there by itself. */
  params?: Params;
  /** Left out for statements that give no rows. */
  row?: Row;
  /** The audit events that the statement records as part of what it does. */
  records?: readonly AuditEventCode[];
}
interface Fixed<Params extends Types, Row extends Types> extends Declaration<Params, Row> {
  text: string;
}
interface Composed<Params extends Types, Row extends Types, Shape> extends Declaration<Params, Row> {
  /** Writes the text from `shape`, which is plain data and small: flags, orders. What a request says goes into parameters. */
  text(shape: Shape): string;
  /** Shapes that together make every variant of the text: each of them is prepared in a test. */
  examples: readonly Shape[];
}

/** How many texts of a composed statement are kept. */
const MAX_VARIANTS = 2_000;

/** Every statement there is, once its file is loaded; those that are composed, once for each of their examples. */
export const declaredStatements: Statement<never, unknown>[] = [];

/** Declares a statement on rows of the transaction's tenant, which the text names as `$tenant`. */
export function sql<const Params extends Types = Record<never, never>, const Row extends Types = Record<never, never>>(
  declaration: Fixed<Params, Row>,
): Statement<Values<Params>, Rows<Row>> {
  return register(statementOf(declaration, declaration.text, true));
}

/** Declares a statement that belongs to no tenant: on the registry of tenants, the catalogue, or the session itself. */
export function systemSql<const Params extends Types = Record<never, never>, const Row extends Types = Record<never, never>>(
  declaration: Fixed<Params, Row>,
): Statement<Values<Params>, Rows<Row>> {
  return register(statementOf(declaration, declaration.text, false));
}

/** Declares a statement whose text depends on what is asked for, such as a list: `tx.rows(commentPage(shape), { subject, take })`. */
export function composedSql<const Params extends Types, const Row extends Types, Shape>(
  declaration: Composed<Params, Row, Shape>,
): (shape: Shape) => Statement<Partial<Values<Params>>, Rows<Row>> {
  const made = new Map<string, Statement<Partial<Values<Params>>, Rows<Row>>>();
  const compose = (shape: Shape) => {
    const key = JSON.stringify(shape);
    let statement = made.get(key);
    if (!statement) {
      if (made.size === MAX_VARIANTS) made.clear();
      made.set(key, (statement = statementOf(declaration, declaration.text(shape), true)));
    }
    return statement;
  };
  for (const [at, shape] of declaration.examples.entries()) register({ ...compose(shape), name: `${declaration.name} ${at + 1}` });
  return compose;
}

function register<Args, Row>(statement: Statement<Args, Row>): Statement<Args, Row> {
  if (declaredStatements.some(({ name }) => name === statement.name)) throw new Error(`Two statements are called ${statement.name}`);
  declaredStatements.push(statement);
  return statement;
}

/** `$name` in the text becomes `$2`, …: PostgreSQL knows parameters by number alone. */
function statementOf<Args, Row>(
  { name, params = {}, row = {}, records = [] }: Declaration<Types, Types>,
  named: string,
  ofTenant: boolean,
): Statement<Args, Row> {
  const used: string[] = [];
  const text = named.replace(/\$([a-z]\w*)/gi, (_, param: string) => {
    if (ofTenant && param === 'tenant') return '$1';
    if (!(param in params)) throw new Error(`${name}: no parameter is called ${param}`);
    if (!used.includes(param)) used.push(param);
    return `$${used.indexOf(param) + (ofTenant ? 2 : 1)}`;
  });
  const asJson = used.map((param) => params[param]?.name.startsWith('json') ?? false);
  const values = (tenant: string | undefined, args: Args): unknown[] => {
    const given: unknown[] = ofTenant ? [tenant] : [];
    for (let at = 0; at < used.length; at++) {
      const value = args[used[at] as keyof Args] as unknown;
      if (value === undefined) throw new Error(`${name}: ${used[at]} is missing`);
      given.push(asJson[at] && value !== null ? JSON.stringify(value) : value);
    }
    return given;
  };
  return { name, text, ofTenant, records, params, row, used, values };
}
