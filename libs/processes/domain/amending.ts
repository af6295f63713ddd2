import { canonical } from '@participa/base/canonical.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { obstacleInPhases, obstacleInVoting } from './opening.ts';
import type { Phase } from './phase.ts';
import type { ProcessKind, ProcessRules, ProcessState } from './process.ts';

// The law that reads imports takes this word in quotes for one.
const start = `from`;

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** Whether the voting has begun at `now`, or is over: from then on nobody changes who votes, how, and how it is counted. */
const votingPhaseBegan = (phases: readonly Phase[], now: number): boolean =>
  phases.some(({ kind, from }) => kind === 'voting' && Date.parse(from) <= now);

/** Which parts of the rules can be amended at `now`, for the form: dates by phase, and all the rest together. */
export const amendable = ({ phases }: Pick<ProcessRules, 'phases'>, now: number) => ({
  dates: phases.map(({ from, until }) => ({ from: Date.parse(from) > now, until: until === null || Date.parse(until) > now })),
  rest: !votingPhaseBegan(phases, now),
});

/** Why the rules of a process cannot become `after` at `now`; undefined when they can. What is over stays as it was, and nothing begins or ends in the past. */
export function obstacleToAmend(
  { kind, state, rules: before }: { kind: ProcessKind; state: ProcessState; rules: ProcessRules },
  after: ProcessRules,
  now: number,
): Obstacle | undefined {
  if (state === 'draft') return { code: 'process_not_open' };
  if (state === 'cancelled') return { code: 'process_cancelled' };
  if (same(before, after)) return { code: 'nothing_changed' };
  return obstacleInDates(before.phases, after.phases, now) ?? obstacleInPhases(after.phases) ?? obstacleInRest(kind, before, after, now);
}

function obstacleInDates(before: readonly Phase[], after: readonly Phase[], now: number): Obstacle | undefined {
  if (
    !same(
      before.map(({ kind }) => kind),
      after.map(({ kind }) => kind),
    )
  )
    return { code: 'rules_fixed', facts: { what: 'phases' } };
  const can = amendable({ phases: [...before] }, now).dates;
  for (const [at, { from, until }] of after.entries()) {
    for (const [end, was, is] of [
      [start, before[at]!.from, from],
      ['until', before[at]!.until, until],
    ] as const) {
      if (was === is) continue;
      if (!can[at]![end]) return { code: 'rules_fixed', facts: { what: 'past' } };
      if (is !== null && Date.parse(is) <= now) return { code: 'phases_past' };
    }
  }
  return undefined;
}

function obstacleInRest(kind: ProcessKind, before: ProcessRules, after: ProcessRules, now: number): Obstacle | undefined {
  const rest = ({ eligibility, ballot, count }: ProcessRules) => ({ eligibility, ballot, count });
  if (same(rest(before), rest(after))) return undefined;
  if (votingPhaseBegan(before.phases, now)) return { code: 'rules_fixed', facts: { what: 'voting' } };
  return kind === 'budget' ? obstacleInVoting(after) : undefined;
}

/** What an amendment changed, as facts of its act: dates as "before/after", other parts as canonical JSON before it. */
export function changesBetween(before: ProcessRules, after: ProcessRules): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const [at, phase] of before.phases.entries())
    for (const end of [start, 'until'] as const) {
      const is = after.phases[at]?.[end] ?? null;
      if (phase[end] !== is) changes[`${phase.kind}.${end}`] = `${phase[end] ?? ''}/${is ?? ''}`;
    }
  for (const capability of ['propose', 'support', 'vote'] as const)
    if (!same(before.eligibility[capability], after.eligibility[capability]))
      changes[`eligibility.${capability}`] = canonical(before.eligibility[capability]);
  for (const part of ['ballot', 'count'] as const) if (!same(before[part], after[part])) changes[part] = canonical(before[part]);
  return changes;
}
