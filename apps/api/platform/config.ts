import { createHmac } from 'node:crypto';

/** Everything the process is told from outside, read once. */
export interface Config {
  production: boolean;
  port: number;
  /** A role that may create roles and databases' objects; used only to prepare, never to serve. */
  adminUrl: string;
  /** The host that all tenants' hosts end with: `<slug>.<baseDomain>`. */
  baseDomain: string;
  /** Source of every derived key; see `derive`. */
  secret: string;
  /** Source of the key under which the roll's numbers are hashed, where it is kept apart from `secret`. Whoever changes it must import the roll again. */
  pepper: string | undefined;
  /** Folder with the built pages, or undefined to serve the API alone. */
  pages: string | undefined;
  smtpUrl: string | undefined;
  metricsToken: string | undefined;
  /** `relaxed` counts the paces of people and refuses nobody but who guesses, for demonstrations and measurements. */
  paces: 'strict' | 'relaxed';
  demo: boolean;
  poolSize: number;
}

const DEMO_SECRETS = ['participa-demo', 'changeme', 'secret', 'development'];

/** Reads the environment; in production refuses what is missing or meant for demonstrations, naming all of it at once. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const production = env['NODE_ENV'] === 'production';
  const secret = env['PARTICIPA_SECRET'] ?? (production ? '' : 'development');
  const demo = env['PARTICIPA_DEMO'] ? env['PARTICIPA_DEMO'] !== 'no' : !production;
  const faults: string[] = [];
  if (!env['DATABASE_URL']) faults.push('DATABASE_URL is missing: the address of a PostgreSQL 15 or newer.');
  if (production) {
    if (secret.length < 32 || DEMO_SECRETS.some((known) => secret.includes(known)))
      faults.push('PARTICIPA_SECRET must be at least 32 characters, and not the one of the demonstration (openssl rand -hex 32).');
    if (env['PARTICIPA_PEPPER'] && env['PARTICIPA_PEPPER'].length < 32)
      faults.push('PARTICIPA_PEPPER must be at least 32 characters (openssl rand -hex 32).');
    if (!env['BASE_DOMAIN'])
      faults.push('BASE_DOMAIN is missing: the host under which every government has its own, for instance participa.example.');
    if (!env['SMTP_URL']) faults.push('SMTP_URL is missing: without mail nobody can confirm an address.');
    if (demo) faults.push('PARTICIPA_DEMO is set: demo accounts have a published password and are refused in production.');
    if (env['METRICS_TOKEN'] && DEMO_SECRETS.some((known) => env['METRICS_TOKEN']!.includes(known)))
      faults.push('METRICS_TOKEN is the one of the demonstration.');
  }
  if (faults.length) throw new Error(`This start is refused:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  return {
    production,
    port: Number(env['PORT'] ?? 3000),
    adminUrl: env['DATABASE_URL']!,
    baseDomain: env['BASE_DOMAIN'] ?? 'localhost',
    secret,
    pepper: env['PARTICIPA_PEPPER'] || undefined,
    pages: env['PARTICIPA_PAGES'] || undefined,
    smtpUrl: env['SMTP_URL'] || undefined,
    metricsToken: env['METRICS_TOKEN'] ?? (production ? undefined : 'participa-demo-metrics'),
    paces: env['PARTICIPA_PACES'] === 'strict' || production ? 'strict' : 'relaxed',
    demo,
    poolSize: Number(env['DATABASE_POOL'] ?? 20),
  };
}

/** Whether mail is caught for everybody to read instead of sent: a development installation without a mail server. */
export const catchesMail = ({ production, smtpUrl }: Pick<Config, 'production' | 'smtpUrl'>): boolean =>
  !production && smtpUrl === undefined;

/** A key of 32 bytes for one purpose, so that no two purposes share one. */
export const derive = (secret: string, purpose: string): Buffer => createHmac('sha256', secret).update(`participa/${purpose}`).digest();
