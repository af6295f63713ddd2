import { readConfig } from './config.ts';

const database = { DATABASE_URL: 'postgres://admin:word@db.example/participa' };
const production = {
  ...database,
  NODE_ENV: 'production',
  PARTICIPA_SECRET: 'a'.repeat(32),
  BASE_DOMAIN: 'participa.example',
  SMTP_URL: 'smtp://mail.example',
};
const refusalOf = (env: NodeJS.ProcessEnv): string[] => {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('The settings', () => {
  it('have a value where none is given, in development', () => {
    expect(readConfig({ ...database, PORT: '', BASE_DOMAIN: '', PARTICIPA_PAGES: '' })).toEqual({
      production: false,
      port: 3000,
      adminUrl: database.DATABASE_URL,
      baseDomain: 'localhost',
      secret: 'development',
      pepper: undefined,
      pages: undefined,
      smtpUrl: undefined,
      metricsToken: 'participa-demo-metrics',
      rateLimits: 'relaxed',
      demo: true,
      poolSize: 20,
    });
  });

  it('are strict in production, without demonstration', () => {
    expect(readConfig({ ...production, PARTICIPA_RATE_LIMITS: 'relaxed', PORT: '8080', DATABASE_POOL: '5' })).toMatchObject({
      production: true,
      port: 8080,
      poolSize: 5,
      baseDomain: 'participa.example',
      rateLimits: 'strict',
      demo: false,
      metricsToken: undefined,
    });
    expect(readConfig({ ...production, PARTICIPA_DEMO: 'no' })).toMatchObject({ demo: false, rateLimits: 'strict' });
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ DATABASE_POOL: '0' }, 'DATABASE_POOL must be a whole number from 1 to 1000.'],
    [{ DATABASE_POOL: 'many' }, 'DATABASE_POOL must be a whole number from 1 to 1000.'],
    [{ DATABASE_URL: '' }, 'DATABASE_URL is missing: the address of a PostgreSQL 15 or newer.'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL must begin with postgres:// or postgresql://.'],
    [
      { BASE_DOMAIN: 'https://participa.example/' },
      'BASE_DOMAIN must be a host without scheme, port and path, for instance participa.example.',
    ],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must begin with smtp:// or smtps://.'],
    [{ PARTICIPA_RATE_LIMITS: 'slow' }, 'PARTICIPA_RATE_LIMITS must be strict or relaxed.'],
    [{ PARTICIPA_DEMO: 'maybe' }, 'PARTICIPA_DEMO must be yes or no.'],
  ])('refuse %j', (given, sentence) => {
    expect(refusalOf({ ...database, ...given })).toEqual(['This start is refused:', `  - ${sentence}`]);
    expect(refusalOf({ ...production, ...given })).toEqual(['This start is refused:', `  - ${sentence}`]);
  });

  it.each([
    [{ PARTICIPA_SECRET: '' }, /^  - PARTICIPA_SECRET must be at least 32/],
    [{ PARTICIPA_SECRET: 'short' }, /^  - PARTICIPA_SECRET must be at least 32/],
    [{ PARTICIPA_SECRET: `participa-demo${'x'.repeat(32)}` }, /^  - PARTICIPA_SECRET must be at least 32/],
    [{ PARTICIPA_PEPPER: 'short' }, /^  - PARTICIPA_PEPPER must be at least 32/],
    [{ BASE_DOMAIN: '' }, /^  - BASE_DOMAIN is missing/],
    [{ SMTP_URL: '' }, /^  - SMTP_URL is missing/],
    [{ PARTICIPA_DEMO: 'yes' }, /^  - PARTICIPA_DEMO is set/],
    [{ METRICS_TOKEN: 'participa-demo-metrics' }, /^  - METRICS_TOKEN is the one/],
  ])('refuse %j in production', (given, sentence) => {
    expect(refusalOf({ ...production, ...given })).toEqual(['This start is refused:', expect.stringMatching(sentence)]);
  });

  it('are refused all at once', () => {
    expect(refusalOf({ NODE_ENV: 'production', PORT: 'x', PARTICIPA_DEMO: 'yes' }).map((line) => line.slice(4).split(' ')[0])).toEqual(
      expect.arrayContaining(['PORT', 'DATABASE_URL', 'PARTICIPA_SECRET', 'BASE_DOMAIN', 'SMTP_URL', 'PARTICIPA_DEMO']),
    );
  });
});
