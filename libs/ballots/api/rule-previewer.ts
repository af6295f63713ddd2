import { present } from '@participa/base/present.ts';
import { Injectable } from '@nestjs/common';
import { HeadingBoxes, type HeadingToCount } from '../domain/heading-boxes.ts';
import { countHeading } from '../domain/count-heading.ts';
import type { Election } from '@participa/voting-rules/election.ts';
import { inventBallots } from '@participa/voting-rules/invent-ballots.ts';
import { INVENTED_BALLOTS, MAX_PREVIEW_BALLOTS, type RulePreview } from '../domain/rule-preview.ts';
import { RuleError } from '@participa/voting-rules/rule-error.ts';
import { ruleByCode } from '@participa/voting-rules/rules.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import { Database, type TenantContext } from '@participa/platform/database/database.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { headingNames, projectsToTry } from '@participa/budgets/api/admin/admin-projects.statements.ts';
import { ballotsToTry } from './read-ballots.statements.ts';
import { orNotFound, Refusal } from '@participa/platform/refusal.ts';
import { AdminCycles, type AdminCycle } from '@participa/budgets/api/admin/admin-cycles.ts';

type NamedHeading = HeadingToCount & { readonly name: string };
/** What is counted, read in one transaction; the counting itself holds no connection. */
interface PreviewInput {
  readonly title: string;
  readonly ballot: BallotRules;
  readonly headings: readonly NamedHeading[];
  /** Numbers on each ballot; undefined where they are still to be invented. */
  readonly ballots: readonly number[][] | undefined;
  readonly sampled: boolean;
}

/** Tries a rule out before it is chosen. */
@Injectable()
export class RulePreviewer {
  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly cycles: AdminCycles,
  ) {}

  async preview(
    context: TenantContext,
    budget: string,
    request: { code: string; parameters: Record<string, unknown>; against: string },
  ): Promise<RulePreview> {
    const input = await this.database.inside(context, () => this.readInput(budget, request.against), { readOnly: true });
    const { title, headings, ballot, sampled } = input;
    const invented = input.ballots === undefined;
    const boxes = new HeadingBoxes(headings);
    let ballots = 0;
    for (const numbers of input.ballots ?? inventBallotsFor(headings, ballot)) {
      boxes.put(numbers);
      ballots++;
    }
    const rule = ruleOf(request);
    const counted: RulePreview['headings'] = [];
    for (const [at, election] of boxes.close(ballot).entries()) {
      counted.push(previewHeading(present(headings[at]), election, rule));
      // Other requests are answered between two headings.
      await new Promise(setImmediate);
    }
    return { rule, against: request.against, title, invented, ballots: invented ? INVENTED_BALLOTS : ballots, sampled, headings: counted };
  }

  private async readInput(budget: string, against: string): Promise<PreviewInput> {
    const own = await this.cycles.read(budget);
    if (against === 'projects')
      return { title: own.title, ballot: formOf(own), headings: await this.headings(budget), ballots: undefined, sampled: false };
    // Only closed votes: nobody may see how an open vote would end.
    const past = await this.cycles.read(against);
    orNotFound(past.closed || undefined);
    // Keys of voters are digests: the first ones in their order are as good as drawn by lot.
    const ballots = await this.tx.rows(ballotsToTry, { budget: against, take: MAX_PREVIEW_BALLOTS + 1 });
    return {
      title: past.title,
      ballot: formOf(past),
      headings: await this.headings(against),
      ballots: ballots.slice(0, MAX_PREVIEW_BALLOTS).map(({ chosen }) => chosen),
      sampled: ballots.length > MAX_PREVIEW_BALLOTS,
    };
  }

  /** Headings with what can be voted; before anything is evaluated, with the candidates whose cost is known. */
  private async headings(budget: string): Promise<NamedHeading[]> {
    const projects = await this.tx.rows(projectsToTry, { budget });
    const headings = await this.tx.rows(headingNames, { budget });
    return headings.map(({ money, ...heading }) => ({
      ...heading,
      money: Number(money),
      projects: projects
        .filter(({ heading_id }) => heading_id === heading.id)
        .map(({ number, title, cost }) => ({ number, title, cost: Number(cost) })),
    }));
  }
}

/** A cycle whose ballot is not decided yet is tried with the plainest one: as much as the money pays. */
const formOf = ({ ballot }: AdminCycle): BallotRules => ballot ?? { form: 'knapsack', max: null };

/** Everybody who does not exist votes in one heading, the next one the next: the same people for every rule that is tried. */
function inventBallotsFor(headings: readonly HeadingToCount[], rules: BallotRules): number[][] {
  const votable = headings.filter(({ projects }) => projects.length > 0);
  const each = Math.ceil(INVENTED_BALLOTS / Math.max(1, votable.length));
  return votable.flatMap(({ money, projects }, at) =>
    inventBallots(
      { rules, money, projects: projects.map(({ number, cost }) => ({ id: String(number), cost })) },
      Math.min(each, INVENTED_BALLOTS - each * at),
      2_026 + at,
    ).map((ballot) => ballot.map(Number)),
  );
}

/** The rule complete with its defaults, or a refusal that says what it lacks. */
function ruleOf({ code, parameters }: { code: string; parameters: Record<string, unknown> }): CountingRule {
  return refuseRuleErrors(code, () => {
    const { version, parameters: schema } = ruleByCode(code);
    const parsed = schema.safeParse(parameters);
    if (parsed.success) return { code, version, parameters: parsed.data };
    throw new RuleError('bad-parameter', { parameter: parsed.error.issues[0]?.path.join('.') ?? '' });
  });
}

function previewHeading(heading: NamedHeading, election: Election, rule: CountingRule): RulePreview['headings'][number] {
  const { id, name, money, projects } = heading;
  const known = new Map(projects.map((project) => [String(project.number), project]));
  const { selected, cost, satisfaction } = refuseRuleErrors(rule.code, () => countHeading(election, rule));
  return {
    heading: id,
    name,
    money,
    ballots: election.ballots.count,
    selected: selected
      .map((number) => present(known.get(number), `Project ${number}`))
      .map(({ number, title, cost: sum }) => ({ number, title, cost: sum })),
    cost,
    left: Math.max(0, money - cost),
    satisfaction: [...satisfaction],
  };
}

function refuseRuleErrors<T>(rule: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RuleError)
      throw new Refusal('rule_refuses', { rule, problem: [error.code, ...Object.values(error.facts)].join(': ').slice(0, 200) });
    throw error;
  }
}
