import { array, enum as oneOf, int, looseObject, nullable, object, record, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { line, paragraphs } from '@participa/base/text.ts';
import { Eligibility } from './eligibility.ts';
import { Phase, PhaseKind } from './phase.ts';

/** What a process is for, as the code of its kind ("budget"). A kind is a value that its room registers: see `process-kind.ts`. */
export const ProcessKindCode = string().max(40);

/** `draft` is for those who prepare it; `open` from its opening on, whatever its phase; the others are acts that keep everything. */
export const processStates = ['draft', 'open', 'suspended', 'cancelled'] as const;
export const ProcessState = oneOf(processStates);
export type ProcessState = Infer<typeof ProcessState>;

/** Everything that is frozen at opening, and whose hash is published: what every process has, and the keys that its kind adds. */
export const ProcessRules = looseObject({
  phases: array(Phase).min(1).max(10),
  eligibility: object({ propose: Eligibility, support: Eligibility, vote: Eligibility }),
});
export type ProcessRules = Infer<typeof ProcessRules>;

/** What an admin writes of a process while it is a draft. */
export const ProcessText = object({ title: line(8, 120), summary: paragraphs(20, 2_000) });

/** A process as everybody may read it. `phase` is the one of this moment, by the clock; `rulesHash` is there from the opening on. */
export const Process = object({
  id: Id,
  kind: ProcessKindCode,
  title: string(),
  summary: string(),
  state: ProcessState,
  rules: ProcessRules,
  rulesHash: nullable(string()),
  openedAt: nullable(Moment),
  phase: nullable(PhaseKind),
  copiedFrom: nullable(Id),
  followers: int(),
});
export type Process = Infer<typeof Process>;

/** What is done to an open process in public: numbered, dated, with its reason. */
const actKinds = ['opened', 'amended', 'suspended', 'resumed', 'cancelled', 'paper', 'closed', 'published'] as const;
export const ProcessAct = object({
  number: int(),
  kind: oneOf(actKinds),
  at: Moment,
  reason: string(),
  /** The hash of the rules that hold from this act on. */
  rulesHash: string(),
  /** What an amendment changed, in words of the one who decided it; numbers of a count. */
  facts: record(string(), string()),
});
export type ProcessAct = Infer<typeof ProcessAct>;
