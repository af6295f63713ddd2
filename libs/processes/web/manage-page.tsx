import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { adminProcessPath, adminProcessesPath, openProcessPath } from '../paths.ts';
import { localRefusal } from '@participa/shell/local-errors.ts';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DraftForm } from './draft-form.tsx';
import { kindForms } from './kind-parts.ts';
import { managedInAction, managedLoader } from './managed-process.ts';
import { OpenedProcess } from './opened-process.tsx';
import { rulesFromForm } from './submitted-rules.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';

export const loader = managedLoader;

/** Saves a process in preparation; with the intent `open`, goes on to its opening. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, adminProcessPath).id;
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    const { process, timeZone } = await managedInAction(args);
    const parsed = rulesFromForm(submitted, process.rules, kindForms(process.kind), timeZone);
    if ('errors' in parsed) return data<FormRefusal>(localRefusal(parsed.errors, submitted), { status: 400 });
    const { title = '', summary = '' } = submitted;
    await toolsOf(args).call(adminProcesses.update, { params: { id }, body: { title, summary, rules: parsed.rules } });
    return redirect(submitted['intent'] === 'open' ? openProcessPath(id) : adminProcessPath(id, { done: 'saved' }), 303);
  });
}

export function Component() {
  const { process } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const refusal = useActionData<FormRefusal>();
  return (
    <AdminPage title={process.title} trail={[{ href: adminProcessesPath(), label: processes.title }, { label: process.title }]}>
      <DoneNotice path={adminProcessPath} titles={processes.done} />
      {process.state === 'draft' ? (
        <DraftForm key={JSON.stringify(process.rules)} process={process} refusal={refusal} />
      ) : (
        <OpenedProcess process={process} />
      )}
    </AdminPage>
  );
}
