import type { FieldError, RefusalCode } from './refusals.ts';
import type { RouteOutput, CallInput, Route } from './route.ts';

/** The body of every refusal. `message` is a sentence in the person's language; `fields` names what to mend in an input. */
export interface RefusalBody {
  error: {
    code: RefusalCode;
    message: string;
    facts?: Record<string, string | number>;
    fields?: (FieldError & { message: string })[];
    request?: string;
  };
}

/** A refusal, thrown by `call`: the API said no, and why. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: RefusalBody['error'],
  ) {
    super(body.message);
  }
}

/** What a carrier needs to know to bring one request to the API and its answer back. */
export interface CarriedRequest {
  method: string;
  /** Path and query, from `/api` on. */
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}
export type Carrier = (request: CarriedRequest) => Promise<{ status: number; body: unknown }>;

/** Calls one route of the contract and gives its typed answer; throws `Refused`. */
export type Call = <R extends Route>(
  route: R,
  ...given: object extends CallInput<R> ? [CallInput<R>?] : [CallInput<R>]
) => Promise<RouteOutput<R>>;

/** The address of `route` with these parameters and query, from `/api` on. Undefined and null query values are left out. */
export function addressOf(
  route: Pick<Route, 'path'>,
  input: { params?: Record<string, unknown>; query?: Record<string, unknown> } = {},
): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input.params?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) if (value !== undefined && value !== null) query.set(name, String(value));
  return `/api${path}${query.size ? `?${query}` : ''}`;
}

/** A typed client over a carrier: `fetch` in the browser, a loopback request on the server, supertest in tests. */
export const clientOver =
  (carry: Carrier): Call =>
  async (route, ...[input]) => {
    const { body, idempotencyKey, ...target } = (input ?? {}) as { body?: unknown; idempotencyKey?: string };
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
    const answer = await carry({
      method: route.method,
      url: addressOf(route, target),
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (answer.status >= 400) throw new Refused(answer.status, (answer.body as RefusalBody).error);
    return answer.body as RouteOutput<typeof route>;
  };
