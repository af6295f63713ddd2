import { object } from 'zod';
import type { ProjectExplanation } from '../outcome.ts';
import { toNumber } from '../fraction.ts';
import { Clock } from '../phragmen/clock.ts';
import { defineRule } from '../rule.ts';
import { tieOrder, tieParameters, type Tie } from '../ties.ts';

/**
 * Sequential Phragmén: voters earn money at the same speed, and a project is bought as soon as its supporters have its cost. The count
 * stops for good when a project whose moment has come does not fit into the budget.
 * Sources: Brill, Freeman, Janson, Lackner, "Phragmén's Voting Methods and Justified Representation" (AAAI 2017); for costs: Los,
 * Christoff, Grossi, "Proportional Budget Allocations: Towards a Systematization" (IJCAI 2022).
 */
export const phragmen = defineRule({
  code: 'phragmen',
  version: 1,
  ballotForms: ['approval', 'choose-one', 'knapsack', 'points', 'ranking'],
  comparable: true,
  parameters: object({ ...tieParameters }),
  decide(election, parameters) {
    const { projects, budget } = election;
    const order = tieOrder(election, parameters);
    const clock = new Clock(election);
    const bought: { project: number; moment: number }[] = [];
    const ties: Tie[] = [];
    let misfit: readonly number[] = [];
    let moneyLeft = budget;
    let open = projects.map((_, project) => project).filter((project) => clock.supporters(project) > 0);
    while (open.length > 0) {
      const first = [...clock.earliest(open)].sort((a, b) => order.place[a]! - order.place[b]!);
      misfit = first.filter((project) => projects[project]!.cost > moneyLeft);
      if (misfit.length > 0) break;
      const winner = first[0]!;
      if (first.length > 1)
        ties.push({ round: bought.length + 1, tied: first.map((project) => projects[project]!.id), by: order.decidedBy(first) });
      bought.push({ project: winner, moment: toNumber(clock.exactMoment(winner)) });
      clock.buy(winner);
      moneyLeft -= projects[winner]!.cost;
      open = open.filter((project) => project !== winner);
    }
    const lastRound = bought.length + 1;
    const base = (project: number) => ({ id: projects[project]!.id, cost: projects[project]!.cost, supporters: clock.supporters(project) });
    return {
      selected: bought.map(({ project }) => project),
      ties,
      explain: (): ProjectExplanation[] => [
        ...bought.map(({ project, moment }, index) => ({
          ...base(project),
          funded: true,
          round: index + 1,
          paidAtMost: Math.ceil(moment),
        })),
        ...projects.flatMap((_, project): ProjectExplanation[] => {
          if (bought.some((winner) => winner.project === project)) return [];
          const account = { ...base(project), funded: false };
          if (account.supporters === 0) return [{ ...account, reason: 'no-support' }];
          const reason = misfit.includes(project) ? 'too-expensive' : 'after-the-stop';
          return [
            { ...account, reason, round: lastRound, moneyLeft: moneyLeft, ...(reason === 'too-expensive' && { winningCost: moneyLeft }) },
          ];
        }),
      ],
    };
  },
});
