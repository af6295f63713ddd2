import { present } from '@participa/base/present.ts';
import { canonical } from '@participa/base/canonical.ts';
import { fingerprint } from '@participa/base/fingerprint.ts';
import { changesBetween } from '@participa/processes/domain/amending.ts';
import { uuidv7 } from '@participa/base/identifier.ts';
import { DAY_MS, HOUR_MS } from '@participa/base/duration.ts';
import { ruleByCode } from '@participa/voting-rules/rules.ts';
import type { BudgetRules } from '@participa/budgets/domain/budget-kind.ts';
import type { Chance } from '@participa/base/chance.ts';
import { ballotsOf } from './ballot-rows.ts';
import { countRows } from './count-rows.ts';
import type { CycleRows } from './row-types.ts';
import type { PersonRows } from '@participa/people/demo/person-rows.ts';
import type { DemoCycle } from './story.ts';

const anybody = { confirmed: true, onRoll: false, minimumAge: null, zones: [] };
const onRoll16 = { confirmed: true, onRoll: true, minimumAge: 16, zones: [] };

/** What telling a cycle needs of the city around it. */
export interface CycleTools {
  now: number;
  chance: Chance;
  people: readonly PersonRows[];
  admin: PersonRows;
}

/** What its acts tell of a process; `before` are the rules with which it was opened. */
interface ActsContext {
  id: string;
  before: BudgetRules;
  rules: BudgetRules;
  ballots: number;
  admin: PersonRows;
  iso: (daysAgo: number) => string;
}

/** Tells one budget cycle as rows. What was counted is counted by the rules engine itself, from the ballots told. */
export function cycleRows(cycle: DemoCycle, { now, chance, people, admin }: CycleTools): CycleRows {
  const ago = (days: number) => now - Math.round(days * DAY_MS);
  const iso = (days: number) => new Date(ago(days)).toISOString();
  const idAt = (days: number) => uuidv7(Math.max(ago(days), 0), chance.bytes(10));
  const id = idAt(cycle.openedDaysAgo + 5);
  const rules = rulesOf(cycle, iso);
  const rulesHash = fingerprint(rules);
  const groups = cycle.groups.map((group, position) => ({
    id: idAt(cycle.openedDaysAgo + 4),
    budget_id: id,
    name: group.name,
    choose: group.choose,
    position,
  }));
  const headings = cycle.groups.flatMap((group, at) =>
    group.headings.map((heading, position) => ({
      source: heading,
      row: {
        id: idAt(cycle.openedDaysAgo + 4),
        budget_id: id,
        group_id: present(groups[at]).id,
        name: heading.name,
        zone: heading.zone,
        money: heading.money,
        population: heading.population,
        position,
      },
    })),
  );
  const headingOf = (key: string) => present(headings.find(({ source: projectRow }) => projectRow.key === key)).row.id;
  const projects = cycle.projects.map((project, at) => {
    const evaluated = project.state !== 'candidate';
    return {
      id: idAt(cycle.openedDaysAgo - 30),
      budget_id: id,
      heading_id: headingOf(project.heading),
      number: at + 1,
      title: project.title,
      body: project.body,
      state: project.state ?? ('feasible' as const),
      cost: project.cost,
      yearly_cost: project.yearlyCost ?? null,
      months: project.months ?? null,
      department: project.department ?? null,
      reason: project.reason ?? null,
      note: project.note ?? null,
      due_on: project.dueInDays === undefined ? null : iso(-project.dueInDays).slice(0, 10),
      evaluated_at: evaluated ? iso(Math.max(cycle.openedDaysAgo - 60, 2 + (at % 7))) : null,
      proposal_id: null,
      created_at: iso(cycle.openedDaysAgo - 30),
    };
  });
  // The accounts that can sign in to the demonstration have not voted yet, so that a visitor can.
  const voters = people.filter(
    ({ roll_key, password_hash, created_at }) =>
      roll_key !== null && password_hash === null && Date.parse(created_at) < ago((cycle.closedDaysAgo ?? -1) + 1),
  );
  const begun = present(cycle.phases.find(([kind]) => kind === 'voting'))[1];
  const ballots = cycle.ballots
    ? ballotsOf({
        cycle,
        budget: id,
        projects,
        voters: chance.some(voters, cycle.ballots),
        chance,
        from: ago(begun),
        until: ago(Math.max(cycle.closedDaysAgo ?? 0, 0)),
      })
    : [];
  const count =
    cycle.closedDaysAgo === undefined
      ? undefined
      : countRows({ cycle, budget: id, rule: present(rules.count), projects, headings: headings.map(({ row }) => row), ballots });
  const before = cycle.amendment ? rulesOf(asOpened(cycle, cycle.amendment.movedDays), iso) : rules;
  const followers = chance.some(
    people.filter(({ created_at }) => Date.parse(created_at) < ago(1)),
    40,
  );
  const works = cycle.projects.flatMap((project, at) =>
    project.work && count?.won.has(at + 1) ? [{ work: project.work, row: present(projects[at]) }] : [],
  );
  return {
    process: {
      id,
      kind: 'budget',
      title: cycle.title,
      summary: cycle.summary,
      state: 'open',
      rules,
      rules_hash: rulesHash,
      opened_at: iso(cycle.openedDaysAgo),
      copied_from: null,
      created_at: iso(cycle.openedDaysAgo + 5),
    },
    acts: actsOf(cycle, { id, before, rules, ballots: ballots.length, admin, iso }),
    followers: followers.map((person) => ({
      process_id: id,
      person_id: person.id,
      since: new Date(Math.min(now - HOUR_MS, Math.max(ago(cycle.openedDaysAgo), Date.parse(person.created_at)) + HOUR_MS)).toISOString(),
    })),
    groups,
    headings: headings.map(({ row }) => row),
    projects,
    ballots,
    closings:
      count && cycle.closedDaysAgo !== undefined
        ? [
            {
              budget_id: id,
              closed_at: iso(cycle.closedDaysAgo),
              ballots: ballots.length,
              web: ballots.filter(({ channel }) => channel === 'web').length,
              desk: ballots.filter(({ channel }) => channel === 'desk').length,
              paper: ballots.filter(({ channel }) => channel === 'paper').length,
              counted_at: iso(cycle.closedDaysAgo),
              published_at: cycle.publishedDaysAgo === undefined ? null : iso(cycle.publishedDaysAgo),
            },
          ]
        : [],
    counts: count?.rows ?? [],
    works: works.map(({ work, row }) => ({
      project_id: row.id,
      stage: work.stage,
      approved: present(row.cost),
      contracted: work.contracted ?? null,
      spent: work.spent,
      contractor: work.contractor ?? null,
      contract_url: null,
      updated_at: iso(present(work.news.at(-1)).daysAgo),
    })),
    news: works.flatMap(({ work, row }) =>
      work.news.map(({ daysAgo, stage, text }) => ({ project_id: row.id, id: idAt(daysAgo), stage, text, at: iso(daysAgo) })),
    ),
    auditEvents: [
      {
        id: idAt(cycle.openedDaysAgo),
        at: iso(cycle.openedDaysAgo),
        actor_id: admin.id,
        action: 'process.opened',
        subject_id: id,
        facts: { hash: fingerprint(before) },
      },
    ],
    gathersSince: cycle.gathersProposals ? ago(cycle.openedDaysAgo) : null,
  };
}

