import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { canonical } from '@participa/base/canonical.ts';
import { fingerprint } from '@participa/base/fingerprint.ts';
import { obstacleToOpen } from '../domain/opening.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { PhasesOf } from '@participa/budgets/web/phases-of.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { managedLoader } from './managed.ts';
import { RulesInWords } from './rules-in-words.tsx';
import './processes.css';

export const loader = managedLoader;

/** Opens the process with exactly the rules whose fingerprint was read. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(adminProcesses.open, {
      params: { id },
      body: { rulesHash: typed['rulesHash'] ?? '' },
      idempotencyKey: typed['key'],
    });
    return redirect(`/admin/procesos/${id}?hecho=abierto`, 303);
  });
}

/** After a refusal too: the rules may be others by now. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { process, key } = useLoaderData<typeof loader>();
  const { processes } = useOffices();
  const { processes: words, errors, shell, budgets } = useMessages();
  const { now } = usePlace();
  const wrong = useActionData<Wrong>();
  const { id, title, kind, rules } = process;
  const busy = useNavigation().formAction === `/admin/procesos/${id}/abrir`;
  const obstacle = obstacleToOpen(process, now);
  const back = `/admin/procesos/${id}`;
  const hash = fingerprint(rules);
  return (
    <OfficePage
      title={processes.openTitle}
      lead={processes.openLead}
      trail={[{ href: '/admin/procesos', label: processes.title }, { href: back, label: title }, { label: processes.openTitle }]}
    >
      <Mistakes wrong={wrong} fields={[]} />
      <Panel title={title}>
        <p className="soft">{budgets.line}</p>
        <PhasesOf cycle={{ ...process, state: 'open' }} />
        <RulesInWords rules={rules} />
      </Panel>
      {obstacle ? (
        <Notice
          tone="warning"
          word={shell.word.warning}
          title={processes.notYet}
          actions={
            <LinkButton href={back} variant="secondary">
              {shell.back}
            </LinkButton>
          }
        >
          <p>{errors.refusals[obstacle.code](obstacle.facts ?? {})}</p>
          {kind === 'budget' && obstacle.facts?.['what'] === 'headings' && (
            <p>
              <Anchor href={`/admin/presupuestos/${id}`}>{processes.toMoney}</Anchor>
            </p>
          )}
        </Notice>
      ) : (
        <div className="process-form">
          <Form
            action={`/admin/procesos/${id}/abrir`}
            fields={{ key, rulesHash: hash }}
            label={processes.openTitle}
            actions={
              <>
                <Button icon="stamp" size="large" pending={busy && processes.opening}>
                  {processes.openDo}
                </Button>
                <LinkButton href={back} variant="quiet">
                  {shell.cancel}
                </LinkButton>
              </>
            }
          >
            <p>
              {processes.openHash}
              <br />
              <span className="code process-hash">{hash}</span>
            </p>
            <details className="process-exact">
              <summary>{words.exact}</summary>
              <pre tabIndex={0}>{canonical(rules)}</pre>
            </details>
          </Form>
        </div>
      )}
    </OfficePage>
  );
}
