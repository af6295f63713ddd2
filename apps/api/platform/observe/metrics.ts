import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ApiRequest } from '../http/requester.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const durations = new Histogram({
  name: 'participa_http_seconds',
  help: 'Time to answer, by route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
  registers: [registry],
});

/**
 * Measures every request, and answers `GET /api/metrics` to requests with the token (`Authorization: Bearer …`). Without a token set,
 * the path does not exist.
 */
export const metrics =
  (token: string | undefined): RequestHandler =>
  (request, response, next) => {
    if (request.path === '/metrics' && token) {
      if (!same(request.headers.authorization ?? '', `Bearer ${token}`)) response.status(401).end();
      else void registry.metrics().then((text) => response.type(registry.contentType).send(text));
      return;
    }
    const start = process.hrtime.bigint();
    response.once('finish', () => {
      const route = (request as ApiRequest).route?.path ?? 'none';
      durations.labels(request.method, route, String(response.statusCode)).observe(Number(process.hrtime.bigint() - start) / 1e9);
    });
    next();
  };

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
