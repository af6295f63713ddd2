import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Tenant, TenantCard } from '../domain/tenant.ts';
import { CONFIG, type Config } from '@participa/platform/config.ts';
import { TenantLookup } from '@participa/platform/http/tenant-lookup.ts';
import { Database } from '@participa/platform/database/database.ts';
import { openGovernments, tenantIds, tenantOfHost } from './tenant-registry.statements.ts';
import { topicsInOrder, zonesInOrder } from './territory.statements.ts';

declare module '@participa/platform/http/requester.ts' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the noun is added to what the platform needs
  interface SiteTenant extends Tenant {}
}

/** How long an answer about a host is kept, and of how many hosts. */
const KEPT_MS = 5_000;
const MAXIMUM_HOSTS = 20_000;

/** A tenant as requests know it: the host of one that is suspended says so. */
export type KnownTenant = Tenant & { suspended: boolean };

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
    const rows = await this.database.system(tenantIds, {});
    return rows.map(({ id }) => id);
  }

  /** Forgets the answers that are kept: what a tenant says of itself has changed. Other processes see it within seconds. */
  clear(): void {
    this.cache.clear();
  }

  /** Every government that is open to its people, by name; each with the address of its pages, which `address` makes of its slug. */
  async list(address: (slug: string) => string): Promise<TenantCard[]> {
    const rows = await this.database.system(openGovernments, {});
    return rows.map((row) => ({ ...row, address: address(row.slug) }));
  }

  private async find(host: string): Promise<KnownTenant | undefined> {
    const slug = this.slugOf(host);
    const [row] = await this.database.system(tenantOfHost, { slug, host });
    if (!row) return undefined;
    const { time_zone, ...rest } = row;
    return this.database.inside({ tenant: row.id, actor: null }, async (tx) => {
      const zones = await tx.rows(zonesInOrder);
      const topics = await tx.rows(topicsInOrder);
      return { ...rest, timeZone: time_zone, zones, topics };
    });
  }

  /** The network's own slug at the base domain; the part before it at `<slug>.<baseDomain>`; null anywhere else. */
  private slugOf(host: string): string | null {
    if (host === this.baseDomain) return 'red';
    return host.endsWith(`.${this.baseDomain}`) ? host.slice(0, -this.baseDomain.length - 1) : null;
  }
}
