const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, format);
  return format;
}

/** What the clocks of a zone show at `moment` (milliseconds since 1970), as if it were UTC. */
function shownAt(timeZone: string, moment: number): number {
  const parts = formatOf(timeZone).formatToParts(new Date(moment));
  const part = (wanted: Intl.DateTimeFormatPartTypes) => Number(parts.find(({ type }) => type === wanted)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The date and time of a zone's clocks, as a form's field has it: "2026-03-12T18:42". */
export const localTime = (timeZone: string, moment: number): string => new Date(shownAt(timeZone, moment)).toISOString().slice(0, 16);

/** The day in a zone: "2026-03-12". What ages are counted on. */
export const dayIn = (timeZone: string, moment: number): string => localTime(timeZone, moment).slice(0, 10);

/**
 * The moment at which the clocks of a zone show `local` ("2026-03-12T18:42"); undefined when that is no date and time. An hour that
 * clocks show twice is the first of the two; one that they skip is as long after the change as it is past it.
 */
export function momentOf(timeZone: string, local: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return undefined;
  const shown = Date.parse(`${local}${local.length === 16 ? ':00' : ''}Z`);
  // 31 February is read as 3 March: what comes back must be what was written.
  if (Number.isNaN(shown) || new Date(shown).toISOString().slice(0, 16) !== local.slice(0, 16)) return undefined;
  // The zone's distance from UTC may change that very day, so both of its sides are tried.
  const DAY = 86_400_000;
  const [before, after] = [shown - DAY, shown + DAY].map((near) => shownAt(timeZone, near) - near) as [number, number];
  const fitting = [shown - before, shown - after].filter((moment) => shownAt(timeZone, moment) === shown);
  return new Date(fitting.length ? Math.min(...fitting) : shown - before).toISOString();
}
