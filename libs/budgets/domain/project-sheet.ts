import { readCsv } from '@participa/base/csv.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import { fold, tidy, tidyLine } from '@participa/base/text.ts';
import { PROJECT_BODY_LENGTH, PROJECT_TITLE_LENGTH } from './project-text.ts';
import { readMoney } from './typed-money.ts';

/** The most rows of one sheet. */
const MAX_SHEET_ROWS = 500;

/** The columns of a sheet of projects, each with the names by which people head it. */
const columns = {
  heading: ['partida', 'rubro', 'heading', 'zona', 'verba'],
  title: ['titulo', 'proyecto', 'title', 'project', 'projeto'],
  body: ['descripcion', 'texto', 'description', 'descricao', 'body'],
  cost: ['costo', 'cost', 'custo', 'monto'],
  department: ['area', 'dependencia', 'department', 'secretaria'],
  due: ['vence', 'plazo', 'due', 'prazo'],
} as const;
type Column = keyof typeof columns;

/** A project read from a sheet. */
export interface SheetProject {
  readonly heading: string;
  readonly title: string;
  readonly body: string;
  readonly cost: number | null;
  readonly department: string | null;
  readonly dueOn: string | null;
}

/** What a sheet holds: its projects, or every cell that is wrong. Paths name line and column as they are written: "12.costo". */
export type Sheet = { readonly projects: readonly SheetProject[] } | { readonly faults: readonly FieldError[] };

/** Reads projects from CSV; `headings` are those of the cycle, found by name without regard to accents and capitals. All or nothing. */
export function readProjectSheet(text: string, headings: readonly { readonly id: string; readonly name: string }[]): Sheet {
  const table = readCsv(text);
  if (!table) return { faults: [{ path: 'csv', code: 'wrong_format' }] };
  const [head, ...rows] = table;
  if (!head || rows.length === 0) return { faults: [{ path: 'csv', code: 'required' }] };
  if (rows.length > MAX_SHEET_ROWS) return { faults: [{ path: 'csv', code: 'too_big', facts: { maximum: MAX_SHEET_ROWS } }] };
  const positions = positionsOf(head.cells);
  const absent = (['heading', 'title', 'body'] as const).filter((column) => positions[column] === undefined);
  if (absent.length) return { faults: absent.map((column) => ({ path: `${head.line}.${columns[column][0]}`, code: 'required' as const })) };
  const faults: FieldError[] = [];
  const known = new Map(headings.map(({ id, name }) => [fold(tidyLine(name)), id]));
  const projects = rows.map(({ line, cells }) => {
    const at = (column: Column) => cells[positions[column] ?? -1] ?? '';
    const addFault = (column: Column, fault: Omit<FieldError, 'path'>) =>
      void faults.push({ path: `${line}.${head.cells[positions[column] ?? -1] ?? column}`, ...fault });
    const heading = known.get(fold(tidyLine(at('heading'))));
    if (heading === undefined)
      addFault(
        'heading',
        at('heading') ? { code: 'not_one_of', facts: { values: headings.map(({ name }) => name).join(', ') } } : { code: 'required' },
      );
    const [title, body] = [tidyLine(at('title')), tidy(at('body'))];
    const length = (column: 'title' | 'body', value: string, { minimum, maximum }: { minimum: number; maximum: number }) => {
      if (!value) addFault(column, { code: 'required' });
      else if (value.length < minimum) addFault(column, { code: 'too_short', facts: { minimum } });
      else if (value.length > maximum) addFault(column, { code: 'too_long', facts: { maximum } });
    };
    length('title', title, PROJECT_TITLE_LENGTH);
    length('body', body, PROJECT_BODY_LENGTH);
    const cost = at('cost') ? readMoney(at('cost')) : null;
    if (cost === undefined) addFault('cost', { code: 'not_number' });
    const department = tidyLine(at('department'));
    if (department.length > 120) addFault('department', { code: 'too_long', facts: { maximum: 120 } });
    const dueOn = at('due') ? dayOf(at('due')) : null;
    if (dueOn === undefined) addFault('due', { code: 'wrong_format' });
    return { heading: heading ?? '', title, body, cost: cost ?? null, department: department || null, dueOn: dueOn ?? null };
  });
  return faults.length ? { faults: faults.slice(0, 50) } : { projects };
}

const positionsOf = (cells: readonly string[]) =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([column, names]) => {
      const position = cells.findIndex((cell) => (names as readonly string[]).includes(fold(tidyLine(cell))));
      return position < 0 ? [] : [[column, position]];
    }),
  ) as Partial<Record<Column, number>>;

/** A day as people write it ("31/3/2026") or as machines do ("2026-03-31"); undefined when there is no such day. */
function dayOf(text: string): string | undefined {
  const day = text.replace(
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (_, local: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${local.padStart(2, '0')}`,
  );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day ? undefined : day;
}
