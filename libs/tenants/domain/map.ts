import { tidyLine } from '@participa/base/text.ts';

/** A point of a map, in degrees first and then in the drawing's own units. */
type Point = readonly [number, number];

/** The drawing that all maps share, in its own units. */
const MAP_SIZE = { width: 400, height: 300 };

/** One zone as it came in a GeoJSON file: its name and its outlines. */
export interface Outline {
  name: string;
  rings: Point[][];
}

/** What a file is not fit for. */
export type MapFault = 'not_geojson' | 'no_names' | 'too_many_points' | 'too_many_zones';

const MAX_POINTS = 400_000;
const MAX_FEATURES = 300;
const nameFields = [
  'name',
  'nombre',
  'NAME',
  'NOMBRE',
  'Name',
  'Nombre',
  'barrio',
  'BARRIO',
  'comuna',
  'COMUNA',
  'zona',
  'ZONA',
  'nome',
  'NOME',
];

/** The named outlines of a FeatureCollection of polygons; what has no name of its own is refused rather than guessed. */
export function outlinesOf(text: string): { outlines: Outline[] } | { fault: MapFault } {
  const features = featuresIn(text);
  if (features.length === 0) return { fault: 'not_geojson' };
  if (features.length > MAX_FEATURES) return { fault: 'too_many_zones' };
  const byName = new Map<string, Outline>();
  let points = 0;
  for (const feature of features) {
    const rings = ringsOf(feature);
    const name = nameOfFeature(feature);
    if (rings.length === 0) continue;
    if (name === undefined) return { fault: 'no_names' };
    points += rings.reduce((sum, ring) => sum + ring.length, 0);
    if (points > MAX_POINTS) return { fault: 'too_many_points' };
    // One zone may come in several features.
    const outline = byName.get(name) ?? { name, rings: [] };
    outline.rings.push(...rings);
    byName.set(name, outline);
  }
  return byName.size ? { outlines: [...byName.values()] } : { fault: 'not_geojson' };
}

/** The features of a FeatureCollection; none for any other text. */
function featuresIn(text: string): unknown[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return [];
  }
  return isObject(file) && file['type'] === 'FeatureCollection' ? asList(file['features']) : [];
}

/** The outlines as SVG paths on the shared drawing, simplified to what it can show. */
export function pathsOf(outlines: readonly Outline[]): { name: string; path: string }[] {
  const all = outlines.flatMap(({ rings }) => rings.flat());
  const [west, east] = extent(all.map(([lon]) => lon));
  const [south, north] = extent(all.map(([, lat]) => lat));
  // A degree of longitude is shorter the farther from the equator.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (MAP_SIZE.width - 8) / Math.max((east - west) * squeeze, 1e-9),
    (MAP_SIZE.height - 8) / Math.max(north - south, 1e-9),
  );
  const [left, top] = [(MAP_SIZE.width - (east - west) * squeeze * scale) / 2, (MAP_SIZE.height - (north - south) * scale) / 2];
  const drawn = ([lon, lat]: Point): Point => [left + (lon - west) * squeeze * scale, top + (north - lat) * scale];
  return outlines.map(({ name, rings }) => ({
    name,
    path: rings
      .map((ring) => simplified(ring.map(drawn)))
      .filter((ring) => ring.length > 2)
      .map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`)
      .join(''),
  }));
}

/** Without the points that nobody would see: those nearer than half a unit to the last one kept. */
function simplified(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.6) kept.push(point);
  }
  return kept;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function extent(values: readonly number[]): [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOfFeature(feature: unknown): string | undefined {
  const properties = isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
  for (const field of nameFields) {
    const value = properties[field];
    const name = typeof value === 'string' ? tidyLine(value) : '';
    if (name.length > 0) return name.slice(0, 80);
  }
  return undefined;
}

/** The rings of a Polygon or a MultiPolygon; none for anything else and for coordinates that are none. */
function ringsOf(feature: unknown): Point[][] {
  return polygonsOf(feature)
    .flatMap(asList)
    .map((ring) =>
      asList(ring)
        .filter(isPoint)
        .map(([lon, lat]): Point => [lon, lat]),
    )
    .filter((points) => points.length > 3);
}

function polygonsOf(feature: unknown): unknown[] {
  const geometry = isObject(feature) && isObject(feature['geometry']) ? feature['geometry'] : {};
  if (geometry['type'] === 'Polygon') return [geometry['coordinates']];
  return geometry['type'] === 'MultiPolygon' ? asList(geometry['coordinates']) : [];
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number' &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;
