import type { BallotPaper } from '../domain/casting.ts';
import { shuffled } from '../domain/shuffle.ts';
import type { Budget, Group, Heading, ProjectCard } from '@participa/budgets/domain/cycle.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';

/** A project that can be voted: it has a cost. */
export type VotableProject = ProjectCard & { cost: number };

/** One heading of the ballot paper, its projects in the voter's own order. */
export interface BallotPaperSection {
  group: Group;
  heading: Heading;
  projects: VotableProject[];
}

const isVotable = (project: ProjectCard): project is VotableProject => project.state === 'feasible' && project.cost !== null;

/** The whole paper as this voter sees it; headings without projects are left out. */
export function ballotSections({ groups }: Pick<Budget, 'groups'>, projects: readonly ProjectCard[], seed: number): BallotPaperSection[] {
  const order = shuffled(projects.filter(isVotable), seed);
  return groups
    .flatMap((group) =>
      group.headings.map((heading) => ({ group, heading, projects: order.filter((project) => project.heading === heading.id) })),
    )
    .filter((section) => section.projects.length > 0);
}

/** Whether a voter has to decide for one of the headings of this group. */
const mustPickOne = (group: Group, sections: readonly BallotPaperSection[]): boolean =>
  group.choose === 'one' && sections.filter((section) => section.group.id === group.id).length > 1;

/**
 * What is shown of the paper when these headings are asked for and these projects are chosen, and the first group of which one is still
 * to be picked.
 */
export function shownSections(
  sections: readonly BallotPaperSection[],
  requestedHeadings: readonly string[],
  chosen: readonly string[],
): { shown: BallotPaperSection[]; undecided: BallotPaperSection[] } {
  const shown: BallotPaperSection[] = [];
  let undecided: BallotPaperSection[] = [];
  const seenGroups = new Set<string>();
  for (const section of sections) {
    const { group } = section;
    if (!mustPickOne(group, sections)) shown.push(section);
    else if (!seenGroups.has(group.id)) {
      seenGroups.add(group.id);
      const groupSections = sections.filter((other) => other.group.id === group.id);
      const picked =
        groupSections.find(({ heading }) => requestedHeadings.includes(heading.id)) ??
        groupSections.find(({ projects }) => projects.some(({ id }) => chosen.includes(id)));
      if (picked) shown.push(picked);
      else if (undecided.length === 0) undecided = groupSections;
    }
  }
  return { shown, undecided };
}

/** The paper as the rules judge it, in the browser as in the API. */
export const ballotPaperOf = (rules: BallotRules, sections: readonly BallotPaperSection[]): BallotPaper => ({
  rules,
  headings: sections.map(({ group, heading, projects }) => ({
    id: heading.id,
    name: heading.name,
    money: heading.money,
    onlyOneOf: group.choose === 'one' ? group.id : null,
    projects: new Map(projects.map((project) => [project.id, project])),
  })),
});

/** How a heading's purse stands: what is chosen in it, what it costs, and by how much it is too much. */
export function purseOf(rules: BallotRules, { heading, projects }: BallotPaperSection, chosen: readonly string[]) {
  const chosenProjects = projects.filter(({ id }) => chosen.includes(id));
  const sum = chosenProjects.reduce((total, { cost }) => total + cost, 0);
  return {
    chosenProjects,
    sum,
    left: heading.money - sum,
    overMoney: rules.form === 'knapsack' ? Math.max(0, sum - heading.money) : 0,
    overCount: rules.max === null ? 0 : Math.max(0, chosenProjects.length - rules.max),
  };
}
