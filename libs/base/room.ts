import type { Role } from './roles.ts';

/**
 * The manifests of all rooms, by name. Each room adds its own in its `room.ts`:
 * `declare module '@participa/base/room.ts' { interface Rooms { proposals: typeof room } }`
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled by the rooms, which base does not know
export interface Rooms {}

/** What a fact of an audit event is; with a question mark it may be missing. */
export type FactKind = 'text' | 'number' | 'flag' | 'text?' | 'number?' | 'flag?';

/** How often one person (or one address, for visitors) may do a thing. */
export interface RateLimit {
  hits: number;
  periodMs: number;
  /** Counted strictly even where an installation is relaxed: it stands before a secret that could be guessed. */
  strict?: boolean;
}

/** A table of the room, and what happens to its rows. */
export interface Table {
  /** `kept` leaves with an export; `passing` stays where it is and may expire; `settings` is kept, and a trial government takes it over. */
  data: 'kept' | 'passing' | 'settings';
  /** Rows are deleted so many milliseconds after the time in `column`. */
  expires?: { column: string; afterMs: number };
  /** Columns that open doors: they leave with no export. */
  neverExported?: readonly string[];
}

/** A section of the back office: where it is, who may enter, and its place in the order in which sections are offered. */
export interface AdminSection {
  name: string;
  address: `/${string}`;
  can: string;
  place: number;
}

/** A job that the worker runs: by itself at the times of `cron`, or whenever a request asks for it. */
export interface Job {
  cron?: string;
  /** How often it is tried when it runs by itself; once unless said otherwise. */
  attempts?: number;
}

/** All that a room tells the house about itself: plain data. */
export interface RoomManifest {
  name: string;
  /** Rooms on which this one stands; the graph has no circle. */
  uses: readonly (keyof Rooms)[];
  /** Which roles a permission is given to. */
  permissions?: Readonly<Record<string, readonly Role[]>>;
  /** Why the room says no, with the HTTP status. */
  refusals?: Readonly<Record<string, number>>;
  /** What the room writes into the audit log, each event with its facts. */
  auditEvents?: Readonly<Record<string, Readonly<Record<string, FactKind>>>>;
  rateLimits?: Readonly<Record<string, RateLimit>>;
  tables?: Readonly<Record<string, Table>>;
  adminSections?: readonly AdminSection[];
  jobs?: Readonly<Record<string, Job>>;
}

/** Declares a room: its manifest as it is, with its exact type. */
export const defineRoom = <const Manifest extends RoomManifest>(manifest: Manifest): Manifest => manifest;

export type RoomName = keyof Rooms;

/** What the manifests hold under `Part`, all rooms together. */
type PartOf<Manifest, Part extends keyof RoomManifest> = Manifest extends Readonly<Record<Part, infer Content>> ? Content : never;
type CodesOf<Manifest, Part extends keyof RoomManifest> =
  Manifest extends Readonly<Record<Part, infer Content>> ? keyof Content & string : never;
type AllCodes<Part extends keyof RoomManifest> = { [Name in RoomName]: CodesOf<Rooms[Name], Part> }[RoomName];

/** Every permission: a route names one, a manifest says which roles have it. */
export type Permission = 'public.read' | AllCodes<'permissions'>;

/** The codes with which one room, or all of them, says no. */
export type RoomRefusalCode<Name extends RoomName = RoomName> = { [Each in Name]: CodesOf<Rooms[Each], 'refusals'> }[Name];

export type RateLimitName = AllCodes<'rateLimits'>;

export type AuditEventCode = AllCodes<'auditEvents'>;

type FactsOfAll = { [Name in RoomName]: PartOf<Rooms[Name], 'auditEvents'> }[RoomName];
/** What is declared of an event's facts. */
type DeclaredFacts<Code extends AuditEventCode> = FactsOfAll extends infer Each
  ? Each extends Readonly<Record<Code, infer Facts>>
    ? Facts
    : never
  : never;
type FactType<Kind> = Kind extends `text${string}` ? string : Kind extends `number${string}` ? number : boolean;
type Flat<T> = { [Key in keyof T]: T[Key] };

/** The facts of an audit event, as the manifest of its room declares them. */
export type AuditFacts<Code extends AuditEventCode> = Code extends AuditEventCode ? FactsFrom<DeclaredFacts<Code>> : never;
type FactsFrom<Declared> = Flat<
  { -readonly [Name in keyof Declared as Declared[Name] extends `${string}?` ? never : Name]: FactType<Declared[Name]> } & {
    -readonly [Name in keyof Declared as Declared[Name] extends `${string}?` ? Name : never]?: FactType<Declared[Name]>;
  }
>;
