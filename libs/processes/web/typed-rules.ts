import { phaseKinds, type Phase } from '../domain/phase.ts';
import type { ProcessKind, ProcessRules } from '../domain/process.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import { localTime, momentOf } from '@participa/base/zoned-time.ts';

/** What a form of rules sends, by the names of its fields: "voting.from", "vote.age", "vote.zone.centro", "ballot.max", "parameter.ties". */
export type Typed = Readonly<Record<string, string | undefined>>;

const deeds = ['propose', 'support', 'vote'] as const;
export type Deed = (typeof deeds)[number];

/** A phase's date as the field has it, on the clocks of the tenant's zone. */
export const shownDate = (moment: string | null | undefined, timeZone: string): string =>
  moment ? localTime(timeZone, Date.parse(moment)) : '';

/** The rules that were typed, laid over those there were: a field that the form did not have changes nothing. Or the fields that are wrong. */
export function rulesIn(
  typed: Typed,
  before: ProcessRules,
  kind: ProcessKind,
  timeZone: string,
): { rules: ProcessRules } | { wrong: FieldError[] } {
  const wrong: FieldError[] = [];
  const phases = phasesIn(typed, before.phases, timeZone, wrong);
  const eligibility = Object.fromEntries(
    deeds.map((deed) => [deed, eligibilityIn(deed, typed, before.eligibility[deed], wrong)]),
  ) as ProcessRules['eligibility'];
  const [ballot, count] = kind === 'budget' ? [ballotIn(typed, before.ballot, wrong), countIn(typed, before.count)] : [null, null];
  if (phases.length === 0) wrong.push({ path: `${phaseKinds[0]}.from`, code: 'required' });
  return wrong.length ? { wrong } : { rules: { phases, eligibility, ballot, count } };
}

function phasesIn(typed: Typed, before: readonly Phase[], timeZone: string, wrong: FieldError[]): Phase[] {
  return phaseKinds.flatMap((kind) => {
    const was = before.find((phase) => phase.kind === kind);
    const at = (end: 'from' | 'until'): string | null => {
      const field = typed[`${kind}.${end}`];
      // What is still what the clock showed is still the same moment, seconds and all.
      if (field === undefined || field === shownDate(was?.[end], timeZone)) return was?.[end] ?? null;
      if (field === '') return null;
      const moment = momentOf(timeZone, field);
      if (!moment) wrong.push({ path: `${kind}.${end}`, code: 'wrong_format' });
      return moment ?? null;
    };
    const [from, until] = [at('from'), at('until')];
    if (from === null && until !== null) wrong.push({ path: `${kind}.from`, code: 'required' });
    return from === null ? [] : [{ kind, from, until }];
  });
}

function eligibilityIn(
  deed: Deed,
  typed: Typed,
  before: ProcessRules['eligibility'][Deed],
  wrong: FieldError[],
): ProcessRules['eligibility'][Deed] {
  const ask = typed[`${deed}.ask`];
  if (ask === undefined) return before;
  const minimumAge = numberIn(typed, `${deed}.age`, wrong);
  const zones = Object.keys(typed).flatMap((name) => (name.startsWith(`${deed}.zone.`) ? [name.slice(deed.length + 6)] : []));
  return { confirmed: ask !== 'anybody', onRoll: ask === 'roll', minimumAge, zones: zones.sort() };
}

function ballotIn(typed: Typed, before: ProcessRules['ballot'], wrong: FieldError[]): ProcessRules['ballot'] {
  const form = typed['ballot.form'];
  if (form === undefined) return before;
  const max = numberIn(typed, 'ballot.max', wrong);
  if (form !== 'approval') return { form: 'knapsack', max };
  if (max === null && !wrong.some(({ path }) => path === 'ballot.max')) wrong.push({ path: 'ballot.max', code: 'required' });
  return { form, min: numberIn(typed, 'ballot.min', wrong) ?? 1, max: max ?? 1 };
}

function countIn(typed: Typed, before: ProcessRules['count']): ProcessRules['count'] {
  const code = typed['count.code'];
  if (code === undefined) return before;
  // Parameters of another rule than the one chosen now mean nothing: it begins with its usual ones.
  if (typed['count.of'] !== code) return { code, version: 1, parameters: {} };
  const given = Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith('parameter.') && value !== undefined ? [[name.slice(10), value]] : [],
  );
  return {
    code,
    version: before?.version ?? 1,
    parameters: { ...(before?.code === code ? before.parameters : {}), ...(Object.fromEntries(given) as Record<string, string>) },
  };
}

function numberIn(typed: Typed, name: string, wrong: FieldError[]): number | null {
  const text = (typed[name] ?? '').trim();
  if (text === '') return null;
  if (!/^\d{1,6}$/.test(text)) wrong.push({ path: name, code: 'not_number' });
  return Number(text);
}

/** The form's field that a wrong field of the API's body is: "rules.phases.2.until" → "voting.until". */
export function fieldOf(path: string, phases: readonly Phase[]): string {
  const [, phase, end] = /^rules\.phases\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (phase) return `${phases[Number(phase)]?.kind ?? phaseKinds[0]}.${end}`;
  const [, deed, part] = /^rules\.eligibility\.(\w+)\.(\w+)/.exec(path) ?? [];
  if (deed) return part === 'minimumAge' ? `${deed}.age` : `${deed}.ask`;
  return path.replace(/^rules\.count\.parameters\./, 'parameter.').replace(/^rules\./, '');
}
