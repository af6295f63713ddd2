import type { LoggerService } from '@nestjs/common';
import { logger } from './log.ts';

/** Nest's own lines, in the same JSON as ours; its start-up chatter only when debugging. */
export class NestLog implements LoggerService {
  log(message: unknown): void {
    logger.debug(message);
  }
  debug(message: unknown): void {
    logger.debug(message);
  }
  verbose(message: unknown): void {
    logger.trace(message);
  }
  warn(message: unknown): void {
    logger.warn(message);
  }
  error(message: unknown, stack?: string): void {
    logger.error({ stack }, String(message));
  }
}
