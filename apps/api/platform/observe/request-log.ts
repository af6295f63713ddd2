import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { AskedRequest } from '../http/asker.ts';
import { logger } from './log.ts';

/** A line a request: which tenant, which route, how it ended, how long it took; its id goes out as `x-request-id`. No query, body or address. */
export const requestLog: RequestHandler = (request, response, next) => {
  const asked = request as AskedRequest;
  const begun = performance.now();
  asked.id = randomUUID();
  response.setHeader('x-request-id', asked.id);
  response.once('close', () => {
    const status = response.statusCode;
    const level = status >= 500 ? 'error' : 'info';
    if (!logger.isLevelEnabled(level)) return;
    const told = {
      request: asked.id,
      tenant: asked.asker?.tenant.slug,
      method: request.method,
      route: asked.route_?.path,
      status,
      responseTime: Math.round(performance.now() - begun),
    };
    logger[level](told, response.writableFinished ? 'request completed' : 'request aborted');
  });
  next();
};
