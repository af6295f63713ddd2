import pino from 'pino';

/** JSON lines on standard output. Nothing personal is logged: no address, no body, no cookie. */
export const logger = pino({
  level: process.env['LOG_LEVEL'] ?? (process.env['NODE_ENV'] === 'production' ? 'info' : 'warn'),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});
