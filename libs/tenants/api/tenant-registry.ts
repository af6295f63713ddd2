import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Tenant, TenantCard } from '../domain/tenant.ts';
import { CONFIG, type Config } from '@participa/platform/config.ts';
import { TenantLookup } from '@participa/platform/http/tenant-lookup.ts';
import { Database } from '@participa/platform/database/database.ts';

declare module '@participa/platform/http/requester.ts' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the noun is added to what the platform needs
  interface SiteTenant extends Tenant {}
}

/** How long an answer about a host is kept, and of how many hosts. */
const KEPT_MS = 5_000;
const MAXIMUM_HOSTS = 20_000;

/** A tenant as the gate knows it: one that is suspended has a host that says so. */
export type KnownTenant = Tenant & { suspended: boolean };

interface TenantSql extends Omit<KnownTenant, 'timeZone' | 'zones' | 'topics'> {
  time_zone: string;
}
const columns = `id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo, suspended_at IS NOT NULL AS suspended,
  CASE WHEN sandbox_of IS NOT NULL THEN 'sandbox' WHEN live_at IS NULL THEN 'preparing' ELSE 'live' END AS stage`;

/** Finds the tenant of a host, and lists tenants. Hosts are few and asked for at every request, so answers are kept for seconds. */
@Injectable()
export class TenantRegistry extends TenantLookup {
  private readonly baseDomain: string;
  private readonly cache = new LRUCache<string, Promise<KnownTenant | undefined>>({ max: MAXIMUM_HOSTS, ttl: KEPT_MS });

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) { baseDomain }: Pick<Config, 'baseDomain'>,
  ) {
    super();
    this.baseDomain = baseDomain;
  }

  /** The tenant at a Host header, port or not; undefined when there is none. */
  findByHost(header: string | undefined): Promise<KnownTenant | undefined> {
    const host = (header ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
    if (!/^[a-z0-9][a-z0-9.-]{0,252}$/.test(host)) return Promise.resolve(undefined);
    const known = this.cache.get(host);
    if (known) return known;
    const tenant = this.find(host);
    this.cache.set(host, tenant);
    // A host without a tenant may get one any moment: a new government is there at once.
    tenant.then(
      (known) => known ?? this.cache.delete(host),
      () => this.cache.delete(host),
    );
    return tenant;
  }

  async allIds(): Promise<string[]> {
    const rows = await this.database.dataSource.query<{ id: string }[]>('SELECT id FROM tenants ORDER BY id');
    return rows.map(({ id }) => id);
  }

  /** Believes nothing kept any more: what a tenant says of itself has changed. Other processes see it within seconds. */
  clear(): void {
    this.cache.clear();
  }

  /** Every government that is open to its people, by name; each with the address of its pages, which `address` makes of its slug. */
  async list(address: (slug: string) => string): Promise<TenantCard[]> {
    const rows = await this.database.dataSource.query<Omit<TenantCard, 'address'>[]>(
      `SELECT slug, name, kind, country, brand, coat, motto FROM tenants
        WHERE kind <> 'network' AND suspended_at IS NULL AND live_at IS NOT NULL AND sandbox_of IS NULL AND NOT arriving ORDER BY name LIMIT 500`,
    );
    return rows.map((row) => ({ ...row, address: address(row.slug) }));
  }

  private async find(host: string): Promise<KnownTenant | undefined> {
    const slug = this.slugOf(host);
    const [row] = await this.database.dataSource.query<TenantSql[]>(
      `SELECT ${columns} FROM tenants WHERE (slug = $1 OR id = (SELECT tenant_id FROM tenant_hosts WHERE host = $2)) AND condemned_at IS NULL AND NOT arriving`,
      [slug, host],
    );
    if (!row) return undefined;
    const { time_zone, ...rest } = row;
    return this.database.inside({ tenant: row.id, actor: null }, async (scope) => {
      const zones = await scope.rows<Tenant['zones'][number]>('SELECT key, name FROM zones WHERE tenant_id = $1 ORDER BY position');
      const topics = await scope.rows<Tenant['topics'][number]>(
        'SELECT key, name, icon FROM topics WHERE tenant_id = $1 ORDER BY position',
      );
      return { ...rest, timeZone: time_zone, zones, topics };
    });
  }

  /** The network's own slug at the base domain; the part before it at `<slug>.<baseDomain>`; null anywhere else. */
  private slugOf(host: string): string | null {
    if (host === this.baseDomain) return 'red';
    return host.endsWith(`.${this.baseDomain}`) ? host.slice(0, -this.baseDomain.length - 1) : null;
  }
}
