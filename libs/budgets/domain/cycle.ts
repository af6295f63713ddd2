import { array, boolean, enum as oneOf, int, nullable, object, string, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { Money } from '@participa/base/money.ts';
import { BudgetRules } from './budget-kind.ts';
import { Process } from '@participa/processes/domain/process.ts';
import { Zone } from '@participa/tenants/domain/tenant.ts';

/** A heading: one pot of money, usually a zone's. Projects of a heading compete with each other and with nobody else. */
export const Heading = object({
  id: Id,
  name: string(),
  zone: nullable(Zone),
  money: Money,
  population: nullable(int()),
  projects: int().meta({ description: 'How many projects can be voted, or were candidates before' }),
});
export type Heading = Infer<typeof Heading>;

/** Headings that belong together; of some a voter chooses one, of others as many as she likes. */
export const Group = object({ id: Id, name: string(), choose: oneOf(['one', 'several']), headings: array(Heading) });
export type Group = Infer<typeof Group>;

/** A budget cycle: its process, and its money. `stage` says how far its count is. */
export const Budget = Process.extend({
  rules: BudgetRules,
  groups: array(Group),
  money: Money,
  projects: int(),
  /** Ballots cast on every channel; null while nobody may know. */
  ballots: nullable(int()),
  counted: boolean(),
  published: boolean(),
});
export type Budget = Infer<typeof Budget>;
export const BudgetCard = Budget.omit({ groups: true, summary: true, rulesHash: true, copiedFrom: true, followers: true });
export type BudgetCard = Infer<typeof BudgetCard>;

/** What becomes of a project: a candidate is evaluated; what is feasible is voted. */
export const projectStates = ['candidate', 'feasible', 'not_feasible', 'withdrawn'] as const;
export const ProjectState = oneOf(projectStates);
export type ProjectState = Infer<typeof ProjectState>;

/** The stages of works, in their order. */
export const workStages = ['planned', 'tender', 'contracted', 'building', 'finished'] as const;
export const WorkStage = oneOf(workStages);
export type WorkStage = Infer<typeof WorkStage>;

/** A project on the ballot or on its way there. `number` is what paper ballots and shufflings name it by, unique in its cycle. */
export const ProjectCard = object({
  id: Id,
  number: int(),
  heading: Id,
  title: string(),
  body: string().meta({ description: 'In lists, its first 240 characters' }),
  state: ProjectState,
  cost: nullable(Money),
  proposal: nullable(Id),
  /** After publication of the results. */
  won: nullable(boolean()),
  work: nullable(WorkStage),
});
export type ProjectCard = Infer<typeof ProjectCard>;

/** News of works: what happened, when, with how much. */
export const WorkNews = object({ at: Moment, stage: WorkStage, text: string() });
export type WorkNews = Infer<typeof WorkNews>;

/** The works of a winner: amounts approved, contracted and spent, and where its contract can be read. */
export const Work = object({
  stage: WorkStage,
  approved: Money,
  contracted: nullable(Money),
  spent: Money,
  contractor: nullable(string()),
  contractUrl: nullable(string()),
  updatedAt: Moment,
  news: array(WorkNews),
});
export type Work = Infer<typeof Work>;

/** A winner with its works; null while nothing is told of them. */
export const WonProject = ProjectCard.pick({ id: true, number: true, heading: true, title: true, cost: true }).extend({
  works: nullable(Work),
});
export type WonProject = Infer<typeof WonProject>;

/** A project with all that is public of its evaluation. Internal notes are no part of it. */
export const Project = ProjectCard.extend({
  yearlyCost: nullable(Money),
  months: nullable(int()).meta({ description: 'How long it takes' }),
  department: nullable(string()),
  reason: nullable(string()).meta({ description: 'Why it is feasible or not, published' }),
  evaluatedAt: nullable(Moment),
  works: nullable(Work),
});
export type Project = Infer<typeof Project>;
