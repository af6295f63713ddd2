import type { SiteTenant } from './requester.ts';

/** Port: which tenant is at a host. The room of tenants fills it. */
export abstract class TenantLookup {
  /** The tenant at a Host header, port or not; undefined when there is none. */
  abstract findByHost(header: string | undefined): Promise<(SiteTenant & { suspended: boolean }) | undefined>;

  /** The ids of all tenants, for jobs that go from one to the next. */
  abstract allIds(): Promise<string[]>;
}
