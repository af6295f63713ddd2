import type { Election } from '../election.ts';
import { Limits, type LimitParameters, type Room } from './limits.ts';

/**
 * How a greedy count goes on when the next project does not fit. `cover` is Poznań's: take it too if enough of it is covered, then stop.
 */
export interface Course extends LimitParameters {
  readonly misfit: 'skip' | 'stop' | 'cover';
  /** For `cover`: the least part of the cost that must be left, in percent. */
  readonly cover: number;
  /** Groups of positions of which only one can be funded. */
  readonly exclusive: readonly ReadonlySet<number>[];
  /** Projects that reached the minimum support. */
  readonly admitted: (project: number) => boolean;
}

/** One project's turn. */
export interface Turn {
  readonly project: number;
  readonly funded: boolean;
  readonly room: Room;
  readonly budgetLeft: number;
  readonly reason?: 'below-minimum' | 'rival-funded' | 'too-expensive' | 'after-the-stop' | 'cap-reached' | 'kept-for-reserve';
  readonly rival?: number;
  readonly fromOutside?: number;
}

/** Goes through `order` once and gives every project its turn. */
export function takeInOrder(election: Election, order: readonly number[], course: Course): readonly Turn[] {
  const limits = new Limits(election, course);
  const funded = new Set<number>();
  let stopped = false;
  const fund = (project: number, room: Room, budgetLeft: number, fromOutside?: number): Turn => {
    funded.add(project);
    limits.spend(project);
    return { project, funded: true, room, budgetLeft, ...(fromOutside && { fromOutside }) };
  };
  return order.map((project): Turn => {
    const { cost } = election.projects[project]!;
    const budgetLeft = limits.budgetLeft;
    const room = limits.room(project);
    const refuse = (reason: NonNullable<Turn['reason']>, rival?: number): Turn => ({
      project,
      funded: false,
      room,
      budgetLeft,
      reason,
      ...(rival !== undefined && { rival }),
    });
    if (!course.admitted(project)) return refuse('below-minimum');
    const rival = rivalOf(project, course.exclusive, funded);
    if (rival !== undefined) return refuse('rival-funded', rival);
    if (stopped) return refuse('after-the-stop');
    if (cost <= room.maxCost) return fund(project, room, budgetLeft);
    if (course.misfit !== 'skip') stopped = true;
    if (course.misfit === 'cover' && BigInt(room.maxCost) * 100n >= BigInt(cost) * BigInt(course.cover))
      return fund(project, room, budgetLeft, cost - room.maxCost);
    if (room.by === 'cap') return refuse('cap-reached');
    return refuse(room.by === 'reserve' && cost <= budgetLeft ? 'kept-for-reserve' : 'too-expensive');
  });
}

function rivalOf(project: number, groups: readonly ReadonlySet<number>[], funded: ReadonlySet<number>): number | undefined {
  for (const group of groups) if (group.has(project)) for (const other of group) if (funded.has(other)) return other;
  return undefined;
}
