import type { Election } from '../election.ts';
import type { ProjectExplanation } from '../outcome.ts';
import { totalsOf } from '../support.ts';
import type { TieOrder } from '../ties.ts';
import type { Ranking } from './ranking.ts';
import type { Turn } from './take.ts';

/** How many projects that were taken before are named to a loser. */
const maxTakersNamed = 5;

/** What a greedy count can say about each project: all else equal, since a loser's presence changes nothing for the others. */
export function explainGreedy(
  election: Election,
  turns: readonly Turn[],
  ranking: Ranking,
  ties: TieOrder,
  minimum: number,
): ProjectExplanation[] {
  const votes = totalsOf(election.ballots, election.projects.length, 'votes');
  const explanations = turns.map((turn, place): ProjectExplanation => {
    const { id, cost } = election.projects[turn.project]!;
    const supporters = votes[turn.project]!;
    const score = ranking.score(turn.project);
    const base = { id, cost, supporters, ...(score !== supporters && { score }), funded: turn.funded, round: place + 1 };
    if (turn.funded) return turn.fromOutside ? { ...base, fromOutside: turn.fromOutside } : base;
    return { ...base, ...lost(turn, place) };
  });
  return [...explanations.filter(({ funded }) => funded), ...explanations.filter(({ funded }) => !funded)];

  function lost(turn: Turn, place: number): Partial<ProjectExplanation> {
    const { project, reason, room, rival } = turn;
    const closedBy = rival === undefined ? room.group : election.projects[rival]!.id;
    return {
      reason,
      moneyLeft: Math.max(0, room.maxCost),
      ...(closedBy !== undefined && { closedBy }),
      ...(reason !== 'below-minimum' && { winningCost: winningCost(place) }),
      ...missing(project, place),
      ...(reason === 'too-expensive' || reason === 'after-the-stop' ? { takers: before(place) } : {}),
    };
  }

  function winsTie(project: number, other: number): boolean {
    return ties.place[project]! < ties.place[other]!;
  }

  /** The highest cost that could have been funded in the place of `turns[at]`. */
  function roomAt(at: number): number {
    const { reason, room } = turns[at]!;
    return reason === 'after-the-stop' || reason === 'rival-funded' ? -1 : room.maxCost;
  }

  function winningCost(place: number): number {
    const { project } = turns[place]!;
    let best = Math.min(roomAt(place), election.projects[project]!.cost);
    for (let at = place - 1; at >= 0; at--) {
      const limit = ranking.costToPass(project, turns[at]!.project, winsTie(project, turns[at]!.project));
      if (limit < 0) break;
      best = Math.max(best, Math.min(roomAt(at), limit));
    }
    return Math.max(0, best);
  }

  function missing(project: number, place: number): Partial<ProjectExplanation> {
    const { cost } = election.projects[project]!;
    const score = ranking.score(project);
    for (let at = place; at >= 0; at--) {
      if (roomAt(at) < cost) continue;
      const other = turns[at]!.project;
      const needed = Math.max(minimum, at === place ? score : ranking.scoreToPass(project, other, winsTie(project, other)));
      return needed > score && needed < Infinity ? { missingSupport: needed - score } : {};
    }
    return {};
  }

  function before(place: number): { id: string; amount: number }[] {
    return turns
      .slice(0, place)
      .filter(({ funded }) => funded)
      .slice(-maxTakersNamed)
      .map(({ project }) => ({ id: election.projects[project]!.id, amount: election.projects[project]!.cost }));
  }
}
