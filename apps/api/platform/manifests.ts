import { Language } from '@participa/base/language.ts';
import type { OpenAdminSection } from '@participa/base/permission.ts';
import { requestRefusals, type RefusalCode } from '@participa/base/refusals.ts';
import type { Role } from '@participa/base/roles.ts';
import type { CodeNames } from '@participa/base/room-names.ts';
import type { AuditEventCode, Job, Permission, RateLimit, RateLimitName, RoomManifest, Table } from '@participa/base/room.ts';

/** What the manifests of all rooms say together. The platform knows no room: it is given this list. */
export class Manifests {
  private readonly statuses: ReadonlyMap<string, number>;
  private readonly limits: ReadonlyMap<string, RateLimit>;
  private readonly permissions: ReadonlyMap<string, readonly Permission[]>;

  constructor(
    readonly rooms: readonly RoomManifest[],
    private readonly names: readonly Readonly<Record<Language, CodeNames>>[],
  ) {
    this.statuses = new Map([...Object.entries(requestRefusals), ...this.entries('refusals')]);
    this.limits = new Map(this.entries('rateLimits'));
    this.permissions = permissionsByRole(this.entries('permissions'));
    const nameless = Language.options.flatMap((language) => {
      const known = this.eventNames(language);
      return [...this.auditEvents].filter((code) => !known.has(code));
    });
    if (nameless.length > 0) throw new Error(`Audit events without a name: ${nameless.join(', ')}`);
  }

  /** Every code with which the API says no, and its HTTP status. */
  get refusals(): ReadonlyMap<string, number> {
    return this.statuses;
  }

  statusOf(code: RefusalCode): number {
    return this.statuses.get(code) ?? 500;
  }

  rateLimit(name: RateLimitName): RateLimit {
    const limit = this.limits.get(name);
    if (!limit) throw new Error(`No manifest has the rate limit ${name}`);
    return limit;
  }

  /** The permissions of a person with these roles; without roles, those of a visitor. */
  permissionsOf(roles: readonly Role[]): readonly Permission[] {
    const given: readonly Role[] = roles.length ? roles : ['visitor'];
    return [...new Set(given.flatMap((role): readonly Permission[] => this.permissions.get(role) ?? ['public.read']))];
  }

  may(roles: readonly Role[], permission: Permission): boolean {
    return this.permissionsOf(roles).includes(permission);
  }

  /** The sections of the back office that are open to somebody with these roles, in the order in which they are offered. */
  adminSectionsOf(roles: readonly Role[], language: Language): OpenAdminSection[] {
    const names = new Map(this.names.flatMap((names) => Object.entries(names[language].adminSections ?? {})));
    return this.rooms
      .flatMap(({ adminSections = [] }) => adminSections)
      .filter(({ can }) => this.may(roles, can as Permission))
      .sort((one, other) => one.place - other.place)
      .map(({ name, address }) => ({ name, address, title: name, text: '', ...names.get(name) }));
  }

  /** Every table that a room owns, by name. */
  get tables(): ReadonlyMap<string, Table> {
    return new Map(this.entries('tables'));
  }

  /** Every job of the queue, by name. */
  get jobs(): ReadonlyMap<string, Job> {
    return new Map(this.entries('jobs'));
  }

  get auditEvents(): ReadonlySet<string> {
    return new Set(this.entries('auditEvents').map(([code]) => code));
  }

  /** Every audit event with what it is called in a language. */
  namedAuditEvents(language: Language): { code: AuditEventCode; name: string }[] {
    return [...this.eventNames(language)].map(([code, name]) => ({ code: code as AuditEventCode, name }));
  }

  private eventNames(language: Language): ReadonlyMap<string, string> {
    return new Map(this.names.flatMap((names) => Object.entries(names[language].auditEvents ?? {})));
  }

  private entries<Part extends 'permissions' | 'refusals' | 'auditEvents' | 'rateLimits' | 'tables' | 'jobs'>(
    part: Part,
  ): [string, NonNullable<RoomManifest[Part]>[string]][] {
    return this.rooms.flatMap((room) => Object.entries(room[part] ?? {})) as [string, NonNullable<RoomManifest[Part]>[string]][];
  }
}

function permissionsByRole(entries: readonly (readonly [string, readonly Role[]])[]): ReadonlyMap<string, readonly Permission[]> {
  const byRole = new Map<string, Permission[]>();
  for (const [permission, roles] of entries)
    for (const role of roles) {
      const given = byRole.get(role) ?? ['public.read'];
      given.push(permission as Permission);
      byRole.set(role, given);
    }
  return byRole;
}
