import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { ApiRequest } from '../http/requester.ts';
import { logger } from './log.ts';

/**
 * A line a request: which tenant, which route, how it ended, how long it took; its id goes out as `x-request-id`. No query, body or
 * address.
 */
export const requestLog: RequestHandler = (request, response, next) => {
  const apiRequest = request as ApiRequest;
  const startedAt = performance.now();
  apiRequest.id = randomUUID();
  response.setHeader('x-request-id', apiRequest.id);
  response.once('close', () => {
    const status = response.statusCode;
    const level = status >= 500 ? 'error' : 'info';
    if (!logger.isLevelEnabled(level)) return;
    const entry = {
      request: apiRequest.id,
      tenant: apiRequest.requester?.tenant.slug,
      method: request.method,
      route: apiRequest.route?.path,
      status,
      responseTime: Math.round(performance.now() - startedAt),
    };
    logger[level](entry, response.writableFinished ? 'request completed' : 'request aborted');
  });
  next();
};
