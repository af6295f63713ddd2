import { canonical } from '@participa/base/canonical.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { ruleCapabilities } from './eligibility.ts';
import { obstacleInPhases } from './opening.ts';
import type { Phase } from './phase.ts';
import type { ProcessKind } from './process-kind.ts';
import type { ProcessRules, ProcessState } from './process.ts';

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** Whether the voting has begun at `now`, or is over: from then on nobody changes who votes, how, and how it is counted. */
const votingPhaseBegan = (phases: readonly Phase[], now: number): boolean =>
  phases.some(({ kind, from }) => kind === 'voting' && Date.parse(from) <= now);

/** Which parts of the rules can be amended at `now`, for the form: dates by phase, and all the rest together. */
export const amendable = ({ phases }: { phases: readonly Phase[] }, now: number) => ({
  dates: phases.map(({ from, until }) => ({ from: Date.parse(from) > now, until: until === null || Date.parse(until) > now })),
  rest: !votingPhaseBegan(phases, now),
});

/**
 * Why the rules of a process cannot become `after` at `now`; undefined when they can. What is over stays as it was, and nothing begins or
 * ends in the past.
 */
export function obstacleToAmend(
  kind: ProcessKind,
  { state, rules: before }: { state: ProcessState; rules: ProcessRules },
  after: ProcessRules,
  now: number,
): Obstacle | undefined {
  if (state === 'draft') return { code: 'process_not_open' };
  if (state === 'cancelled') return { code: 'process_cancelled' };
  if (same(before, after)) return { code: 'nothing_changed' };
  return obstacleInDates(before.phases, after.phases, now) ?? obstacleInPhases(after.phases) ?? obstacleInRest(kind, before, after, now);
}

function obstacleInDates(before: readonly Phase[], after: readonly Phase[], now: number): Obstacle | undefined {
  const kindsOf = (phases: readonly Phase[]) => phases.map(({ kind }) => kind);
  if (!same(kindsOf(before), kindsOf(after))) return { code: 'rules_fixed', facts: { what: 'phases' } };
  const can = amendable({ phases: before }, now).dates;
  for (const [at, is] of after.entries()) {
    const obstacle =
      obstacleInDate(before[at]?.from, is.from, can[at]?.from, now) ?? obstacleInDate(before[at]?.until, is.until, can[at]?.until, now);
    if (obstacle) return obstacle;
  }
  return undefined;
}

function obstacleInDate(
  was: string | null | undefined,
  is: string | null,
  movable: boolean | undefined,
  now: number,
): Obstacle | undefined {
  if (was === is) return undefined;
  if (!movable) return { code: 'rules_fixed', facts: { what: 'past' } };
  return is !== null && Date.parse(is) <= now ? { code: 'phases_past' } : undefined;
}

function obstacleInRest(kind: ProcessKind, before: ProcessRules, after: ProcessRules, now: number): Obstacle | undefined {
  const rest = ({ phases: _phases, ...others }: ProcessRules) => others;
  if (same(rest(before), rest(after))) return undefined;
  if (votingPhaseBegan(before.phases, now)) return { code: 'rules_fixed', facts: { what: 'voting' } };
  return kind.obstacleInRules(after);
}

/** What an amendment changed, as facts of its act: dates as "before/after", other parts as canonical JSON before it. */
export function changesBetween(before: ProcessRules, after: ProcessRules): Record<string, string> {
  const changes = changesOfDates(before, after);
  for (const capability of ruleCapabilities)
    if (!same(before.eligibility[capability], after.eligibility[capability]))
      changes[`eligibility.${capability}`] = canonical(before.eligibility[capability]);
  for (const part of ownKeys(before, after)) if (!same(before[part], after[part])) changes[part] = canonical(before[part] ?? null);
  return changes;
}

function changesOfDates(before: ProcessRules, after: ProcessRules): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const [at, phase] of before.phases.entries())
    for (const end of ['from', 'until'] as const) {
      const is = after.phases[at]?.[end] ?? null;
      if (phase[end] !== is) changes[`${phase.kind}.${end}`] = `${phase[end] ?? ''}/${is ?? ''}`;
    }
  return changes;
}

/** The keys that the kind added to either of the rules. */
const ownKeys = (...rules: readonly ProcessRules[]): string[] =>
  [...new Set(rules.flatMap(Object.keys))].filter((key) => key !== 'phases' && key !== 'eligibility').sort();
