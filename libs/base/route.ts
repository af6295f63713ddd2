import { object, type infer as Infer, type input as Input, type ZodObject, type ZodType } from 'zod';
import type { AuditEventCode, Permission, RateLimitName } from './room.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const noFields = object({});
export type NoFields = typeof noFields;

/** One HTTP route as data: server, client and documentation are made of it. */
export interface Route<
  Params extends ZodObject = ZodObject,
  Query extends ZodObject = ZodObject,
  Body extends ZodType = ZodType,
  Reply extends ZodType = ZodType,
> {
  method: Method;
  /** Below `/api`, with `:name` for parameters. */
  path: string;
  summary: string;
  /** The permission that the caller's roles must grant. Required: there is no route that nobody decided about. */
  can: Permission;
  params: Params;
  query: Query;
  body: Body | undefined;
  reply: Reply | undefined;
  /** 200 with a reply, 201 where something new is made, 204 without a reply, 202 where the answer comes by another way. */
  status: 200 | 201 | 202 | 204;
  /** How often one person or address may call it; the API counts, in the database, for all processes. */
  rateLimit: RateLimitName | undefined;
  /** The audit events that it may record. */
  records: readonly AuditEventCode[];
  /** Why a route that writes records none. */
  recordsNothing: string | undefined;
  /** Whether the answer is the same for everybody, so that caches may keep it for seconds. */
  shared: boolean;
  /** Whether it answers a file instead of JSON: the handler returns a `FileAnswer`. */
  file: boolean;
  /** Takes one file as a multipart form instead of a body; the page of the form, to which a browser without scripts is led back. */
  upload: `/${string}` | undefined;
  /** Whether it answers on every host, known tenant or not (health, documentation). */
  anywhere: boolean;
}

interface RouteOptions<Params, Query, Body, Reply> {
  summary: string;
  can: Permission;
  params?: Params;
  query?: Query;
  body?: Body;
  reply?: Reply;
  status?: 200 | 201 | 202 | 204;
  rateLimit?: RateLimitName;
  /** A route that writes names what it records, or says why nothing (`recordsNothing`): else the API does not start. */
  records?: readonly AuditEventCode[];
  recordsNothing?: string;
  shared?: boolean;
  file?: boolean;
  upload?: `/${string}`;
  anywhere?: boolean;
}

/**
 * Declares a route: `route('PUT /proposals/:id/support', { can: 'proposal.support', … })`. Unknown query fields and body fields are
 * refused.
 */
export function route<
  Params extends ZodObject = NoFields,
  Query extends ZodObject = NoFields,
  Body extends ZodType = never,
  Reply extends ZodType = never,
>(address: `${Method} /${string}`, options: RouteOptions<Params, Query, Body, Reply>): Route<Params, Query, Body, Reply> {
  const [method, path] = address.split(' ') as [Method, string];
  return {
    method,
    path,
    summary: options.summary,
    can: options.can,
    params: options.params ?? (noFields as unknown as Params),
    query: (options.query ?? noFields).strict() as unknown as Query,
    body: options.body,
    reply: options.reply,
    status: options.status ?? (options.reply || options.file ? 200 : 204),
    rateLimit: options.rateLimit,
    records: options.records ?? [],
    recordsNothing: options.recordsNothing,
    shared: options.shared ?? false,
    file: options.file ?? false,
    upload: options.upload,
    anywhere: options.anywhere ?? false,
  };
}

/** What a handler of `R` is asked, after parsing. */
export interface RouteInput<R extends Route> {
  params: Infer<R['params']>;
  query: Infer<R['query']>;
  body: R extends Route<ZodObject, ZodObject, infer Body> ? Infer<Body> : undefined;
}

type IsEmpty<Schema extends ZodType> = string extends keyof Input<Schema> ? true : keyof Input<Schema> extends never ? true : false;
type InputPart<Name extends string, Schema extends ZodType> =
  IsEmpty<Schema> extends true
    ? object
    : Partial<Input<Schema>> extends Input<Schema>
      ? { [K in Name]?: Input<Schema> }
      : { [K in Name]: Input<Schema> };

/** What a caller of `R` gives: only the parts that the route has. */
export type CallInput<R extends Route> = InputPart<'params', R['params']> &
  InputPart<'query', R['query']> &
  (R extends Route<ZodObject, ZodObject, infer Body> ? ([Body] extends [never] ? object : { body: Input<Body> }) : object) & {
    idempotencyKey?: string;
  };

/** What `R` answers. */
export type RouteOutput<R extends Route> =
  R extends Route<ZodObject, ZodObject, ZodType, infer Reply> ? ([Reply] extends [never] ? undefined : Infer<Reply>) : never;
