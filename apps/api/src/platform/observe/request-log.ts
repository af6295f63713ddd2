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
  quietReqLogger: true,
  serializers: { req: () => undefined, res: () => undefined },
  customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
  customSuccessObject: (request, response, value: object) => ({ ...value, ...told(request as unknown as AskedRequest, response.statusCode) }),
  customErrorObject: (request, response, _error, value: object) => ({ ...value, ...told(request as unknown as AskedRequest, response.statusCode) }),
});

const told = (request: AskedRequest, status: number) => ({ request: request.id, tenant: request.asker?.tenant.slug, method: request.method, route: request.route_?.path, status });
