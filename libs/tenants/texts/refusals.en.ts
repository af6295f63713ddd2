import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'tenants'> = {
  zone_in_use: (f) => `${f['names']} cannot be removed: there are proposals, people or projects there.`,
  topic_in_use: (f) => `${f['names']} cannot be removed: there are proposals about it.`,
  not_ready: () => 'Something indispensable of the list is still missing.',
  picture_refused: () => 'The coat of arms must be a PNG picture of at most 200 KB.',
  map_refused: (f) => mapFaults[String(f['fault'])] ?? 'The file is no GeoJSON map of zones with names.',
};

const mapFaults: Record<string, string> = {
  no_names: 'There are zones without a name in the file. Each needs a property “name”.',
  too_many_points: 'The map has too much detail: more than 400,000 points. Simplify it first.',
  too_many_zones: 'The map has too many zones: there can be 300.',
};
