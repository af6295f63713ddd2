import { array, int, object, string, type infer as Infer } from 'zod';
import type { BallotForm } from './ballot-forms.ts';
import { BallotBox, type Ballots } from './ballots.ts';

/** A project as the rules see it. `cost` in minor units of the election's money; `zone` is Pabulib's neighborhood. */
export const CountedProject = object({
  id: string().min(1),
  cost: int().min(0),
  name: string().optional(),
  zone: string().optional(),
  categories: array(string()).optional(),
});
export type CountedProject = Infer<typeof CountedProject>;

/** Everything a rule needs to decide: money in whole units of `10^-places`, projects with distinct ids, ballots. */
export interface Election {
  readonly projects: readonly CountedProject[];
  readonly budget: number;
  readonly decimals: number;
  readonly ballots: Ballots;
}

/** A filled ballot for `electionOf`: ids in order, or pairs of id and value (points, grades). */
export type PlainBallot = readonly (string | readonly [id: string, value: number])[];

/** An election from plain lists, for tests and for the platform's own small counts. */
export function electionOf(input: {
  readonly projects: readonly CountedProject[];
  readonly budget: number;
  readonly ballots: readonly PlainBallot[];
  readonly form?: BallotForm;
  readonly places?: number;
  readonly maxLength?: number;
}): Election {
  const { projects, budget, form = 'approval', places: decimals = 0, maxLength } = input;
  const position = new Map(projects.map((project, index) => [project.id, index]));
  const box = new BallotBox(projects.length, form === 'points' || form === 'grades');
  for (const ballot of input.ballots) {
    for (const entry of ballot) {
      const [id, value] = typeof entry === 'string' ? ([entry, 0] as const) : entry;
      const project = position.get(id);
      if (project === undefined) throw new RangeError(`no project ${id}`);
      box.name(project, value);
    }
    box.cast();
  }
  return { projects, budget, decimals, ballots: box.close(form, maxLength) };
}
