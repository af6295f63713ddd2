import { data, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { amendable } from '../domain/amending.ts';
import { adminProcessPath, adminProcessesPath, amendProcessPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { localRefusal } from '@participa/shell/local-errors.ts';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useFieldNames } from './field-names.ts';
import { withFormFieldNames, managedInAction, managedLoader } from './managed-process.ts';
import { PhaseFields } from './phase-fields.tsx';
import { rulesFromForm } from './submitted-rules.ts';
import { kindForms } from './kind-parts.ts';
import { EligibilityFields } from './eligibility-fields.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { useForm, type FieldLabel } from '@participa/shell/use-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { fieldTexts, requestTexts } from '@participa/base/texts/texts.ts';
import styles from './processes.module.css';

export const loader = managedLoader;

/** Publishes an amendment: what the form did not offer stays as it was. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, amendProcessPath).id;
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    const { process, timeZone } = await managedInAction(args);
    const parsed = rulesFromForm(submitted, process.rules, kindForms(process.kind), timeZone);
    if ('errors' in parsed) return data<FormRefusal>(localRefusal(parsed.errors, submitted), { status: 400 });
    await toolsOf(args).call(adminProcesses.amend, {
      params: { id },
      body: { reason: submitted['reason'] ?? '', rules: parsed.rules },
      idempotencyKey: keyOf(submitted),
    });
    return redirect(adminProcessPath(id, { done: 'amended' }), 303);
  });
}

export function Component() {
  const { process } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const sentences = { request: useTexts(requestTexts), fields: useTexts(fieldTexts) };
  const shell = useTexts(shellTexts);
  const { now } = useSite();
  const { id, title, kind, rules } = process;
  const forms = kindForms(kind);
  const fieldNames = useFieldNames(forms);
  const refusal = withFormFieldNames(useActionData<FormRefusal>(), rules.phases, forms, sentences);
  const busy = useNavigation().formAction === amendProcessPath(id);
  const editable = amendable(rules, now);
  const submitted = refusal?.submitted ?? {};
  const form = useForm<Record<string, FieldLabel>>(refusal, {
    ...fieldNames,
    reason: { label: processes.reason, hint: processes.reasonHint },
  });
  const errorOf = form.error;
  const back = adminProcessPath(id);
  return (
    <AdminPage
      title={processes.amendTitle}
      lead={processes.amendLead}
      trail={[{ href: adminProcessesPath(), label: processes.title }, { href: back, label: title }, { label: processes.amendTitle }]}
    >
      {form.errors}
      <div className={styles.processForm}>
        <Form
          action={amendProcessPath(id)}
          label={processes.amendTitle}
          actions={
            <>
              <Button icon="stamp" pending={busy && processes.publishing}>
                {processes.amendDo}
              </Button>
              <LinkButton href={back} variant="quiet">
                {shell.cancel}
              </LinkButton>
            </>
          }
        >
          <PhaseFields phases={rules.phases} can={editable.dates} submitted={submitted} errorOf={errorOf} />
          {editable.rest ? (
            <>
              <EligibilityFields
                capabilities={forms.kind.capabilities}
                eligibility={rules.eligibility}
                submitted={submitted}
                errorOf={errorOf}
              />
              {forms.Fields && <forms.Fields rules={rules} submitted={submitted} errorOf={errorOf} />}
            </>
          ) : (
            <Notice tone="info" word={shell.word.info}>
              {processes.amendFixed}
            </Notice>
          )}
          <TextArea {...form.field('reason')} rows={4} />
        </Form>
      </div>
    </AdminPage>
  );
}
