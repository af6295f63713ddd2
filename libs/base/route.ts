import { object, type infer as Infer, type input as Input, type ZodObject, type ZodType } from 'zod';
import type { Permission, RateLimitName } from '@participa/base/room.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const nothing = object({});
export type Nothing = typeof nothing;

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
  pace: RateLimitName | undefined;
  /** Whether the answer is the same for everybody, so that caches may keep it for seconds. */
  shared: boolean;
  /** Whether it answers a file instead of JSON: the handler returns a `FileAnswer`. */
  file: boolean;
  /** Takes one file as a multipart form instead of a body; the page of the form, to which a browser without scripts is led back. */
  upload: `/${string}` | undefined;
  /** Whether it answers on every host, known tenant or not (health, documentation). */
  anywhere: boolean;
}

interface Told<Params, Query, Body, Reply> {
  summary: string;
  can: Permission;
  params?: Params;
  query?: Query;
  body?: Body;
  reply?: Reply;
  status?: 200 | 201 | 202 | 204;
  pace?: RateLimitName;
  shared?: boolean;
  file?: boolean;
  upload?: `/${string}`;
  anywhere?: boolean;
}

/** Declares a route: `route('PUT /proposals/:id/support', { can: 'proposal.support', … })`. Unknown query fields and body fields are refused. */
export function route<
  Params extends ZodObject = Nothing,
  Query extends ZodObject = Nothing,
  Body extends ZodType = never,
  Reply extends ZodType = never,
>(address: `${Method} /${string}`, told: Told<Params, Query, Body, Reply>): Route<Params, Query, Body, Reply> {
  const [method, path] = address.split(' ') as [Method, string];
  return {
    method,
    path,
    summary: told.summary,
    can: told.can,
    params: told.params ?? (nothing as unknown as Params),
    query: (told.query ?? nothing).strict() as unknown as Query,
    body: told.body,
    reply: told.reply,
    status: told.status ?? (told.reply || told.file ? 200 : 204),
    pace: told.pace,
    shared: told.shared ?? false,
    file: told.file ?? false,
    upload: told.upload,
    anywhere: told.anywhere ?? false,
  };
}

/** What a handler of `R` is asked, after parsing. */
export interface Asked<R extends Route> {
  params: Infer<R['params']>;
  query: Infer<R['query']>;
  body: R extends Route<ZodObject, ZodObject, infer Body> ? Infer<Body> : undefined;
}

type Empty<Schema extends ZodType> = string extends keyof Input<Schema> ? true : keyof Input<Schema> extends never ? true : false;
type Part<Name extends string, Schema extends ZodType> =
  Empty<Schema> extends true
    ? object
    : Partial<Input<Schema>> extends Input<Schema>
      ? { [K in Name]?: Input<Schema> }
      : { [K in Name]: Input<Schema> };

/** What a caller of `R` gives: only the parts that the route has. */
export type Given<R extends Route> = Part<'params', R['params']> &
  Part<'query', R['query']> &
  (R extends Route<ZodObject, ZodObject, infer Body> ? ([Body] extends [never] ? object : { body: Input<Body> }) : object) & {
    idempotencyKey?: string;
  };

/** What `R` answers. */
export type Answered<R extends Route> =
  R extends Route<ZodObject, ZodObject, ZodType, infer Reply> ? ([Reply] extends [never] ? undefined : Infer<Reply>) : never;
