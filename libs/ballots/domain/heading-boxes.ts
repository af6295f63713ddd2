import { present } from '@participa/base/present.ts';
import { BallotBox, type Ballots } from '@participa/voting-rules/ballots.ts';
import type { CountedProject, Election } from '@participa/voting-rules/election.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { ballotsInOrder } from './ballots-in-order.ts';

/** A heading as the count needs it: its money in whole units, and its projects by number. */
export interface HeadingToCount {
  readonly id: string;
  readonly zone: string | null;
  readonly money: number;
  readonly projects: readonly { readonly number: number; readonly title: string; readonly cost: number }[];
}

/**
 * One ballot box a heading. A ballot goes into the box of every heading of which it names a project; numbers that are on no paper count
 * nowhere.
 */
export class HeadingBoxes {
  private readonly boxes: BallotBox[];
  /** Where a project number is: its heading and its place there, as one number that sorts by heading first. */
  private readonly positions = new Map<number, number>();
  private readonly stride: number;

  constructor(private readonly headings: readonly HeadingToCount[]) {
    this.boxes = headings.map(({ projects }) => new BallotBox(projects.length, false));
    this.stride = Math.max(1, ...headings.map(({ projects }) => projects.length));
    for (const [at, { projects }] of headings.entries())
      for (const [nth, { number }] of projects.entries()) this.positions.set(number, at * this.stride + nth);
  }

  /** Puts one ballot in, given the numbers that it names, in any order. */
  put(numbers: readonly number[]): void {
    const positions: number[] = [];
    for (const number of numbers) {
      const position = this.positions.get(number);
      if (position !== undefined) positions.push(position);
    }
    positions.sort((a, b) => a - b);
    let open: BallotBox | undefined;
    for (const position of positions) {
      const box = this.boxes[Math.floor(position / this.stride)];
      if (open !== box) open?.cast();
      box?.name(position % this.stride);
      open = box;
    }
    open?.cast();
  }

  /**
   * Every heading as an election of its own, its ballots in an order that tells nothing of when and by whom they were cast. The boxes are
   * not used afterwards.
   */
  close(rules: BallotRules): Election[] {
    return this.headings.map((heading, at) =>
      electionOfHeading(heading, ballotsInOrder(present(this.boxes[at]).close(rules.form, rules.max ?? undefined))),
    );
  }
}

/** The election of a heading: ids are project numbers. */
const electionOfHeading = ({ projects, money, zone }: HeadingToCount, ballots: Ballots): Election => ({
  projects: projects.map(({ number, title, cost }): CountedProject => ({
    id: String(number),
    cost,
    name: title,
    ...(zone === null ? {} : { zone }),
  })),
  budget: money,
  decimals: 0,
  ballots,
});
