import { present } from '@participa/base/present.ts';
import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ModulesContainer } from '@nestjs/core';
import type { Route } from '@participa/base/route.ts';
import { ROUTES, type NamedRoute } from '../api-room.ts';
import { catchesMail, type Config } from '../config.ts';
import { ROUTE } from './serve.ts';

const address = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`;

/**
 * Does not boot with a handler that serves no route of the contract, nor with a route that nobody serves, nor with one that writes and
 * says neither what it records in the audit log nor why nothing.
 */
export function refuseUnservedRoutes(app: INestApplication, config: Config): void {
  const served = new Set<string>();
  const scanner = new MetadataScanner();
  for (const { instance } of new DiscoveryService(app.get(ModulesContainer)).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = present(prototype[name]);
      const route = Reflect.getMetadata(ROUTE, handler) as Route | undefined;
      if (route) served.add(address(route));
      else if (Reflect.hasMetadata('path', handler))
        throw new Error(`${instance.constructor.name}.${name} serves no route of the contract`);
    }
  }
  const routes = app.get<readonly NamedRoute[]>(ROUTES);
  const silent = routes.filter(({ method, records, recordsNothing }) => method !== 'GET' && !records.length === !recordsNothing);
  if (silent.length) throw new Error(`Routes that say neither what they record nor why nothing: ${silent.map(address).join(', ')}`);
  const missing = routes.filter((route) => !served.has(address(route)) && (catchesMail(config) || !route.path.startsWith('/dev/')));
  if (missing.length) throw new Error(`Routes without a handler: ${missing.map(address).join(', ')}`);
}
