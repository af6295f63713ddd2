import { data, redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { refusedWith } from '@participa/shell/own-mistakes.ts';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { DraftForm } from './draft-form.tsx';
import { managedInAction, managedLoader } from './managed.ts';
import { OpenedProcess } from './opened-process.tsx';
import { rulesIn } from './typed-rules.ts';
import './processes.css';

export const loader = managedLoader;

/** Saves a process in preparation; with `next`, goes on to its opening. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    const { process, timeZone } = await managedInAction(args);
    const read = rulesIn(typed, process.rules, process.kind, timeZone);
    if ('wrong' in read) return data<Wrong>(refusedWith(read.wrong, typed), { status: 400 });
    const { title = '', summary = '' } = typed;
    await toolsOf(args).call(adminProcesses.update, { params: { id }, body: { title, summary, rules: read.rules } });
    return redirect(typed['next'] === 'open' ? `/admin/procesos/${id}/abrir` : `/admin/procesos/${id}?hecho=guardado`, 303);
  });
}

export function Component() {
  const { process } = useLoaderData<typeof loader>();
  const { processes } = useOffices();
  const { shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const done = useSearchParams()[0].get('hecho') ?? '';
  const said = done in processes.done ? processes.done[done as keyof typeof processes.done] : undefined;
  return (
    <OfficePage title={process.title} trail={[{ href: '/admin/procesos', label: processes.title }, { label: process.title }]}>
      {said && !wrong && <Notice tone="success" word={shell.word.success} title={said} role="status" />}
      {process.state === 'draft' ? (
        <DraftForm key={JSON.stringify(process.rules)} process={process} wrong={wrong} />
      ) : (
        <OpenedProcess process={process} />
      )}
    </OfficePage>
  );
}
