import { dayOfSerial } from '../domain/read-day.ts';
import type { SealedFile } from '@participa/platform/sealed-file.ts';
import type { FileRow } from './csv-rows.ts';
import { parseAllXml, parseXml, XlsxParts } from './xlsx-parts.ts';

/** Columns beyond these are not read: no roll has them, and an address like XFD1 would make a row of 16,384 cells. */
const MAX_COLUMNS = 200;
/** Days between the calendars that begin in 1900 and in 1904. */
const DAYS_FROM_1900_TO_1904 = 1_462;

/** The rows of a workbook's first sheet, as they are read: dates as "1991-05-14", everything else as text. Throws when it is none. */
export async function* xlsxRows(file: SealedFile): AsyncGenerator<FileRow> {
  const parts = await XlsxParts.open(file);
  try {
    const { sheet, since1904 } = await firstSheet(parts);
    const texts = await sharedTexts(parts);
    const dates = await dateStyles(parts);
    const rows: FileRow[] = [];
    let row: FileRow = { line: 0, cells: [] };
    let [at, type, style, value, inText] = [0, '', 0, '', false];
    const cellText = (): string => {
      if (type === 's') return texts[Number(value)] ?? '';
      return type === 'n' ? numberAs(value, dates.has(style), since1904) : value;
    };
    const parsing = parseXml(await parts.stream(sheet, false), {
      open({ name, attributes }) {
        if (name === 'row') row = { line: Number(attributes['r']) || row.line + 1, cells: [] };
        else if (name === 'c') {
          at = attributes['r'] ? columnOf(attributes['r']) : row.cells.length;
          [type, style, value] = [attributes['t'] ?? 'n', Number(attributes['s'] ?? 0), ''];
        } else if (name === 'v' || name === 't') inText = true;
      },
      text(text) {
        if (inText) value += text;
      },
      close(name) {
        if (name === 'v' || name === 't') inText = false;
        else if (name === 'c' && at < MAX_COLUMNS) {
          while (row.cells.length < at) row.cells.push('');
          row.cells[at] = cellText();
        } else if (name === 'row') rows.push(row);
      },
    });
    for await (const _ of parsing) yield* rows.splice(0);
    yield* rows.splice(0);
  } finally {
    parts.close();
  }
}

function numberAs(value: string, date: boolean, since1904: boolean): string {
  if (value === '') return '';
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return date && number >= 1 && number < 100_000
    ? dayOfSerial(Math.floor(number) + (since1904 ? DAYS_FROM_1900_TO_1904 : 0))
    : String(number);
}

/** "C12" is column 2. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/[^A-Z]/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Where the first sheet is, and from which year its dates are counted. */
async function firstSheet(parts: XlsxParts): Promise<{ sheet: string; since1904: boolean }> {
  let first: string | undefined;
  let since1904 = false;
  const targets = new Map<string, string>();
  await parseAllXml(await parts.stream('xl/workbook.xml'), {
    open({ name, attributes }) {
      if (name === 'sheet' && attributes['state'] !== 'hidden' && attributes['state'] !== 'veryHidden') first ??= attributes['r:id'];
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  await parseAllXml(await parts.stream('xl/_rels/workbook.xml.rels'), {
    open: ({ name, attributes }) => void (name === 'Relationship' && targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '')),
  });
  const target = targets.get(first ?? '') ?? 'worksheets/sheet1.xml';
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, since1904 };
}

/** The texts that cells name by their number. */
async function sharedTexts(parts: XlsxParts): Promise<string[]> {
  const texts: string[] = [];
  if (!parts.has('xl/sharedStrings.xml')) return texts;
  let [value, inText, phonetic] = ['', false, false];
  await parseAllXml(await parts.stream('xl/sharedStrings.xml'), {
    open({ name }) {
      if (name === 'si') value = '';
      if (name === 'rPh') phonetic = true;
      if (name === 't') inText = !phonetic;
    },
    text(text) {
      if (inText) value += text;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') texts.push(value);
    },
  });
  return texts;
}

/** The styles under which a number is a date. */
async function dateStyles(parts: XlsxParts): Promise<Set<number>> {
  const [own, styles] = [new Set<number>(), new Set<number>()];
  if (!parts.has('xl/styles.xml')) return styles;
  let [within, at] = [false, 0];
  await parseAllXml(await parts.stream('xl/styles.xml'), {
    open({ name, attributes }) {
      if (name === 'numFmt' && /[dy]/i.test((attributes['formatCode'] ?? '').replace(/\[[^\]]*\]|"[^"]*"/g, '')))
        own.add(Number(attributes['numFmtId']));
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const format = Number(attributes['numFmtId'] ?? 0);
      if ((format >= 14 && format <= 17) || format === 22 || own.has(format)) styles.add(at);
      at += 1;
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}
