import type { LoaderFunctionArgs } from 'react-router';
import type { RouteOutput } from '@participa/base/route.ts';
import { adminProcesses } from '../contract.ts';
import { tenants } from '@participa/tenants/contract.ts';
import type { Phase } from '../domain/phase.ts';
import { withMessages, type FormSentences } from '@participa/shell/local-errors.ts';
import { loaderResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import type { KindForms } from './kind-parts.ts';
import { formFieldOf } from './submitted-rules.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { adminProcessPath } from '../paths.ts';

export type ManagedProcess = RouteOutput<typeof adminProcesses.one>;

/** A process as those who manage it see it. */
export async function managedLoader(args: LoaderFunctionArgs): Promise<{ process: ManagedProcess }> {
  const process = await loaderResult(args.request, toolsOf(args).call(adminProcesses.one, { params: paramsOf(args, adminProcessPath) }));
  return { process };
}

/** The same in an action, with the zone whose clocks the form's dates are of. */
export async function managedInAction(args: LoaderFunctionArgs): Promise<{ process: ManagedProcess; timeZone: string }> {
  const { call } = toolsOf(args);
  const [process, { timeZone }] = await Promise.all([
    call(adminProcesses.one, { params: paramsOf(args, adminProcessPath) }),
    call(tenants.current),
  ]);
  return { process, timeZone };
}

/** What was refused, in sentences, each about a field that the form has. */
export function withFormFieldNames(
  refusal: FormRefusal | undefined,
  phases: readonly Phase[],
  forms: KindForms,
  sentences: FormSentences,
): FormRefusal | undefined {
  const withTexts = withMessages(refusal, sentences);
  return (
    withTexts && {
      ...withTexts,
      error: {
        ...withTexts.error,
        fields: withTexts.error.fields?.map((field) => ({ ...field, path: formFieldOf(field.path, phases, forms) })),
      },
    }
  );
}