/** What was done with the process, in the order in which it was done. */
function actsOf(
  { rule: [code], amendment, openedDaysAgo, closedDaysAgo, publishedDaysAgo }: DemoCycle,
  { id, before, rules, ballots, admin, iso }: ActsContext,
): CycleRows['acts'] {
  const acts: CycleRows['acts'] = [];
  const add = (kind: string, daysAgo: number, reason: string, facts: Record<string, string> = {}, inForce = rules) =>
    acts.push({
      process_id: id,
      number: acts.length + 1,
      kind,
      reason,
      facts,
      rules_hash: fingerprint(inForce),
      at: iso(daysAgo),
      actor_id: kind === 'closed' ? null : admin.id,
    });
  add('opened', openedDaysAgo, 'Se abre el proceso con estas reglas.', {}, before);
  if (amendment) {
    const facts = { what: amendment.what, ...changesBetween(before, rules), before: fingerprint(before), rules: canonical(before) };
    add('amended', amendment.daysAgo, amendment.reason, facts);
  }
  if (closedDaysAgo !== undefined) add('closed', closedDaysAgo, 'Terminó el plazo para votar.', { ballots: String(ballots) });
  if (publishedDaysAgo !== undefined)
    add('published', publishedDaysAgo, 'Se publican los resultados, contados con la regla que se había publicado.', { rule: code });
  return acts;
}

/** The cycle before its voting was moved: everything from the voting on came sooner. */
const asOpened = (cycle: DemoCycle, days: number): DemoCycle => ({
  ...cycle,
  phases: cycle.phases.map(
    ([kind, from], at) => [kind, at >= cycle.phases.findIndex(([each]) => each === 'voting') ? from + days : from] as const,
  ),
});

function rulesOf({ phases, ballot, rule: [code, given] }: DemoCycle, iso: (days: number) => string): BudgetRules {
  const rule = ruleByCode(code);
  return {
    phases: phases.map(([kind, from], at) => ({ kind, from: iso(from), until: phases[at + 1] ? iso(present(phases[at + 1])[1]) : null })),
    eligibility: { propose: anybody, support: anybody, vote: onRoll16 },
    ballot,
    count: { code, version: rule.version, parameters: rule.parameters.parse(given) },
  };
}
