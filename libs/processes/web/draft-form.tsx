import { useNavigation } from 'react-router';
import { adminProcessPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { withFormFieldNames, type ManagedProcess } from './managed-process.ts';
import { PhaseFields } from './phase-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useFieldNames } from './field-names.ts';
import { kindForms } from './kind-parts.ts';
import { EligibilityFields } from './eligibility-fields.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { fieldTexts, requestTexts } from '@participa/base/texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import styles from './processes.module.css';

/** Everything of a process that is not open yet, in one form. */
export function DraftForm({
  process: { id, kind, title, summary, rules },
  refusal: received,
}: {
  process: ManagedProcess;
  refusal: FormRefusal | undefined;
}) {
  const processes = useTexts(processesAdminTexts);
  const sentences = { request: useTexts(requestTexts), fields: useTexts(fieldTexts) };
  const shell = useTexts(shellTexts);
  const forms = kindForms(kind);
  const preparationLink = forms.usePreparationLink?.(id);
  const busy = useNavigation().formAction === adminProcessPath(id);
  const refusal = withFormFieldNames(received, rules.phases, forms, sentences);
  const submitted = refusal?.submitted ?? {};
  const form = useForm(refusal, useFieldNames(forms));
  const errorOf = form.error;
  return (
    <>
      <Notice tone="info" word={shell.word.info} title={processes.draft}>
        <p>{processes.draftText}</p>
        {preparationLink && (
          <p>
            <Anchor href={preparationLink.href}>{preparationLink.label}</Anchor>
          </p>
        )}
      </Notice>
      {form.errors}
      <div className={styles.processForm}>
        <Form
          action={adminProcessPath(id)}
          label={title}
          actions={
            <>
              <Button icon="save" variant="secondary" pending={busy && processes.saving}>
                {processes.save}
              </Button>
              <Button icon="arrow-right" name="intent" value="open">
                {processes.toOpen}
              </Button>
            </>
          }
        >
          <TextFields title={title} summary={summary} submitted={submitted} errorOf={errorOf} />
          <PhaseFields phases={rules.phases} submitted={submitted} errorOf={errorOf} />
          <EligibilityFields
            capabilities={forms.kind.capabilities}
            eligibility={rules.eligibility}
            submitted={submitted}
            errorOf={errorOf}
          />
          {forms.Fields && <forms.Fields rules={rules} submitted={submitted} errorOf={errorOf} />}
        </Form>
      </div>
    </>
  );
}
