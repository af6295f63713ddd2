import { present } from '@participa/base/present.ts';
import { obstacleToGiveRoles } from '@participa/people/domain/roles.ts';
import { Founding, isReserved, Slug } from '@participa/network/domain/founding.ts';
import { outlinesOf, pathsOf } from './map.ts';
import { checklistOf, mayGoLive } from './settings.ts';
import { cellOf, withoutSmallGroups } from '@participa/statistics/domain/statistics.ts';
import { keyOf, zonesFrom } from './zones.ts';

describe('Zones', () => {
  it('get keys of their names, that stay when a name is mended', () => {
    expect(keyOf('Ingeniero White (puerto)')).toBe('ingeniero-white-puerto');
    expect(keyOf('¡¿…?!')).toBe('zona');
    const known = [
      { key: 'centro', name: 'Centro' },
      { key: 'norte', name: 'Norte' },
    ];
    expect(
      zonesFrom(
        [
          { key: 'norte', name: 'Barrio Norte' },
          { key: null, name: 'CENTRO' },
          { key: null, name: 'Sur' },
          { key: null, name: 'sur' },
        ],
        known,
      ),
    ).toEqual([
      { key: 'norte', name: 'Barrio Norte' },
      { key: 'centro', name: 'CENTRO' },
      { key: 'sur', name: 'Sur' },
    ]);
  });

  it('never share a key', () => {
    expect(
      zonesFrom(
        [
          { key: null, name: 'La Paz' },
          { key: null, name: 'La-Paz' },
        ],
        [],
      ).map(({ key }) => key),
    ).toEqual(['la-paz', 'la-paz-2']);
  });
});

describe('A map', () => {
  const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates },
  });
  const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
  const square = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ];

  it('is drawn within its frame, north up, one path a zone', () => {
    const read = outlinesOf(
      file(
        feature({ name: 'Sur' }, square),
        feature({ nombre: ' Norte ' }, [
          [
            [0, 1],
            [1, 1],
            [1, 2],
            [0, 2],
            [0, 1],
          ],
        ]),
        feature({ name: 'Sur' }, [square], 'MultiPolygon'),
      ),
    );
    if ('fault' in read) throw new Error(read.fault);
    const paths = pathsOf(read.outlines);
    expect(paths.map(({ name }) => name)).toEqual(['Sur', 'Norte']);
    const highest = (path: string) => Math.min(...[...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(highest(present(paths[1]).path)).toBeLessThan(highest(present(paths[0]).path));
    for (const { path } of paths)
      for (const [, x, y] of path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) expect([Number(x) <= 400, Number(y) <= 300]).toEqual([true, true]);
  });

  test.each([
    ['no JSON', '<svg/>', 'not_geojson'],
    ['another JSON', '{"type":"Feature"}', 'not_geojson'],
    ['nothing but points', file(feature({ name: 'x' }, [0, 0], 'Point')), 'not_geojson'],
    ['zones without a name', file(feature({}, square)), 'no_names'],
    ['coordinates that are none', file(feature({ name: 'x' }, [[['a', 'b'], null, [1e9, 2], [3]]])), 'not_geojson'],
    ['too many zones', file(...Array.from({ length: 301 }, (_, nth) => feature({ name: `z${nth}` }, square))), 'too_many_zones'],
  ])('is refused when it is %s', (_, text, fault) => expect(outlinesOf(text)).toEqual({ fault }));
});

describe('A slug', () => {
  test.each(['bahia-blanca', 'villa2', 'abc'])('may be %s', (slug) => expect(Slug.safeParse(slug).success).toBe(true));
  test.each(['a', '2villa', 'a--b', '-ab', 'ab-', 'ñandu', 'a.b', 'a'.repeat(41)])('may not be %s', (slug) =>
    expect(Slug.safeParse(slug).success).toBe(false),
  );
  it('is kept for the installation where it is its own', () => expect(['red', 'www', 'api'].every(isReserved)).toBe(true));
  it('needs a time zone that is one', () => {
    const given = {
      name: 'Villa',
      slug: 'villa',
      kind: 'municipality',
      country: 'UY',
      variant: 'es-AR',
      currency: 'uyu',
      email: 'a@b.example',
    };
    expect(Founding.safeParse({ ...given, timeZone: 'America/Montevideo' }).data?.currency).toBe('UYU');
    for (const timeZone of ['Montevideo', 'America/Nowhere', "'; --", ''])
      expect(Founding.safeParse({ ...given, timeZone }).success).toBe(false);
  });
});

describe('Roles', () => {
  test.each([
    ['the last admin stays one', ['admin'], ['resident'], 0, 'last_admin'],
    ['one of two may go', ['admin'], ['resident'], 1, undefined],
    ['the last admin may get more', ['admin'], ['admin', 'moderator'], 0, undefined],
    ['an operator is nobody’s to change', ['operator'], ['resident'], 3, 'operator_role'],
  ] as const)('%s', (_, before, next, others, code) => expect(obstacleToGiveRoles(before, next, others)?.code).toBe(code));
});

describe('Going live', () => {
  const ready = { done: ['identity', 'colours', 'zones'] as const, moderators: 1, papers: false, rollEntries: false, processes: 0 };
  it('needs what must be and no more', () => {
    expect(mayGoLive(checklistOf(ready, false))).toBe(true);
    expect(mayGoLive(checklistOf({ ...ready, moderators: 0 }, false))).toBe(false);
    expect(mayGoLive(checklistOf({ ...ready, done: ['identity', 'colours'] }, false))).toBe(false);
  });
});

describe('Counts', () => {
  it('of fewer than ten are not told, and none is a number', () => expect([0, 1, 9, 10].map(cellOf)).toEqual([0, null, null, 10]));
  it('that a total would give away are not told either', () => {
    const rows = [
      { group: 'a', count: 30 },
      { group: 'b', count: 3 },
      { group: 'c', count: 12 },
    ];
    expect(withoutSmallGroups(rows).map(({ count }) => count)).toEqual([30, null, null]);
    expect(
      withoutSmallGroups([
        { group: 'a', count: 30 },
        { group: 'b', count: 3 },
        { group: 'c', count: 4 },
      ]).map(({ count }) => count),
    ).toEqual([30, null, null]);
  });
});
