import type { Readable } from 'node:stream';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { Route } from '@participa/base/route.ts';

export const ROUTE = 'participa:route';
export const TRANSACTION = 'participa:transaction';

/**
 * Serves a route of the contract: path, method, permission, parsing and reply come from there. The handler runs inside one
 * transaction of the tenant, unless it says `own`: then it opens what it needs (batched writes, no database at all).
 */
export const Serve = (route: Route, transaction: 'one' | 'own' = 'one'): MethodDecorator =>
  applyDecorators(
    RequestMapping({ path: route.path, method: RequestMethod[route.method] }),
    HttpCode(route.status),
    SetMetadata(ROUTE, route),
    SetMetadata(TRANSACTION, transaction),
  );

/** What a handler of a route with `file` returns. `name` is one we made: no quotes, nothing that a person wrote. */
export interface FileAnswer {
  name: string;
  type: string;
  /** What is too long to be held is a stream, made outside of any transaction. */
  content: string | Buffer | Readable;
}
