import { array, boolean, enum as oneOf, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Language, Variant } from '@participa/base/language.ts';

/** The key of a zone or a topic, as it stands in addresses: "ingeniero-white". */
export const TerritoryKey = string()
  .max(60)
  .regex(/^[\w-]*$/);

/** A zone of the territory (delegación, barrio, comuna). `key` is unique in its tenant and stays in addresses. */
export const Zone = object({ key: string(), name: string() });
export type Zone = Infer<typeof Zone>;

/** What proposals are about; `icon` names a drawing of the component kit. */
export const Topic = object({ key: string(), name: string(), icon: string() });
export type Topic = Infer<typeof Topic>;

/** Kinds of government that the network founds. */
export const governmentKinds = ['municipality', 'legislature', 'association'] as const;

/** What kind of government a tenant is. `network` is the installation's own front door, where operators work. */
export const TenantKind = oneOf(['network', ...governmentKinds]);

/** A government with its own instance, as everybody may see it. */
export const Tenant = object({
  id: Id,
  slug: string(),
  name: string().meta({ description: 'Name of the government, for instance "Bahía Blanca"' }),
  kind: TenantKind,
  country: string().length(2).meta({ description: 'ISO 3166-1 alpha-2' }),
  variant: Variant,
  languages: array(Language),
  timeZone: string().meta({ description: 'IANA time zone' }),
  currency: string().length(3).meta({ description: 'ISO 4217' }),
  brand: string().meta({ description: 'Main colour, #rrggbb' }),
  coat: string().meta({ description: 'Which coat of arms the kit draws' }),
  motto: string(),
  zones: array(Zone),
  topics: array(Topic),
  demo: boolean().meta({ description: 'True for invented data of a demonstration' }),
  stage: oneOf(['preparing', 'live', 'sandbox']).meta({
    description: 'Being set up, open to its people, or a sandbox that sends no mail',
  }),
});
export type Tenant = Infer<typeof Tenant>;

/** A line of the network's list of tenants. */
export const TenantCard = Tenant.pick({ slug: true, name: true, kind: true, country: true, brand: true, coat: true, motto: true }).extend({
  address: string().meta({ description: 'Where its pages are, with scheme and host' }),
});
export type TenantCard = Infer<typeof TenantCard>;
