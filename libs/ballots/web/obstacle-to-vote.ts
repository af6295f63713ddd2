import type { Budget } from '@participa/budgets/domain/cycle.ts';
import type { Me } from '@participa/people/domain/person.ts';
import { obstacleInPhase } from '@participa/processes/domain/capability.ts';
import { asksRoll } from '@participa/processes/domain/eligibility.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';

/** What the page cannot know of a person (age, zone) and what happened meanwhile: the API says it at the first press. */
const personalObstacles = [
  'too_young',
  'other_zone',
  'not_on_roll',
  'email_unconfirmed',
  'ballot_other_channel',
  'ballots_closed',
  'phase_closed',
  'process_suspended',
  'process_cancelled',
];

/** Why `me` cannot vote in this cycle now; undefined when she can, as far as the page knows. What is closed is closed for visitors too. */
export function obstacleToVote(budget: Budget, me: Me | null, refusal?: FormRefusal): Obstacle | undefined {
  const closed = obstacleInPhase(budget, 'vote');
  if (closed) return closed;
  if (!me) return { code: 'not_signed_in' };
  const vote = budget.rules.eligibility.vote;
  if (vote.confirmed && !me.emailConfirmed) return { code: 'email_unconfirmed' };
  if (asksRoll(vote) && !me.verified) return { code: 'not_on_roll' };
  if (refusal && personalObstacles.includes(refusal.error.code)) return { code: refusal.error.code, facts: refusal.error.facts };
  return undefined;
}
