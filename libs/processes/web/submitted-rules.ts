import { phaseKinds, type Phase } from '../domain/phase.ts';
import { ruleCapabilities, type RuleCapability } from '../domain/eligibility.ts';
import type { ProcessRules } from '../domain/process.ts';
import type { KindForms, SubmittedRules } from './kind-parts.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import { localTime, momentOf } from '@participa/base/zoned-time.ts';

/** A phase's date as the field has it, on the clocks of the tenant's zone. */
export const dateFieldValue = (moment: string | null | undefined, timeZone: string): string =>
  moment ? localTime(timeZone, Date.parse(moment)) : '';

/**
 * The rules that were typed, laid over those there were: a field that the form did not have changes nothing. Or the fields that are
 * wrong.
 */
export function rulesFromForm(
  submitted: SubmittedRules,
  before: ProcessRules,
  { rulesFromForm: ownFromForm }: Pick<KindForms, 'rulesFromForm'>,
  timeZone: string,
): { rules: ProcessRules } | { errors: FieldError[] } {
  const errors: FieldError[] = [];
  const phases = phasesFromForm(submitted, before.phases, timeZone, errors);
  const eligibility = Object.fromEntries(
    ruleCapabilities.map((capability) => [capability, eligibilityFromForm(capability, submitted, before.eligibility[capability], errors)]),
  ) as ProcessRules['eligibility'];
  const own = ownFromForm?.(submitted, before, errors) ?? {};
  if (phases.length === 0) errors.push({ path: `${phaseKinds[0]}.from`, code: 'required' });
  return errors.length ? { errors } : { rules: { ...own, phases, eligibility } };
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

/** The number in a field; null where it is empty. Adds what is wrong to `errors`. */
export function numberFromForm(submitted: SubmittedRules, name: string, errors: FieldError[]): number | null {
  const text = (submitted[name] ?? '').trim();
  if (text === '') return null;
  if (!/^\d{1,6}$/.test(text)) errors.push({ path: name, code: 'not_number' });
  return Number(text);
}

/** The form's field for a wrong field of the API's body: "rules.phases.2.until" → "voting.until". */
export function formFieldOf(path: string, phases: readonly Phase[], { fieldOf }: Pick<KindForms, 'fieldOf'> = {}): string {
  const [, phase, end] = /^rules\.phases\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (phase) return `${phases[Number(phase)]?.kind ?? phaseKinds[0]}.${end}`;
  const [, capability, part] = /^rules\.eligibility\.(\w+)\.(\w+)/.exec(path) ?? [];
  if (capability) return part === 'minimumAge' ? `${capability}.age` : `${capability}.ask`;
  return fieldOf?.(path) ?? path.replace(/^rules\./, '');
}
