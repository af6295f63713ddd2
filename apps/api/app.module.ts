import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Config } from '@participa/platform/config.ts';
import { Exchange } from '@participa/platform/http/exchange.ts';
import { Gate } from '@participa/platform/http/gate.ts';
import { RefusalSentences } from '@participa/platform/http/refusal-sentences.ts';
import { RefusalFilter } from '@participa/platform/http/refusal-filter.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { PlatformModule } from '@participa/platform/platform.module.ts';
import { allRoutes, manifests, modulesFor, names, refusalTexts } from './composition.ts';

/** The rooms, and what stands before every one of them. */
@Module({
  providers: [
    { provide: APP_GUARD, useClass: Gate },
    { provide: APP_INTERCEPTOR, useClass: Exchange },
    {
      provide: RefusalSentences,
      useFactory: (all: Manifests) => RefusalSentences.load(refusalTexts, all.refusals.keys()),
      inject: [Manifests],
    },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
})
export class AppModule {
  static with(config: Config, appUrl: string, workerUrl?: string): DynamicModule {
    const platform = PlatformModule.with({ config, appUrl, manifests: new Manifests(manifests, names), routes: allRoutes, workerUrl });
    return { module: AppModule, imports: [platform, ...modulesFor(config)] };
  }
}
