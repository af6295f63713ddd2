import type { LoaderFunctionArgs } from 'react-router';
import type { Answered } from '@participa/base/route.ts';
import { adminProcesses } from '../contract.ts';
import { tenants } from '@participa/tenants/contract.ts';
import type { Phase } from '../domain/phase.ts';
import type { Messages } from '@participa/messages/messages.ts';
import { worded } from '@participa/shell/own-mistakes.ts';
import { orPage, type Wrong } from '@participa/shell/refusals.ts';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { fieldOf } from './typed-rules.ts';

export type Managed = Answered<typeof adminProcesses.one>;

/** A process as those who manage it see it, and a key for the form. */
export async function managedLoader(args: LoaderFunctionArgs): Promise<{ process: Managed; key: string }> {
  const process = await orPage(args.request, toolsOf(args).call(adminProcesses.one, { params: { id: args.params['id']! } }));
  return { process, key: newKey() };
}

/** The same in an action, with the zone whose clocks the form's dates are of. */
export async function managedInAction(args: LoaderFunctionArgs): Promise<{ process: Managed; timeZone: string }> {
  const { call } = toolsOf(args);
  const [process, { timeZone }] = await Promise.all([
    call(adminProcesses.one, { params: { id: args.params['id']! } }),
    call(tenants.current),
  ]);
  return { process, timeZone };
}

/** What was refused, in sentences, each about a field that the form has. */
export function aboutFields(wrong: Wrong | undefined, phases: readonly Phase[], messages: Messages): Wrong | undefined {
  const said = worded(wrong, messages);
  return (
    said && {
      ...said,
      error: { ...said.error, fields: said.error.fields?.map((field) => ({ ...field, path: fieldOf(field.path, phases) })) },
    }
  );
}
