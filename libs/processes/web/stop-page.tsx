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
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { managedLoader } from './managed.ts';
import './processes.css';

/** The three acts that stop a process or let it go on, by the word in their address. */
const stops = {
  suspender: { route: adminProcesses.suspend, words: 'suspend', obstacle: obstacleToSuspend, done: 'suspendido' },
  reanudar: { route: adminProcesses.resume, words: 'resume', obstacle: obstacleToResume, done: 'reanudado' },
  cancelar: { route: adminProcesses.cancel, words: 'cancel', obstacle: obstacleToCancel, done: 'cancelado' },
} as const;
type Stop = keyof typeof stops;

const stopIn = ({ deed }: LoaderFunctionArgs['params']): Stop => {
  if (deed && Object.hasOwn(stops, deed)) return deed as Stop;
  throw data(null, { status: 404 });
};

export async function loader(args: LoaderFunctionArgs) {
  const deed = stopIn(args.params);
  return { ...(await managedLoader(args)), deed };
}

/** Writes the act with its reason. */
export async function action(args: ActionFunctionArgs) {
  const [id, { route, done }] = [args.params['id']!, stops[stopIn(args.params)]];
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(route, { params: { id }, body: { reason: typed['reason'] ?? '' }, idempotencyKey: typed['key'] });
    return redirect(`/admin/procesos/${id}?hecho=${done}`, 303);
  });
}

/** A refused act is sent again under a new key. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { process, key, deed } = useLoaderData<typeof loader>();
  const { processes } = useOffices();
  const { errors, shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const { id, title, state } = process;
  const stop = stops[deed];
  const words = processes[stop.words];
  const here = `/admin/procesos/${id}/${deed}`;
  const back = `/admin/procesos/${id}`;
  const busy = useNavigation().formAction === here;
  const obstacle = stop.obstacle(state);
  return (
    <OfficePage
      title={words.title}
      lead={words.lead}
      trail={[{ href: '/admin/procesos', label: processes.title }, { href: back, label: title }, { label: words.title }]}
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
          {errors.refusals[obstacle.code](obstacle.facts ?? {})}
        </Notice>
      ) : (
        <>
          <Mistakes wrong={wrong} fields={['reason']} names={{ reason: processes.reason }} />
          <Form
            action={here}
            fields={{ key }}
            label={words.title}
            actions={
              <>
                <Button variant={deed === 'reanudar' ? 'primary' : 'danger'} pending={busy && processes.publishing}>
                  {words.do}
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
              defaultValue={wrong?.typed['reason'] ?? ''}
              error={mistakeIn(wrong, 'reason')}
            />
          </Form>
        </>
      )}
    </OfficePage>
  );
}
