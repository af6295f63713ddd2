import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'tenants'> = {
  zone_in_use: (f) => `No se puede quitar ${f['names']}: hay propuestas, personas o proyectos ahí.`,
  topic_in_use: (f) => `No se puede quitar ${f['names']}: hay propuestas con ese tema.`,
  not_ready: () => 'Todavía falta algo imprescindible de la lista.',
  picture_refused: () => 'El escudo debe ser una imagen PNG de hasta 200 KB.',
  map_refused: (f) => mapFaults[String(f['fault'])] ?? 'El archivo no es un mapa GeoJSON de zonas con nombre.',
};

const mapFaults: Record<string, string> = {
  no_names: 'Hay zonas sin nombre en el archivo. Cada una necesita una propiedad «name» o «nombre».',
  too_many_points: 'El mapa tiene demasiado detalle: más de 400.000 puntos. Hay que simplificarlo antes.',
  too_many_zones: 'El mapa tiene demasiadas zonas: pueden ser hasta 300.',
};
