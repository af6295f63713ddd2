import { array, boolean, int, nullable, object, string, type infer as Infer } from 'zod';
import { TerritoryKey } from '@participa/tenants/domain/tenant.ts';
import type { Obstacle } from '@participa/base/refusals.ts';

/** Who may do one thing in a process. Whatever is not known about a person counts as not fulfilled. */
export const Eligibility = object({
  /** A confirmed e-mail address. */
  confirmed: boolean().default(true),
  /** On the roll of residents. */
  onRoll: boolean().default(false),
  /** Whole years of age on the day she does it. */
  minimumAge: nullable(int().min(0).max(120)).default(null),
  /** Zones she must live in, by the roll; empty for everywhere. */
  zones: array(TerritoryKey).max(200).default([]),
});
export type Eligibility = Infer<typeof Eligibility>;

/** The things for which rules say who may do them. */
export const ruleCapabilities = ['propose', 'support', 'vote'] as const;
export type RuleCapability = (typeof ruleCapabilities)[number];

/** Ready answers to "who may?", for the form. */
export const eligibilityPresets = {
  anybody: { confirmed: true, onRoll: false, minimumAge: null, zones: [] },
  onRoll: { confirmed: true, onRoll: true, minimumAge: null, zones: [] },
  onRoll16: { confirmed: true, onRoll: true, minimumAge: 16, zones: [] },
} satisfies Record<string, Eligibility>;

/** A person as eligibility sees her: `born` is a day ("1991-05-14"), `zone` a key, both from the roll. */
export const EligibilityFacts = object({
  emailConfirmed: boolean(),
  verified: boolean(),
  born: nullable(string()),
  zone: nullable(string()),
});
export type EligibilityFacts = Infer<typeof EligibilityFacts>;

/** Whether only the roll can answer this: then a person is her entry there, whatever account she uses. */
export const asksRoll = ({ onRoll, minimumAge, zones }: Eligibility): boolean => onRoll || minimumAge !== null || zones.length > 0;

/** Why this person may not, by who she is; undefined when she may. `today` is the day in the tenant's zone ("2026-03-12"). */
export function obstacleInEligibility(eligibility: Eligibility, person: EligibilityFacts, today: string): Obstacle | undefined {
  const { confirmed, minimumAge, zones } = eligibility;
  if (confirmed && !person.emailConfirmed) return { code: 'email_unconfirmed' };
  if (asksRoll(eligibility) && !person.verified) return { code: 'not_on_roll' };
  if (minimumAge !== null && (person.born === null || ageOn(person.born, today) < minimumAge))
    return { code: 'too_young', facts: { years: minimumAge } };
  if (zones.length > 0 && (person.zone === null || !zones.includes(person.zone))) return { code: 'other_zone' };
  return undefined;
}

/** Whole years between two days ("1991-05-14"); who was born on 29 February has her birthday on 1 March. */
export function ageOn(born: string, today: string): number {
  const [yearBorn, monthBorn, dayBorn] = partsOf(born);
  const [year, month, day] = partsOf(today);
  const before = month < monthBorn || (month === monthBorn && day < dayBorn);
  return year - yearBorn - (before ? 1 : 0);
}

const partsOf = (day: string): [year: number, month: number, day: number] => day.split('-').map(Number) as [number, number, number];
