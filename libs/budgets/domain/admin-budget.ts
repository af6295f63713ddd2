import { array, boolean, enum as oneOf, int, nullable, object, string, literal, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { ProposalState } from '@participa/proposals/domain/proposal.ts';
import { Zone } from '@participa/tenants/domain/tenant.ts';
import { BudgetCard, Budget, Heading, Project, ProjectCard, ProjectState, Work, WorkStage } from './cycle.ts';
import { Money } from '@participa/base/money.ts';
import { needs } from './missing.ts';

/** A cycle in the list of those who manage it, drafts too. */
export const AdminBudgetCard = BudgetCard.extend({
  /** Projects by what became of them. */
  states: object({ candidate: int(), feasible: int(), not_feasible: int(), withdrawn: int() }),
  headings: int(),
  /** Dossiers whose term is over without a verdict. */
  overdue: int(),
  /** Whether people could already vote: money, headings, costs and feasibility stay from then on. */
  frozen: boolean(),
  missing: array(oneOf(needs)),
});
export type AdminBudgetCard = Infer<typeof AdminBudgetCard>;

/** A heading as its office sees it: with what its feasible projects cost, and how many are undecided. */
const AdminHeading = Heading.extend({ group: Id, cost: Money, undecided: int(), feasible: int(), unaffordable: int() });
export type AdminHeading = Infer<typeof AdminHeading>;

/** A cycle as its office sees it. */
export const AdminBudget = AdminBudgetCard.extend(
  Budget.pick({ summary: true, groups: true, rulesHash: true, copiedFrom: true, followers: true }).shape,
).extend({ details: array(AdminHeading) });
export type AdminBudget = Infer<typeof AdminBudget>;

/** A project with all that the office knows of it, what is never published too. */
export const AdminProject = Project.extend({
  headingName: string(),
  headingMoney: Money,
  note: nullable(string()).meta({ description: 'Internal: in no public answer' }),
  dueOn: nullable(string()),
  overdue: boolean(),
  published: boolean().meta({ description: 'Whether the results are' }),
  frozen: boolean(),
  budget: object({ id: Id, title: string() }),
});
export type AdminProject = Infer<typeof AdminProject>;

/** A line of the office's list of projects. `note` says whether there is one. */
export const AdminProjectCard = ProjectCard.omit({ body: true }).extend({
  headingName: string(),
  department: nullable(string()),
  dueOn: nullable(string()),
  overdue: boolean(),
  noted: boolean(),
});
export type AdminProjectCard = Infer<typeof AdminProjectCard>;

/** A dossier in the evaluators' list, which goes through all cycles. */
export const Dossier = AdminProjectCard.extend({
  budget: object({ id: Id, title: string() }),
  evaluatedAt: nullable(Moment),
  frozen: boolean(),
});
export type Dossier = Infer<typeof Dossier>;

/** In which order dossiers are listed: by term, by number within their cycle, by cost (dearest first). */
export const DossierOrder = oneOf(['due', 'number', 'cost']);
export type DossierOrder = Infer<typeof DossierOrder>;

/** By which dossiers are picked. */
export const dossierFilters = {
  budget: Id.optional(),
  heading: Id.optional(),
  state: ProjectState.optional(),
  department: string().max(120).optional(),
  overdue: literal('yes').optional(),
};

/** A proposal that can become a project, or already did. */
export const TakeableProposal = object({
  id: Id,
  title: string(),
  state: ProposalState,
  zone: nullable(Zone),
  supports: int(),
  cost: nullable(int()),
  taken: boolean(),
});
export type TakeableProposal = Infer<typeof TakeableProposal>;

/** A winner's works in the office's list. `silent` counts the days without news where they are too many. */
export const AdminWork = object({
  project: Id,
  number: int(),
  title: string(),
  heading: Id,
  headingName: string(),
  cost: Money,
  work: nullable(Work.omit({ news: true }).extend({ lastNews: Moment, overspent: boolean() })),
  silent: nullable(int()),
});
export type AdminWork = Infer<typeof AdminWork>;

/** The works of one winner, with all its news; `stage` null while nothing was told yet. */
export const WorkDossier = object({ project: AdminProject, stage: nullable(WorkStage), silent: nullable(int()), overspent: boolean() });
export type WorkDossier = Infer<typeof WorkDossier>;
