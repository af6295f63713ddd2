import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from './clock.ts';
import { ROUTES, type NamedRoute } from './api-room.ts';
import { CONFIG, type Config } from './config.ts';
import { Database } from './database/database.ts';
import { sealKey } from './database/seal.ts';
import { TenantTables } from './database/tenant-tables.ts';
import { Tx } from './database/tx.ts';
import { entities } from './entities.ts';
import { SessionCookie } from './http/cookies.ts';
import { RequestChecks } from './http/request-checks.ts';
import { Idempotency } from './idempotency.ts';
import { HealthController } from './observe/health.controller.ts';
import { DeleteExpiredRows } from './jobs/delete-expired-rows.ts';
import { JobWorker, WORKER_URL } from './jobs/job-worker.ts';
import { ReleaseLostJobs } from './jobs/release-lost-jobs.ts';
import { Manifests } from './manifests.ts';
import { RateLimits } from './rate-limits.ts';

/** What the composition of rooms gives to the platform. */
export interface PlatformOptions {
  config: Config;
  /** The database, as the role that serves. */
  appUrl: string;
  manifests: Manifests;
  routes: readonly NamedRoute[];
  /** The database, as the queue's role; without it the application works no queue. */
  workerUrl?: string | undefined;
}

/** The services that every room uses, made once from the configuration. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, appUrl, manifests, routes, workerUrl }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forFeature(entities),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: appUrl,
          // Each room's module names its own.
          autoLoadEntities: true,
          poolSize: config.poolSize,
          installExtensions: false,
          retryAttempts: 3,
          // Statements of one transaction travel together; a pool that is exhausted answers soon instead of never.
          extra: { pipeline: true, connectionTimeoutMillis: 5_000, application_name: 'participa' },
        }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Manifests, useValue: manifests },
        { provide: ROUTES, useValue: routes },
        Clock,
        {
          provide: Database,
          useFactory: (source: DataSource) => new Database(source, sealKey(config.secret)),
          inject: [getDataSourceToken()],
        },
        { provide: Tx, useFactory: (database: Database) => database.tx, inject: [Database] },
        { provide: SessionCookie, useValue: new SessionCookie(config.production) },
        {
          provide: RateLimits,
          useFactory: (database: Database, clock: Clock, house: Manifests) =>
            new RateLimits(database, clock, house, config.rateLimits === 'relaxed' ? Infinity : 1),
          inject: [Database, Clock, Manifests],
        },
        Idempotency,
        RequestChecks,
        TenantTables,
        { provide: WORKER_URL, useValue: workerUrl },
        JobWorker,
        DeleteExpiredRows,
        ReleaseLostJobs,
      ],
      exports: [CONFIG, ROUTES, Manifests, Clock, Database, Tx, SessionCookie, RateLimits, Idempotency, RequestChecks, TenantTables],
    };
  }
}
