import { array, boolean, enum as oneOf, nullable, object, string, type infer as Infer } from 'zod';
import { Email } from '@participa/base/email.ts';
import { line, paragraphs } from '@participa/base/text.ts';
import { Language, Variant } from '@participa/base/language.ts';
import { governmentKinds, TenantKind, TerritoryKey, Topic, Zone } from './tenant.ts';
import { MAX_ZONES } from './zones.ts';

/** The steps that bring a government from nothing to its people, in their order. */
export const setupSteps = ['identity', 'arms', 'colours', 'languages', 'zones', 'topics', 'papers', 'sender'] as const;
export const SetupStep = oneOf(setupSteps);
export type SetupStep = Infer<typeof SetupStep>;

/** The largest coat of arms, in bytes. */
export const MAX_ARMS_BYTES = 200 * 1024;
/** The largest map file, in bytes. */
export const MAX_MAP_BYTES = 8 * 1024 * 1024;

/** A colour as screens take it. */
const Colour = string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/);

export const IdentityStep = object({ name: line(2, 80), motto: line(0, 120), kind: oneOf(governmentKinds) });
/** One to three letters on the shield. */
export const LettersStep = object({ letters: line(1, 3) });
export const ColoursStep = object({ brand: Colour });
export const LanguagesStep = object({ variant: Variant, languages: array(Language).min(1).max(3) });
export const ZonesStep = object({
  zones: array(object({ key: nullable(TerritoryKey), name: line(1, 80) }))
    .min(1)
    .max(MAX_ZONES),
});
export const TopicsStep = object({
  topics: array(object({ key: nullable(TerritoryKey), name: line(1, 60), icon: string().max(30) }))
    .min(1)
    .max(40),
});
export const LegalTextsStep = object({ terms: paragraphs(0, 20_000), privacy: paragraphs(0, 20_000) });
export const SenderStep = object({ senderName: line(0, 80), replyTo: nullable(Email) });

/** All that an admin can set, as it stands. */
export const Settings = object({
  name: string(),
  motto: string(),
  kind: TenantKind,
  coat: string(),
  brand: string(),
  variant: Variant,
  languages: array(Language),
  zones: array(Zone.extend({ mapped: boolean() })),
  topics: array(Topic),
  terms: string(),
  privacy: string(),
  senderName: string(),
  replyTo: nullable(string()),
  done: array(SetupStep),
  live: boolean(),
});
export type Settings = Infer<typeof Settings>;

/** What a government should have before its people come; `must` stops it from going live, the others are said. */
const checks = [
  { name: 'identity', must: true },
  { name: 'colours', must: true },
  { name: 'zones', must: true },
  { name: 'moderator', must: true },
  { name: 'appeals', must: false },
  { name: 'papers', must: false },
  { name: 'sender', must: false },
  { name: 'roll', must: false },
  { name: 'process', must: false },
] as const;
export const CheckName = oneOf(checks.map(({ name }) => name));
export type CheckName = Infer<typeof CheckName>;

/** The list to go through before going live. */
export const Checklist = object({ live: boolean(), items: array(object({ name: CheckName, must: boolean(), done: boolean() })) });
export type Checklist = Infer<typeof Checklist>;

/** What is known about a government's readiness. */
export interface Readiness {
  done: readonly SetupStep[];
  moderators: number;
  papers: boolean;
  rollEntries: boolean;
  processes: number;
}

/** The list, ticked by what is known. */
export function checklistOf({ done, moderators, papers, rollEntries, processes }: Readiness, live: boolean): Checklist {
  const ticked: Record<CheckName, boolean> = {
    identity: done.includes('identity'),
    colours: done.includes('colours'),
    zones: done.includes('zones'),
    moderator: moderators > 0,
    // An appeal is decided by another person than the one who hid something.
    appeals: moderators > 1,
    papers,
    sender: done.includes('sender'),
    roll: rollEntries,
    process: processes > 0,
  };
  return { live, items: checks.map(({ name, must }) => ({ name, must, done: ticked[name] })) };
}

/** Whether nothing is missing that must be there. */
export const mayGoLive = ({ items }: Checklist): boolean => items.every(({ must, done }) => done || !must);
