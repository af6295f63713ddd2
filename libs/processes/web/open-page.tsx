import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { canonical } from '@participa/base/canonical.ts';
import { fingerprint } from '@participa/base/fingerprint.ts';
import { obstacleToOpen } from '../domain/opening.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { ProcessPhases } from './process-phases.tsx';
import { adminProcessPath, adminProcessesPath, openProcessPath } from '../paths.ts';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { kindForms } from './kind-parts.ts';
import { managedLoader } from './managed-process.ts';
import { RulesSummary } from './rules-summary.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { phaseTexts, processesAdminTexts, processesTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './processes.module.css';

export const loader = managedLoader;

/** Opens the process with exactly the rules whose fingerprint was read. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, openProcessPath).id;
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(adminProcesses.open, {
      params: { id },
      body: { rulesHash: submitted['rulesHash'] ?? '' },
      idempotencyKey: keyOf(submitted),
    });
    return redirect(adminProcessPath(id, { done: 'opened' }), 303);
  });
}

/** After a refusal too: the rules may be others by now. */
export const shouldRevalidate = (): boolean => true;

export function Component() {
  const { process } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const t = useTexts(processesTexts);
  const shell = useTexts(shellTexts);
  const phases = useTexts(phaseTexts);
  const { now } = useSite();
  const refusal = useActionData<FormRefusal>();
  const { id, title, kind, rules } = process;
  const busy = useNavigation().formAction === openProcessPath(id);
  const forms = kindForms(kind);
  const refusalText = useRefusalText(forms.refusals);
  const obstacle = obstacleToOpen(forms.kind, process, now);
  const isUnprepared = canonical(obstacle ?? null) === canonical(forms.kind.obstacleToOpen(process) ?? null);
  const preparationLink = forms.usePreparationLink?.(id);
  const back = adminProcessPath(id);
  const hash = fingerprint(rules);
  return (
    <AdminPage
      title={processes.openTitle}
      lead={processes.openLead}
      trail={[{ href: adminProcessesPath(), label: processes.title }, { href: back, label: title }, { label: processes.openTitle }]}
    >
      <FormErrors refusal={refusal} />
      <Panel title={title}>
        <p className="soft">{phases.timeline.line}</p>
        <ProcessPhases process={{ ...process, state: 'open' }} />
        <RulesSummary process={process} />
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
          <p>{refusalText(obstacle)}</p>
          {preparationLink && isUnprepared && (
            <p>
              <Anchor href={preparationLink.href}>{preparationLink.label}</Anchor>
            </p>
          )}
        </Notice>
      ) : (
        <div className={styles.processForm}>
          <Form
            action={openProcessPath(id)}
            fields={{ rulesHash: hash }}
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
              <span className={classes('code', styles.processHash)}>{hash}</span>
            </p>
            <details className="process-exact">
              <summary>{t.exact}</summary>
              <pre tabIndex={0}>{canonical(rules)}</pre>
            </details>
          </Form>
        </div>
      )}
    </AdminPage>
  );
}
