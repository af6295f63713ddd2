import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.ts';
import type { Config } from '@participa/platform/config.ts';
import { jsonBodies } from '@participa/platform/http/json-bodies.ts';
import { refuseUnservedRoutes } from '@participa/platform/http/refuse-unserved-routes.ts';
import { NestLog } from '@participa/platform/observe/nest-log.ts';
import { metrics } from '@participa/platform/observe/metrics.ts';
import { requestLog } from '@participa/platform/observe/request-log.ts';

/**
 * The API as an application, ready to listen or to be asked by a test; with `workerUrl` it works the queue too. Pages are mounted beside
 * it by `main.ts`.
 */
export async function createApplication(config: Config, appUrl: string, workerUrl?: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, appUrl, workerUrl), {
    bodyParser: false,
    logger: new NestLog(),
  });
  app.set('trust proxy', 'loopback');
  app.set('etag', false);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(requestLog);
  app.use('/api', metrics(config.metricsToken), jsonBodies);
  app.setGlobalPrefix('api');
  app.enableShutdownHooks([]);
  refuseUnservedRoutes(app, config);
  return app;
}
