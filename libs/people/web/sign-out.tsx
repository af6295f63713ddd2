import { redirect, type ActionFunctionArgs } from 'react-router';
import { sessions } from '../contract.ts';
import { frontPath } from '@participa/front/paths.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';

/** Signs out; somebody who is out already is out. */
export async function action(args: ActionFunctionArgs) {
  await undefinedIfRefused(toolsOf(args).call(sessions.close), 401);
  return redirect(frontPath());
}

/** Only a press signs out: a link, a picture or a crawler cannot. */
export const loader = () => redirect(frontPath());
