import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { bahiaBlanca } from './bahia-blanca.ts';
import { envigado } from './envigado.ts';
import type { CitySlug } from '@participa/people/demo/silent-people.ts';
import type { DemoCity } from './story.ts';

/** A tenant of the demonstration, with what happened there if anything did. */
export interface DemoTenant extends Omit<Tenant, 'id' | 'zones' | 'topics' | 'demo' | 'stage'> {
  slug: CitySlug | 'red';
  city?: DemoCity;
}

/** The network's front door and two cities of two countries. */
export const demoTenants: readonly DemoTenant[] = [
  {
    slug: 'red',
    name: 'Red de Ciudades que Escuchan',
    kind: 'network',
    country: 'CO',
    variant: 'es-CO',
    languages: ['es', 'pt', 'en'],
    timeZone: 'America/Bogota',
    currency: 'USD',
    brand: '#39416b',
    coat: 'red',
    motto: 'Gobiernos que deciden con su gente y muestran las cuentas',
  },
  {
    slug: 'bahia-blanca',
    name: 'Bahía Blanca',
    kind: 'municipality',
    country: 'AR',
    variant: 'es-AR',
    languages: ['es', 'pt', 'en'],
    timeZone: 'America/Argentina/Buenos_Aires',
    currency: 'ARS',
    brand: '#123f6d',
    coat: 'bahia-blanca',
    motto: 'La ciudad la pensamos entre todos',
    city: bahiaBlanca,
  },
  {
    slug: 'envigado',
    name: 'Envigado',
    kind: 'municipality',
    country: 'CO',
    variant: 'es-CO',
    languages: ['es', 'pt', 'en'],
    timeZone: 'America/Bogota',
    currency: 'COP',
    brand: '#1d5a38',
    coat: 'envigado',
    motto: 'Lo que es de todos se decide entre todos',
    city: envigado,
  },
];
