import { randomUUID } from 'node:crypto';
import type { Client, Pool } from 'pg';

const testTenant = (
  slug: string,
  host: string,
  given: { name: string; kind: string; country: string; variant: string; languages: string[]; timeZone: string; currency: string },
) => ({
  id: randomUUID(),
  slug,
  host,
  ...given,
});

/** The tenants of every test world: two towns that must not know of each other, and the network. */
export const testTenants = {
  'bahia-blanca': testTenant('bahia-blanca', 'bahia-blanca.localhost', {
    name: 'Bahía Blanca',
    kind: 'municipality',
    country: 'AR',
    variant: 'es-AR',
    languages: ['es', 'en', 'pt'],
    timeZone: 'America/Argentina/Buenos_Aires',
    currency: 'ARS',
  }),
  envigado: testTenant('envigado', 'envigado.localhost', {
    name: 'Envigado',
    kind: 'municipality',
    country: 'CO',
    variant: 'es-CO',
    languages: ['es', 'en'],
    timeZone: 'America/Bogota',
    currency: 'COP',
  }),
  red: testTenant('red', 'localhost', {
    name: 'Red Participa',
    kind: 'network',
    country: 'AR',
    variant: 'es-AR',
    languages: ['es', 'pt', 'en'],
    timeZone: 'America/Argentina/Buenos_Aires',
    currency: 'USD',
  }),
};
export type TestTenantName = keyof typeof testTenants;

const zones = [
  ['centro', 'Centro'],
  ['norte', 'Norte'],
  ['sur', 'Sur'],
];
const topics = [
  ['espacio-publico', 'Espacio público y verde', 'tree'],
  ['movilidad', 'Movilidad y calles', 'bus'],
  ['ambiente', 'Ambiente y residuos', 'recycle'],
];

/** Founds the governments, past row-level security. Zones and topics have the same keys in both towns. */
export async function createTestTenant(admin: Client | Pool): Promise<void> {
  for (const { id, slug, name, kind, country, variant, languages, timeZone, currency } of Object.values(testTenants)) {
    await admin.query(
      `INSERT INTO tenants (id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '#1f5fa8', 'plain', '', false, now())`,
      [id, slug, name, kind, country, variant, languages, timeZone, currency],
    );
    if (kind === 'network') continue;
    for (const [position, [key, title]] of zones.entries())
      await admin.query('INSERT INTO zones VALUES ($1, $2, $3, $4)', [id, key, title, position]);
    for (const [position, [key, title, icon]] of topics.entries())
      await admin.query('INSERT INTO topics VALUES ($1, $2, $3, $4, $5)', [id, key, title, icon, position]);
  }
}
