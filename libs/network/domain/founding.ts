import { boolean, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { Email } from '@participa/base/email.ts';
import { line } from '@participa/base/text.ts';
import { Variant } from '@participa/base/language.ts';
import { governmentKinds } from '@participa/tenants/domain/tenant.ts';

/** The first part of a government's host: 3 to 40 lower-case letters without accents, digits and hyphens. */
export const Slug = string()
  .trim()
  .toLowerCase()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .min(3);

/** Hosts that are, or may become, the installation's own. */
const reserved = ['red', 'www', 'api', 'app', 'mail', 'smtp', 'admin', 'static', 'assets', 'dev', 'status', 'ayuda', 'help', 'localhost'];
/** Whether no government may be called so. */
export const isReserved = (slug: string): boolean => reserved.includes(slug);

/** The defaults of a country; each can be changed in the form. ISO 3166-1, IANA, ISO 4217. */
export const countries = [
  { code: 'AR', variant: 'es-AR', timeZone: 'America/Argentina/Buenos_Aires', currency: 'ARS' },
  { code: 'BO', variant: 'es-BO', timeZone: 'America/La_Paz', currency: 'BOB' },
  { code: 'BR', variant: 'pt-BR', timeZone: 'America/Sao_Paulo', currency: 'BRL' },
  { code: 'CL', variant: 'es-CL', timeZone: 'America/Santiago', currency: 'CLP' },
  { code: 'CO', variant: 'es-CO', timeZone: 'America/Bogota', currency: 'COP' },
  { code: 'CR', variant: 'es-CO', timeZone: 'America/Costa_Rica', currency: 'CRC' },
  { code: 'EC', variant: 'es-CO', timeZone: 'America/Guayaquil', currency: 'USD' },
  { code: 'GT', variant: 'es-CO', timeZone: 'America/Guatemala', currency: 'GTQ' },
  { code: 'HN', variant: 'es-CO', timeZone: 'America/Tegucigalpa', currency: 'HNL' },
  { code: 'MX', variant: 'es-CO', timeZone: 'America/Mexico_City', currency: 'MXN' },
  { code: 'PA', variant: 'es-CO', timeZone: 'America/Panama', currency: 'PAB' },
  { code: 'PE', variant: 'es-CO', timeZone: 'America/Lima', currency: 'PEN' },
  { code: 'PY', variant: 'es-CO', timeZone: 'America/Asuncion', currency: 'PYG' },
  { code: 'SV', variant: 'es-CO', timeZone: 'America/El_Salvador', currency: 'USD' },
  { code: 'UY', variant: 'es-AR', timeZone: 'America/Montevideo', currency: 'UYU' },
  { code: 'VE', variant: 'es-CO', timeZone: 'America/Caracas', currency: 'VES' },
] as const satisfies readonly { code: string; variant: Variant; timeZone: string; currency: string }[];

/** An IANA time zone that this platform knows. */
const TimeZone = string()
  .trim()
  .max(60)
  .refine((name) => isTimeZone(name));

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]+\/[\w/+-]+$|^UTC$/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** What the operator says of a new government. */
export const Founding = object({
  name: line(2, 80),
  slug: Slug,
  kind: oneOf(governmentKinds),
  country: oneOf(countries.map(({ code }) => code)),
  variant: Variant,
  timeZone: TimeZone,
  currency: string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/),
  email: Email.meta({ description: "Where the first admin's invitation goes" }),
});
export type Founding = Infer<typeof Founding>;

/** The stage of a government, as the operator sees it. */
export const Stage = oneOf(['preparing', 'live', 'suspended', 'arriving', 'condemned']);
export type Stage = Infer<typeof Stage>;

/** A government as the operator sees it: what it is, never what is in it. */
export const GovernmentLine = object({
  id: Id,
  slug: string(),
  name: string(),
  kind: oneOf(governmentKinds),
  country: string(),
  address: string(),
  stage: Stage,
  sandboxOf: nullable(string()).meta({ description: 'Slug of the government whose sandbox this is' }),
  createdAt: Moment,
  suspendedAt: nullable(Moment),
  exportedAt: nullable(Moment),
  mayBePurged: boolean(),
  people: int().meta({ description: 'Accounts; counted up to 100,000' }),
  lastActivity: nullable(Moment),
});
export type GovernmentLine = Infer<typeof GovernmentLine>;
