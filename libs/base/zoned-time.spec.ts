import { present } from './present.ts';
import fc from 'fast-check';
import { dayIn, localTime, momentOf } from './zoned-time.ts';

describe('Time in a zone', () => {
  it.each([
    ['America/Argentina/Buenos_Aires', '2026-03-12T18:42', '2026-03-12T21:42:00.000Z'],
    ['America/Bogota', '2026-12-31T23:59', '2027-01-01T04:59:00.000Z'],
    ['America/Santiago', '2026-07-01T00:00', '2026-07-01T04:00:00.000Z'],
    ['America/Santiago', '2026-12-01T00:00', '2026-12-01T03:00:00.000Z'],
    ['UTC', '2026-02-28T00:00', '2026-02-28T00:00:00.000Z'],
  ])('of %s: %s is %s', (zone, local, moment) => {
    expect(momentOf(zone, local)).toBe(moment);
    expect(localTime(zone, Date.parse(moment))).toBe(local);
  });

  it('takes the first of two hours with one name, and steps over the hour that clocks skip', () => {
    // Chile goes back on the night to 5 April 2026 (23:00 twice) and forward on the night to 6 September (00:00 to 01:00 is skipped).
    expect(momentOf('America/Santiago', '2026-04-04T23:30')).toBe('2026-04-05T02:30:00.000Z');
    expect(momentOf('America/Santiago', '2026-04-05T00:00')).toBe('2026-04-05T04:00:00.000Z');
    expect(momentOf('America/Santiago', '2026-09-06T00:30')).toBe('2026-09-06T04:30:00.000Z');
    expect(localTime('America/Santiago', Date.parse('2026-09-06T04:30:00.000Z'))).toBe('2026-09-06T01:30');
  });

  it('says no to what is no date and time', () => {
    for (const wrong of ['', 'ayer', '2026-02-31T10:00', '2026-13-01T10:00', '2026-03-12T24:00', '2026-03-12', '12/03/2026 10:00'])
      expect(momentOf('America/Bogota', wrong)).toBeUndefined();
  });

  it('comes back as it was written, in every zone, where the clock shows it at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'America/Argentina/Buenos_Aires',
          'America/Bogota',
          'America/La_Paz',
          'America/Santiago',
          'America/Sao_Paulo',
          'America/New_York',
        ),
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        (zone, at) => {
          const local = localTime(zone, at);
          expect(localTime(zone, Date.parse(present(momentOf(zone, local))))).toBe(local);
        },
      ),
    );
  });

  it('knows the day of a zone', () =>
    expect([dayIn('America/Bogota', Date.parse('2026-03-13T04:59:00Z')), dayIn('UTC', Date.parse('2026-03-13T04:59:00Z'))]).toEqual([
      '2026-03-12',
      '2026-03-13',
    ]));
});
