import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { RoomManifest } from '@participa/base/room.ts';
import type { ApiRoom, NamedRoute } from '@participa/platform/api-room.ts';
import type { Config } from '@participa/platform/config.ts';
import { platformApi } from '@participa/platform/platform.api.ts';
import * as rooms from './rooms.ts';

const all: readonly ApiRoom[] = [platformApi, ...Object.values(rooms)];

/** The manifests of the platform and of all rooms. */
export const manifests: readonly RoomManifest[] = all.map(({ room }) => room);

/** What the codes of the manifests are called. */
export const names = all.flatMap((room) => room.names ?? []);

/** Why the rooms say no, in words. */
export const refusalTexts = all.flatMap(({ refusals = [] }) => refusals);

/** The modules of all rooms, as this installation has them. */
export const modulesFor = (config: Config): Type[] =>
  all.flatMap(({ module, modulesFor: more }) => [...(module ? [module] : []), ...(more?.(config) ?? [])]);

/** Every route of the API, each with its name ("proposals.list"). */
export const allRoutes: readonly NamedRoute[] = all.flatMap(({ routes = {} }) =>
  Object.entries(routes).flatMap(([about, named]) =>
    Object.entries(named).map(([name, route]) => ({ ...route, name: `${about}.${name}` })),
  ),
);

const numberOf = ({ name }: { name: string }): number => Number(/\d+$/.exec(name)?.[0]);

/** Every migration, the oldest first, whatever room it is of. */
export const migrations: (new () => MigrationInterface)[] = all
  .flatMap(({ migrations: own = [] }) => own)
  .sort((one, other) => numberOf(one) - numberOf(other));
