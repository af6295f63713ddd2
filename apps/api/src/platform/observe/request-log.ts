import { randomUUID } from 'node:crypto';
import { pinoHttp } from 'pino-http';
import type { AskedRequest } from '../http/asker.ts';
import { logger } from './log.ts';

/** A line a request: which tenant, which route, how it ended, how long it took; its id goes out as `x-request-id`. No query, body or address. */
export const requestLog = pinoHttp({
  logger,
  genReqId: (_request, response) => {
    const id = randomUUID();
    response.setHeader('x-request-id', id);
    return id;
  },
  serializers: { req: () => undefined, res: () => undefined },
  customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
  customProps: (request, response) => {
    const asked = request as unknown as AskedRequest;
    return { request: asked.id, tenant: asked.asker?.tenant.slug, method: asked.method, route: asked.route_?.path, status: response.statusCode };
  },
});
