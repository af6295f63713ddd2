import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { adminProjectsPath, importProjectsPath } from '../../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import styles from './admin.module.css';

export const loader = async (args: LoaderFunctionArgs) => ({ cycle: await loadCycle(args) });

interface CheckedSheet {
  checked: number;
  submitted: Record<string, string>;
}

/** Checks the sheet, or enters its projects. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, importProjectsPath).id;
  const submitted = submittedFields(await args.request.formData());
  const isCheck = submitted['intent'] === 'check';
  return actionResult(args.request, submitted, async () => {
    const { made } = await toolsOf(args).call(adminBudgets.importSheet, {
      params: { id },
      body: { csv: submitted['csv'] ?? '', check: isCheck },
      ...(isCheck ? {} : { idempotencyKey: keyOf(submitted) }),
    });
    return isCheck ? ({ checked: made, submitted } satisfies CheckedSheet) : redirect(adminProjectsPath(id, { done: 'imported' }), 303);
  });
}

export function Component() {
  const { cycle } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const answer = useActionData<FormRefusal | CheckedSheet>();
  const refusal = answer && 'error' in answer ? answer : undefined;
  const list = adminProjectsPath(cycle.id);
  const { import: texts } = t;
  // "12.costo" is a cell: said with its line and its column.
  const cellNames = Object.fromEntries(
    (refusal?.error.fields ?? []).flatMap(({ path }) => {
      const [, line, column] = /^(\d+)\.(.+)$/.exec(path) ?? [];
      return line && column ? [[path, texts.line(line, column)]] : [];
    }),
  );
  const form = useForm(
    refusal,
    { csv: { label: texts.text, hint: texts.textHint }, ...cellNames },
    // A sheet that was found in order stays in its field too.
    { stored: { csv: answer?.submitted['csv'] } },
  );
  return (
    <FormFrame cycle={cycle} title={texts.title} lead={texts.lead} parentLinks={[{ href: list, label: t.projects.title }]}>
      {cycle.frozen && <FrozenNotice />}
      {form.errors}
      {answer && 'checked' in answer && (
        <Notice tone="success" word={shell.word.success} title={texts.checked(answer.checked, format.number(answer.checked))} role="status">
          <p>{texts.checkedText}</p>
        </Notice>
      )}
      <Panel title={texts.columns}>
        <p>{texts.columnsText}</p>
        <p className="soft">
          {texts.headings}: {cycle.details.map(({ name }) => name).join(', ')}
        </p>
        <details>
          <summary>{texts.example}</summary>
          <pre className={styles.sheetSample} tabIndex={0}>
            {texts.sample(cycle.details[0]?.name ?? '')}
          </pre>
        </details>
      </Panel>
      <Form
        action={importProjectsPath(cycle.id)}
        label={texts.title}
        actions={
          <>
            <SaveButton icon="upload" intent="enter">
              {texts.do}
            </SaveButton>
            <SaveButton variant="secondary" icon="check" intent="check">
              {texts.check}
            </SaveButton>
            <LinkButton variant="quiet" href={list}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextArea {...form.field('csv')} rows={14} spellCheck={false} wrap="off" />
      </Form>
    </FormFrame>
  );
}
