import { present } from '@participa/base/present.ts';
import { HOUR_MS } from '@participa/base/duration.ts';
import type { Chance } from '@participa/base/chance.ts';
import type { BallotRows, ProjectRows } from './row-types.ts';
import type { PersonRows } from '@participa/people/demo/person-rows.ts';
import type { DemoCycle } from './story.ts';

interface Voting {
  cycle: DemoCycle;
  budget: string;
  projects: readonly ProjectRows[];
  voters: readonly PersonRows[];
  chance: Chance;
  from: number;
  until: number;
}

/** One ballot for each voter, within the rules of the cycle: what she likes, as far as her purse or her count of choices goes. */
export function ballotsOf({ cycle, budget, projects, voters, chance, from, until }: Voting): BallotRows[] {
  return voters.flatMap((voter) => {
    const chosen = cycle.groups.flatMap((group) => {
      const headings = group.choose === 'one' ? [chance.pick(group.headings)] : group.headings;
      return headings.flatMap(({ key, money }) => within(cycle, money, chance.some(liked(cycle, projects, key, chance), 99), projects));
    });
    if (!chosen.length) return [];
    const at = new Date(from + HOUR_MS + Math.floor((until - from - 2 * HOUR_MS) * chance.next())).toISOString();
    const draw = chance.next();
    return [
      {
        budget_id: budget,
        voter_key: present(voter.roll_key),
        person_id: voter.id,
        channel: channelOf(draw),
        saved: chosen,
        saved_at: at,
        chosen,
        cast_at: at,
        revision: 1,
        receipt: receipt(chance),
      },
    ];
  });
}

/** Most vote on the web, some at the desk, a few on paper. */
function channelOf(draw: number): string {
  if (draw < 0.86) return 'web';
  return draw < 0.94 ? 'desk' : 'paper';
}

const liked = (cycle: DemoCycle, projects: readonly ProjectRows[], heading: string, chance: Chance): number[] =>
  cycle.projects.flatMap((project, at) =>
    project.heading === heading && present(projects[at]).state === 'feasible' && chance.next() < (project.liked ?? 0) ? [at + 1] : [],
  );

function within({ ballot }: DemoCycle, money: number, wanted: number[], projects: readonly ProjectRows[]): number[] {
  if (ballot.form === 'approval') return wanted.slice(0, ballot.max);
  let moneyLeft = money;
  return wanted.filter((number) => {
    const cost = present(present(projects[number - 1]).cost);
    if (cost > moneyLeft) return false;
    moneyLeft -= cost;
    return true;
  });
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const receipt = (chance: Chance): string =>
  Array.from({ length: 12 }, (_, at) => (at && at % 4 === 0 ? '-' : '') + letters[chance.below(letters.length)]).join('');
