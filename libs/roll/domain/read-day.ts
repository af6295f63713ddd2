/** A birth longer ago than this is an error. */
const MAX_AGE_YEARS = 120;

/** The day that a cell of a roll means ("1991-05-14"), and whether it was a spreadsheet's serial number; undefined when it is none. */
export function readDay(cell: string): { day: string; serial: boolean } | undefined {
  const text = cell.trim();
  const [iso, ...isoParts] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (iso) return validDay(isoParts);
  const [usual, ...usualParts] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/.exec(text) ?? [];
  if (usual) return validDay(usualParts.reverse());
  // Six digits are more days than a spreadsheet's calendar has had; five are from 1927 on, four from 1902.
  if (/^\d{4,5}(\.0*)?$/.test(text)) return { day: dayOfSerial(Number.parseInt(text, 10)), serial: true };
  return undefined;
}

/** The day of a spreadsheet's serial number: 1 was 1 January 1900, and its calendar has a 29 February 1900 that never was. */
export const dayOfSerial = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** Whether a person born on `born` can be alive on `today`; both as "1991-05-14". */
export const isPlausibleBirth = (born: string, today: string): boolean =>
  born <= today && Number(today.slice(0, 4)) - Number(born.slice(0, 4)) <= MAX_AGE_YEARS;

function validDay([year = '', month = '', day = '']: readonly string[]): { day: string; serial: boolean } | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // 31 June would quietly be 1 July.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? { day: text, serial: false } : undefined;
}
