import { phaseKinds, type Phase } from '../domain/phase.ts';
import type { ProcessKind, ProcessRules } from '../domain/process.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import { localTime, momentOf } from '@participa/base/zoned-time.ts';

/** What a form of rules sends, by the names of its fields: "voting.from", "vote.age", "vote.zone.centro", "ballot.max", "parameter.ties". */
export type SubmittedRules = Readonly<Record<string, string | undefined>>;

const capabilities = ['propose', 'support', 'vote'] as const;
export type RuleCapability = (typeof capabilities)[number];

/** A phase's date as the field has it, on the clocks of the tenant's zone. */
export const dateFieldValue = (moment: string | null | undefined, timeZone: string): string =>
  moment ? localTime(timeZone, Date.parse(moment)) : '';

/** The rules that were typed, laid over those there were: a field that the form did not have changes nothing. Or the fields that are wrong. */
export function rulesFromForm(
  submitted: SubmittedRules,
  before: ProcessRules,
  kind: ProcessKind,
  timeZone: string,
): { rules: ProcessRules } | { errors: FieldError[] } {
  const errors: FieldError[] = [];
  const phases = phasesFromForm(submitted, before.phases, timeZone, errors);
  const eligibility = Object.fromEntries(
    capabilities.map((capability) => [capability, eligibilityFromForm(capability, submitted, before.eligibility[capability], errors)]),
  ) as ProcessRules['eligibility'];
  const [ballot, count] =
    kind === 'budget' ? [ballotFromForm(submitted, before.ballot, errors), countFromForm(submitted, before.count)] : [null, null];
  if (phases.length === 0) errors.push({ path: `${phaseKinds[0]}.from`, code: 'required' });
  return errors.length ? { errors } : { rules: { phases, eligibility, ballot, count } };
}

function phasesFromForm(submitted: SubmittedRules, before: readonly Phase[], timeZone: string, errors: FieldError[]): Phase[] {
  return phaseKinds.flatMap((kind) => {
    const previous = before.find((phase) => phase.kind === kind);
    const dateOf = (end: 'from' | 'until'): string | null => {
      const field = submitted[`${kind}.${end}`];
      // What is still what the clock showed is still the same moment, seconds and all.
      if (field === undefined || field === dateFieldValue(previous?.[end], timeZone)) return previous?.[end] ?? null;
      if (field === '') return null;
      const moment = momentOf(timeZone, field);
      if (!moment) errors.push({ path: `${kind}.${end}`, code: 'wrong_format' });
      return moment ?? null;
    };
    const [from, until] = [dateOf('from'), dateOf('until')];
    if (from === null && until !== null) errors.push({ path: `${kind}.from`, code: 'required' });
    return from === null ? [] : [{ kind, from, until }];
  });
}

function eligibilityFromForm(
  capability: RuleCapability,
  submitted: SubmittedRules,
  before: ProcessRules['eligibility'][RuleCapability],
  errors: FieldError[],
): ProcessRules['eligibility'][RuleCapability] {
  const ask = submitted[`${capability}.ask`];
  if (ask === undefined) return before;
  const minimumAge = numberFromForm(submitted, `${capability}.age`, errors);
  const zones = Object.keys(submitted).flatMap((name) =>
    name.startsWith(`${capability}.zone.`) ? [name.slice(capability.length + 6)] : [],
  );
  return { confirmed: ask !== 'anybody', onRoll: ask === 'roll', minimumAge, zones: zones.sort() };
}

function ballotFromForm(submitted: SubmittedRules, before: ProcessRules['ballot'], errors: FieldError[]): ProcessRules['ballot'] {
  const form = submitted['ballot.form'];
  if (form === undefined) return before;
  const max = numberFromForm(submitted, 'ballot.max', errors);
  if (form !== 'approval') return { form: 'knapsack', max };
  if (max === null && !errors.some(({ path }) => path === 'ballot.max')) errors.push({ path: 'ballot.max', code: 'required' });
  return { form, min: numberFromForm(submitted, 'ballot.min', errors) ?? 1, max: max ?? 1 };
}

function countFromForm(submitted: SubmittedRules, before: ProcessRules['count']): ProcessRules['count'] {
  const code = submitted['count.code'];
  if (code === undefined) return before;
  // Parameters of another rule than the one chosen now mean nothing: it begins with its usual ones.
  if (submitted['count.of'] !== code) return { code, version: 1, parameters: {} };
  const parameterEntries = Object.entries(submitted).flatMap(([name, value]) =>
    name.startsWith('parameter.') && value !== undefined ? [[name.slice(10), value]] : [],
  );
  return {
    code,
    version: before?.version ?? 1,
    parameters: {
      ...(before?.code === code ? before.parameters : {}),
      ...(Object.fromEntries(parameterEntries) as Record<string, string>),
    },
  };
}

function numberFromForm(submitted: SubmittedRules, name: string, errors: FieldError[]): number | null {
  const text = (submitted[name] ?? '').trim();
  if (text === '') return null;
  if (!/^\d{1,6}$/.test(text)) errors.push({ path: name, code: 'not_number' });
  return Number(text);
}

/** The form's field that a wrong field of the API's body is: "rules.phases.2.until" → "voting.until". */
export function formFieldOf(path: string, phases: readonly Phase[]): string {
  const [, phase, end] = /^rules\.phases\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (phase) return `${phases[Number(phase)]?.kind ?? phaseKinds[0]}.${end}`;
  const [, capability, part] = /^rules\.eligibility\.(\w+)\.(\w+)/.exec(path) ?? [];
  if (capability) return part === 'minimumAge' ? `${capability}.age` : `${capability}.ask`;
  return path.replace(/^rules\.count\.parameters\./, 'parameter.').replace(/^rules\./, '');
}
