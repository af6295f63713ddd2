import { useLoaderData, useOutletContext, type LoaderFunctionArgs } from 'react-router';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import { budgetPath } from '@participa/budgets/paths.ts';
import { cycleActionOf } from '@participa/budgets/web/cycle-position.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { ballots } from '../contract.ts';
import { MyBallot } from './my-ballot.tsx';

/** My ballot in the cycle of the address, where I have one. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  if (!maybeSignedIn) return { ballot: null };
  const params = { id: paramsOf(args, budgetPath).id };
  return { ballot: (await undefinedIfRefused(call(ballots.mine, { params }), 401, 403, 404, 409)) ?? null };
}

/** Inside the page of a cycle, while there is a vote: how it stands with my ballot. */
export function Component() {
  const { ballot } = useLoaderData<typeof loader>();
  const budget = useOutletContext<Budget>();
  return ballot && cycleActionOf(budget) === 'vote' ? <MyBallot budget={budget} ballot={ballot} /> : null;
}
