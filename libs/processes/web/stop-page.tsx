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
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { managedLoader } from './managed-process.ts';
import './processes.css';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, processesRefusals } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** The three acts that stop a process or let it go on, by the word in their address. */
const stopActs = {
  suspender: { route: adminProcesses.suspend, words: 'suspend', obstacle: obstacleToSuspend, done: 'suspendido' },
  reanudar: { route: adminProcesses.resume, words: 'resume', obstacle: obstacleToResume, done: 'reanudado' },
  cancelar: { route: adminProcesses.cancel, words: 'cancel', obstacle: obstacleToCancel, done: 'cancelado' },
} as const;
type StopAct = keyof typeof stopActs;

const stopActIn = ({ deed: act }: LoaderFunctionArgs['params']): StopAct => {
  if (act && Object.hasOwn(stopActs, act)) return act as StopAct;
  throw data(null, { status: 404 });
};

export async function loader(args: LoaderFunctionArgs) {
  const act = stopActIn(args.params);
  return { ...(await managedLoader(args)), act };
}

/** Writes the act with its reason. */
export async function action(args: ActionFunctionArgs) {
  const [id, { route, done }] = [args.params['id']!, stopActs[stopActIn(args.params)]];
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(route, { params: { id }, body: { reason: submitted['reason'] ?? '' }, idempotencyKey: submitted['key'] });
    return redirect(`/admin/procesos/${id}?hecho=${done}`, 303);
  });
}

/** A refused act is sent again under a new key. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { process, key, act } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const refusalText = useRefusalText(processesRefusals);
  const shell = useTexts(shellTexts);
  const refusal = useActionData<FormRefusal>();
  const { id, title, state } = process;
  const stopAct = stopActs[act];
  const t = processes[stopAct.words];
  const here = `/admin/procesos/${id}/${act}`;
  const back = `/admin/procesos/${id}`;
  const busy = useNavigation().formAction === here;
  const obstacle = stopAct.obstacle(state);
  return (
    <AdminPage
      title={t.title}
      lead={t.lead}
      trail={[{ href: '/admin/procesos', label: processes.title }, { href: back, label: title }, { label: t.title }]}
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
          <FormErrors refusal={refusal} fields={['reason']} names={{ reason: processes.reason }} />
          <Form
            action={here}
            fields={{ key }}
            label={t.title}
            actions={
              <>
                <Button variant={act === 'reanudar' ? 'primary' : 'danger'} pending={busy && processes.publishing}>
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
            <TextArea
              name="reason"
              label={processes.reason}
              hint={processes.reasonHint}
              rows={5}
              defaultValue={refusal?.submitted['reason'] ?? ''}
              error={fieldError(refusal, 'reason')}
            />
          </Form>
        </>
      )}
    </AdminPage>
  );
}
