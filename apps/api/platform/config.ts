import { createHmac } from 'node:crypto';
import { enum as oneOf, object, optional, string } from 'zod';

/** The configuration, as a provider. */
export const CONFIG = Symbol('config');

/** All settings of the process, read once from the environment. */
export interface Config {
  production: boolean;
  port: number;
  /** A role that may create roles and databases' objects; used only to prepare, never to serve. */
  adminUrl: string;
  /** The host that all tenants' hosts end with: `<slug>.<baseDomain>`. */
  baseDomain: string;
  /** Source of every derived key; see `deriveKey`. */
  secret: string;
  /** Source of the key under which the roll's numbers are hashed, if not `secret`. After a change the roll must be imported again. */
  pepper: string | undefined;
  /** Folder with the built pages, or undefined to serve the API alone. */
  pages: string | undefined;
  smtpUrl: string | undefined;
  metricsToken: string | undefined;
  /** `relaxed` counts the calls of people but refuses only those who guess; for demonstrations and measurements. */
  rateLimits: 'strict' | 'relaxed';
  demo: boolean;
  poolSize: number;
}

const DEMO_SECRETS = ['participa-demo', 'changeme', 'secret', 'development'];
const isOfDemo = (text: string): boolean => DEMO_SECRETS.some((known) => text.includes(known));

const wholeNumber = (name: string, minimum: number, maximum: number) => {
  const error = `${name} must be a whole number from ${minimum} to ${maximum}.`;
  return string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, error);
};

const baseDomain = string(
  'BASE_DOMAIN is missing: the host under which every government has its own, for instance participa.example.',
).regex(/^[\w.-]+$/, 'BASE_DOMAIN must be a host without scheme, port and path, for instance participa.example.');
const smtpUrl = string('SMTP_URL is missing: without mail nobody can confirm an address.').regex(
  /^smtps?:\/\//,
  'SMTP_URL must begin with smtp:// or smtps://.',
);

/** The variables as they are written, each with the sentence that refuses it. */
const variables = object({
  PORT: wholeNumber('PORT', 0, 65_535).default(3000),
  DATABASE_URL: string('DATABASE_URL is missing: the address of a PostgreSQL 15 or newer.').regex(
    /^postgres(ql)?:\/\//,
    'DATABASE_URL must begin with postgres:// or postgresql://.',
  ),
  DATABASE_POOL: wholeNumber('DATABASE_POOL', 1, 1000).default(20),
  BASE_DOMAIN: baseDomain.default('localhost'),
  PARTICIPA_SECRET: string().default('development'),
  PARTICIPA_PEPPER: optional(string()),
  PARTICIPA_PAGES: optional(string()),
  SMTP_URL: optional(smtpUrl),
  METRICS_TOKEN: optional(string()),
  PARTICIPA_RATE_LIMITS: optional(oneOf(['strict', 'relaxed'], 'PARTICIPA_RATE_LIMITS must be strict or relaxed.')),
  PARTICIPA_DEMO: optional(oneOf(['yes', 'no'], 'PARTICIPA_DEMO must be yes or no.')),
});

const SECRET_IN_PRODUCTION =
  'PARTICIPA_SECRET must be at least 32 characters, and not the one of the demonstration (openssl rand -hex 32).';

/** In production nothing is missing that has a stand-in elsewhere, and nothing is meant for demonstrations. */
const variablesInProduction = variables.extend({
  BASE_DOMAIN: baseDomain,
  PARTICIPA_SECRET: string(SECRET_IN_PRODUCTION)
    .min(32, SECRET_IN_PRODUCTION)
    .refine((secret) => !isOfDemo(secret), SECRET_IN_PRODUCTION),
  PARTICIPA_PEPPER: optional(string().min(32, 'PARTICIPA_PEPPER must be at least 32 characters (openssl rand -hex 32).')),
  SMTP_URL: smtpUrl,
  METRICS_TOKEN: optional(string().refine((token) => !isOfDemo(token), 'METRICS_TOKEN is the one of the demonstration.')),
  PARTICIPA_DEMO: variables.shape.PARTICIPA_DEMO.refine(
    (demo) => demo !== 'yes',
    'PARTICIPA_DEMO is set: demo accounts have a published password and are refused in production.',
  ),
});

/** Reads the environment. Refuses wrong values and, in production, what is missing or meant for demonstrations: all of it at once. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const production = env['NODE_ENV'] === 'production';
  // A variable without a value is one that was not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = (production ? variablesInProduction : variables).safeParse(given);
  if (!read.success) {
    const faults = new Set(read.error.issues.map(({ message }) => `  - ${message}`));
    throw new Error(`This start is refused:\n${[...faults].join('\n')}`);
  }
  const { data } = read;
  return {
    production,
    port: data.PORT,
    adminUrl: data.DATABASE_URL,
    baseDomain: data.BASE_DOMAIN,
    secret: data.PARTICIPA_SECRET,
    pepper: data.PARTICIPA_PEPPER,
    pages: data.PARTICIPA_PAGES,
    smtpUrl: data.SMTP_URL,
    metricsToken: data.METRICS_TOKEN ?? (production ? undefined : 'participa-demo-metrics'),
    rateLimits: production ? 'strict' : (data.PARTICIPA_RATE_LIMITS ?? 'relaxed'),
    demo: data.PARTICIPA_DEMO ? data.PARTICIPA_DEMO === 'yes' : !production,
    poolSize: data.DATABASE_POOL,
  };
}

/** Whether mail is caught for everybody to read instead of sent: a development installation without a mail server. */
export const catchesMail = ({ production, smtpUrl }: Pick<Config, 'production' | 'smtpUrl'>): boolean =>
  !production && smtpUrl === undefined;

/** A key of 32 bytes for one purpose, so that no two purposes share one. */
export const deriveKey = (secret: string, purpose: string): Buffer => createHmac('sha256', secret).update(`participa/${purpose}`).digest();
