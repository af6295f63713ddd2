import { nullable, object, url, type infer as Infer } from 'zod';
import { DAY_MS } from '@participa/base/duration.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { line, paragraphs } from '@participa/base/text.ts';
import { WorkStage, workStages, type Work } from './cycle.ts';
import { OptionalMoney, TypedMoney } from './typed-money.ts';

/** Works are followed by people: so many days without news are an alert. */
const MAX_SILENT_DAYS = 60;

/** The fewest characters of a reason to go back a stage. */
const MIN_STEP_BACK_REASON_LENGTH = 20;

/** What the government says of the works of a winner. `reason` is asked for where a stage is taken back, and is then published as news. */
export const WorkUpdate = object({
  stage: WorkStage,
  approved: TypedMoney,
  contracted: OptionalMoney,
  spent: TypedMoney,
  contractor: line(0, 160).default(''),
  contractUrl: nullable(url({ protocol: /^https?$/ }).max(500)).default(null),
  reason: paragraphs(0, 1_000).default(''),
}).strict();
export type WorkUpdate = Infer<typeof WorkUpdate>;

/** A piece of news as it is written. */
export const NewsDraft = object({ text: paragraphs(10, 2_000) }).strict();

/** Where a project stands in the count of its cycle. */
export interface WinnerStatus {
  readonly published: boolean;
  readonly won: boolean | null;
}

/** Why works of this project cannot be told: they are for winners of published results. */
export function obstacleToWorks({ published, won }: WinnerStatus): Obstacle | undefined {
  if (!published) return { code: 'not_counted' };
  return won ? undefined : { code: 'not_a_winner' };
}

/** Why works cannot be brought to this state: stages go forwards, or back with a reason that everybody can read. */
export function obstacleToWork(
  counted: WinnerStatus,
  before: WorkStage | null,
  { stage, reason }: Pick<WorkUpdate, 'stage' | 'reason'>,
): Obstacle | undefined {
  const obstacle = obstacleToWorks(counted);
  if (obstacle) return obstacle;
  const back = before !== null && workStages.indexOf(stage) < workStages.indexOf(before);
  return back && reason.length < MIN_STEP_BACK_REASON_LENGTH
    ? { code: 'stage_backwards', facts: { minimum: MIN_STEP_BACK_REASON_LENGTH } }
    : undefined;
}

/** Whether more was spent, or contracted, than was approved: no refusal, for it happens, but it is said. */
export const isOverspent = ({ approved, contracted, spent }: Pick<Work, 'approved' | 'contracted' | 'spent'>): boolean =>
  spent > approved || (contracted ?? 0) > approved;

/** How many days ago there were news, where that is too long; undefined for finished works and for those that told something in time. */
export function daysWithoutNews({ stage, lastNews }: { stage: WorkStage; lastNews: string }, now: number): number | undefined {
  const days = Math.floor((now - Date.parse(lastNews)) / DAY_MS);
  return stage !== 'finished' && days >= MAX_SILENT_DAYS ? days : undefined;
}
