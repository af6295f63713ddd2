import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { Language } from '@participa/base/language.ts';
import type { RefusalTexts } from '@participa/base/refusal-texts.ts';
import type { CodeNames } from '@participa/base/room-names.ts';
import type { RoomManifest } from '@participa/base/room.ts';
import type { Route } from '@participa/base/route.ts';
import type { Config } from './config.ts';

/** Routes by what they are about and what they do: `{ proposals: { list: … } }` is called "proposals.list". */
export type RoutesByName = Readonly<Record<string, Readonly<Record<string, Route>>>>;

/** A route with its name ("proposals.list"). */
export type NamedRoute = Route & { name: string };

/** Every route of the API, as a provider. */
export const ROUTES = Symbol('routes');

/** What a room brings to the server. Its module names its entities (`TypeOrmModule.forFeature`). */
export interface ApiRoom {
  room: RoomManifest;
  /** What the codes of its manifest are called. */
  names?: Readonly<Record<Language, CodeNames>>;
  /** Why it says no, in words. */
  refusals?: RefusalTexts;
  module?: Type;
  /** Modules that only some installations have. */
  modulesFor?: (config: Config) => readonly Type[];
  routes?: RoutesByName;
  /** Forward only. The number at the end of the class's name is its place among those of all rooms. */
  migrations?: readonly (new () => MigrationInterface)[];
}

/** Declares what a room brings to the server; `apps/api/rooms.ts` lists them. */
export const defineApiRoom = (room: ApiRoom): ApiRoom => room;
