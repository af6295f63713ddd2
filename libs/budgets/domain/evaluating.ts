import { enum as oneOf, int, iso, nullable, object, type infer as Infer } from 'zod';
import type { Obstacle } from '@participa/base/refusals.ts';
import { line, paragraphs } from '@participa/base/text.ts';
import type { ProjectState } from './cycle.ts';
import { OptionalMoney } from './typed-money.ts';

/** The fewest characters of a published reason: less explains nothing. */
const REASON_LENGTH = { minimum: 20, maximum: 2_000 };

/** What an evaluator can say of a project: nothing yet (the dossier is being filled), or a verdict. */
export const verdicts = ['candidate', 'feasible', 'not_feasible'] as const;

/** The dossier of a project. `reason` is published, `note` never is; `dueOn` is the day until which a verdict is wanted. */
export const Evaluation = object({
  state: oneOf(verdicts),
  reason: paragraphs(0, REASON_LENGTH.maximum).default(''),
  cost: OptionalMoney,
  yearlyCost: OptionalMoney,
  months: nullable(int().min(1).max(120)).default(null),
  department: line(0, 120).default(''),
  note: paragraphs(0, 4_000).default(''),
  dueOn: nullable(iso.date()).default(null),
}).strict();
export type Evaluation = Infer<typeof Evaluation>;

/** What a dossier is judged against. */
export interface ProjectUnderEvaluation {
  readonly state: ProjectState;
  /** The money of its heading. */
  readonly money: number;
}

/** Why this dossier cannot be kept; undefined when it can. No verdict without what the public needs to understand it. */
export function obstacleToEvaluate(
  { state, money }: ProjectUnderEvaluation,
  evaluation: Pick<Evaluation, 'state' | 'reason' | 'cost'>,
): Obstacle | undefined {
  if (state === 'withdrawn') return { code: 'project_withdrawn' };
  if (evaluation.state === 'not_feasible' && evaluation.reason.length < REASON_LENGTH.minimum)
    return { code: 'reason_missing', facts: { minimum: REASON_LENGTH.minimum } };
  if (evaluation.state !== 'feasible') return undefined;
  if (evaluation.cost === null || evaluation.cost === 0) return { code: 'cost_missing' };
  return evaluation.cost > money ? { code: 'cost_over_heading', facts: { cost: evaluation.cost, money } } : undefined;
}

/** Whether a verdict is late: the day was told, is over, and nothing was decided. Days as "2026-03-12", in the tenant's zone. */
export const isOverdue = ({ state, dueOn }: { state: ProjectState; dueOn: string | null }, today: string): boolean =>
  state === 'candidate' && dueOn !== null && dueOn < today;
