import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { adminProcesses } from '../contract.ts';
import { obstacleToCancel, obstacleToResume, obstacleToSuspend } from '../domain/suspending.ts';
import { adminProcessPath, adminProcessesPath, processActPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { managedLoader } from './managed-process.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { processActs } from '../paths.ts';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, processesRefusals } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** The three acts that stop a process or let it go on. */
const stopActs = {
  suspend: { route: adminProcesses.suspend, obstacle: obstacleToSuspend, done: 'suspended' },
  resume: { route: adminProcesses.resume, obstacle: obstacleToResume, done: 'resumed' },
  cancel: { route: adminProcesses.cancel, obstacle: obstacleToCancel, done: 'cancelled' },
} as const;
type StopAct = keyof typeof stopActs;

function stopActIn(args: LoaderFunctionArgs): StopAct {
  const { act: word } = paramsOf(args, processActPath);
  const act = (Object.keys(stopActs) as StopAct[]).find((each) => processActs[each] === word);
  if (!act) throw data(null, { status: 404 });
  return act;
}

export async function loader(args: LoaderFunctionArgs) {
  const act = stopActIn(args);
  return { ...(await managedLoader(args)), act };
}

/** Writes the act with its reason. */
export async function action(args: ActionFunctionArgs) {
  const { id } = paramsOf(args, processActPath);
  const { route, done } = stopActs[stopActIn(args)];
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(route, { params: { id }, body: { reason: submitted['reason'] ?? '' }, idempotencyKey: keyOf(submitted) });
    return redirect(adminProcessPath(id, { done }), 303);
  });
}

export function Component() {
  const { process, act } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const refusalText = useRefusalText(processesRefusals);
  const shell = useTexts(shellTexts);
  const refusal = useActionData<FormRefusal>();
  const { id, title, state } = process;
  const stopAct = stopActs[act];
  const t = processes[act];
  const here = processActPath(id, processActs[act]);
  const back = adminProcessPath(id);
  const busy = useNavigation().formAction === here;
  const obstacle = stopAct.obstacle(state);
  const form = useForm(refusal, { reason: { label: processes.reason, hint: processes.reasonHint } });
  return (
    <AdminPage
      title={t.title}
      lead={t.lead}
      trail={[{ href: adminProcessesPath(), label: processes.title }, { href: back, label: title }, { label: t.title }]}
    >
      {obstacle ? (
        <Notice
          tone="warning"
          word={shell.word.warning}
          actions={
            <LinkButton href={back} variant="secondary">
              {shell.back}
            </LinkButton>
          }
        >
          {refusalText(obstacle)}
        </Notice>
      ) : (
        <>
          {form.errors}
          <Form
            action={here}
            label={t.title}
            actions={
              <>
                <Button variant={act === 'resume' ? 'primary' : 'danger'} pending={busy && processes.publishing}>
                  {t.do}
                </Button>
                <LinkButton href={back} variant="quiet">
                  {shell.back}
                </LinkButton>
              </>
            }
          >
            <p>
              <strong>{title}</strong>
            </p>
            <TextArea {...form.field('reason')} rows={5} />
          </Form>
        </>
      )}
    </AdminPage>
  );
}
