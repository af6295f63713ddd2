import type { ZodObject, infer as Infer } from 'zod';
import type { BallotForm } from './ballot-forms.ts';
import type { Election } from './election.ts';
import type { ProjectExplanation, Outcome } from './outcome.ts';
import { RuleError } from './rule-error.ts';
import { satisfaction } from './satisfaction.ts';
import type { Tie } from './ties.ts';

/** A voting rule as a value. `version` rises with any change that can change an outcome. */
export interface Rule {
  readonly code: string;
  readonly version: number;
  readonly parameters: ZodObject;
  readonly ballotForms: readonly BallotForm[];
  /** Whether any ballots can be counted by it to compare, without more to be told than the money. */
  readonly comparable: boolean;
  /** Decides. Parameters are checked and completed with their defaults; throws `RuleError`. */
  readonly tally: (election: Election, parameters?: unknown) => Outcome;
}

/** What a rule's own code returns: positions in `election.projects`, and what it can say about each when asked. */
export interface Decision {
  readonly selected: readonly number[];
  readonly ties: readonly Tie[];
  /** What was spent, where that is not the sum of the costs. */
  readonly cost?: number;
  readonly explain: () => readonly ProjectExplanation[];
}

/** Makes a rule of its parts: checks what comes in, and completes what goes out. */
export function defineRule<S extends ZodObject>(parts: {
  readonly code: string;
  readonly version: number;
  readonly parameters: S;
  readonly ballotForms: readonly BallotForm[];
  readonly comparable?: boolean;
  readonly decide: (election: Election, parameters: Infer<S>) => Decision;
}): Rule {
  const { code, version, ballotForms } = parts;
  const schema = parts.parameters.strict();
  return {
    code,
    version,
    ballotForms,
    comparable: parts.comparable ?? false,
    parameters: schema,
    tally(election, given = {}) {
      const form = election.ballots.form;
      if (!ballotForms.includes(form)) throw new RuleError('ballot-form', { rule: code, form });
      const parameters = checked(schema, given);
      const decision = parts.decide(election, parameters as Infer<S>);
      const { selected, ties } = decision;
      return {
        rule: code,
        version,
        parameters,
        selected: selected.map((project) => election.projects[project]!.id),
        cost: decision.cost ?? selected.reduce((sum, project) => sum + election.projects[project]!.cost, 0),
        budget: election.budget,
        places: election.decimals,
        ties,
        explain: once(() => ({ projects: decision.explain(), satisfaction: satisfaction(election.ballots, selected) })),
      };
    },
  };
}

function checked(schema: ZodObject, given: unknown): Record<string, unknown> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '');
  throw new RuleError('bad-parameter', { parameter: name, problem: issue?.message ?? '' });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
