import { data, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { amendable } from '../domain/amending.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { refusedWith } from '@participa/shell/own-mistakes.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { useFieldNames } from './field-names.ts';
import { aboutFields, managedInAction, managedLoader } from './managed.ts';
import { PhaseFields } from './phase-fields.tsx';
import { rulesIn } from './typed-rules.ts';
import { VoteFields } from './vote-fields.tsx';
import { WhoFields } from './who-fields.tsx';
import './processes.css';

export const loader = managedLoader;

/** Publishes an amendment: what the form did not offer stays as it was. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    const { process, timeZone } = await managedInAction(args);
    const read = rulesIn(typed, process.rules, process.kind, timeZone);
    if ('wrong' in read) return data<Wrong>(refusedWith(read.wrong, typed), { status: 400 });
    await toolsOf(args).call(adminProcesses.amend, {
      params: { id },
      body: { reason: typed['reason'] ?? '', rules: read.rules },
      idempotencyKey: typed['key'],
    });
    return redirect(`/admin/procesos/${id}?hecho=enmendado`, 303);
  });
}

/** A refused amendment is sent again under a new key. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { process, key } = useLoaderData<typeof loader>();
  const { processes } = useOffices();
  const messages = useMessages();
  const names = useFieldNames();
  const { now } = usePlace();
  const { id, title, kind, rules } = process;
  const wrong = aboutFields(useActionData<Wrong>(), rules.phases, messages);
  const busy = useNavigation().formAction === `/admin/procesos/${id}/enmendar`;
  const can = amendable(rules, now);
  const typed = wrong?.typed ?? {};
  const mistakeOf = (field: string) => mistakeIn(wrong, field);
  const back = `/admin/procesos/${id}`;
  return (
    <OfficePage
      title={processes.amendTitle}
      lead={processes.amendLead}
      trail={[{ href: '/admin/procesos', label: processes.title }, { href: back, label: title }, { label: processes.amendTitle }]}
    >
      <Mistakes wrong={wrong} fields={Object.keys(names)} names={names} />
      <div className="process-form">
        <Form
          action={`/admin/procesos/${id}/enmendar`}
          fields={{ key }}
          label={processes.amendTitle}
          actions={
            <>
              <Button icon="stamp" pending={busy && processes.publishing}>
                {processes.amendDo}
              </Button>
              <LinkButton href={back} variant="quiet">
                {messages.shell.cancel}
              </LinkButton>
            </>
          }
        >
          <PhaseFields phases={rules.phases} can={can.dates} typed={typed} mistakeOf={mistakeOf} />
          {can.rest ? (
            <>
              <WhoFields kind={kind} eligibility={rules.eligibility} typed={typed} mistakeOf={mistakeOf} />
              {kind === 'budget' && <VoteFields ballot={rules.ballot} count={rules.count} typed={typed} mistakeOf={mistakeOf} />}
            </>
          ) : (
            <Notice tone="info" word={messages.shell.word.info}>
              {processes.amendFixed}
            </Notice>
          )}
          <TextArea
            name="reason"
            label={processes.reason}
            hint={processes.reasonHint}
            rows={4}
            defaultValue={typed['reason'] ?? ''}
            error={mistakeOf('reason')}
          />
        </Form>
      </div>
    </OfficePage>
  );
}
