import { data, redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { localRefusal } from '@participa/shell/local-errors.ts';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DraftForm } from './draft-form.tsx';
import { managedInAction, managedLoader } from './managed-process.ts';
import { OpenedProcess } from './opened-process.tsx';
import { rulesFromForm } from './submitted-rules.ts';
import './processes.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

export const loader = managedLoader;

/** Saves a process in preparation; with `next`, goes on to its opening. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    const { process, timeZone } = await managedInAction(args);
    const parsed = rulesFromForm(submitted, process.rules, process.kind, timeZone);
    if ('errors' in parsed) return data<FormRefusal>(localRefusal(parsed.errors, submitted), { status: 400 });
    const { title = '', summary = '' } = submitted;
    await toolsOf(args).call(adminProcesses.update, { params: { id }, body: { title, summary, rules: parsed.rules } });
    return redirect(submitted['next'] === 'open' ? `/admin/procesos/${id}/abrir` : `/admin/procesos/${id}?hecho=guardado`, 303);
  });
}

export function Component() {
  const { process } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const shell = useTexts(shellTexts);
  const refusal = useActionData<FormRefusal>();
  const done = useSearchParams()[0].get('hecho') ?? '';
  const notice = done in processes.done ? processes.done[done as keyof typeof processes.done] : undefined;
  return (
    <AdminPage title={process.title} trail={[{ href: '/admin/procesos', label: processes.title }, { label: process.title }]}>
      {notice && !refusal && <Notice tone="success" word={shell.word.success} title={notice} role="status" />}
      {process.state === 'draft' ? (
        <DraftForm key={JSON.stringify(process.rules)} process={process} refusal={refusal} />
      ) : (
        <OpenedProcess process={process} />
      )}
    </AdminPage>
  );
}
