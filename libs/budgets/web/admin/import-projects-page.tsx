import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** The cycle, and a key by which a sheet that is sent twice enters once. */
export const loader = async (args: LoaderFunctionArgs) => ({ cycle: await loadCycle(args), key: newIdempotencyKey() });

interface CheckedSheet {
  checked: number;
  submitted: Record<string, string>;
}

/** Checks the sheet, or enters its projects. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const submitted = submittedFields(await args.request.formData());
  const isCheck = submitted['intent'] === 'check';
  return actionResult(args.request, submitted, async () => {
    const { made } = await toolsOf(args).call(adminBudgets.importSheet, {
      params: { id },
      body: { csv: submitted['csv'] ?? '', check: isCheck },
      ...(isCheck ? {} : { idempotencyKey: submitted['key'] }),
    });
    return isCheck
      ? ({ checked: made, submitted } satisfies CheckedSheet)
      : redirect(`/admin/presupuestos/${id}/proyectos?hecho=importados`, 303);
  });
}

export function Component() {
  const { cycle, key } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const answer = useActionData<FormRefusal | CheckedSheet>();
  const refusal = answer && 'error' in answer ? answer : undefined;
  const list = `/admin/presupuestos/${cycle.id}/proyectos`;
  const { import: form } = t;
  // "12.costo" is a cell: said with its line and its column.
  const cellNames = Object.fromEntries(
    (refusal?.error.fields ?? []).flatMap(({ path }) => {
      const cell = /^(\d+)\.(.+)$/.exec(path);
      return cell ? [[path, form.line(cell[1]!, cell[2]!)]] : [];
    }),
  );
  return (
    <FormFrame cycle={cycle} title={form.title} lead={form.lead} parentLinks={[{ href: list, label: t.projects.title }]}>
      {cycle.frozen && <FrozenNotice />}
      <FormErrors refusal={refusal} fields={['csv']} names={cellNames} />
      {answer && 'checked' in answer && (
        <Notice tone="success" word={shell.word.success} title={form.checked(answer.checked, format.number(answer.checked))} role="status">
          <p>{form.checkedText}</p>
        </Notice>
      )}
      <Panel title={form.columns}>
        <p>{form.columnsText}</p>
        <p className="soft">
          {form.headings}: {cycle.details.map(({ name }) => name).join(', ')}
        </p>
        <details>
          <summary>{form.example}</summary>
          <pre className="office-sample" tabIndex={0}>
            {form.sample(cycle.details[0]?.name ?? '')}
          </pre>
        </details>
      </Panel>
      <Form
        action={`/admin/presupuestos/${cycle.id}/importar`}
        label={form.title}
        fields={{ key }}
        actions={
          <>
            <SaveButton icon="upload" intent="enter">
              {form.do}
            </SaveButton>
            <SaveButton variant="secondary" icon="check" intent="check">
              {form.check}
            </SaveButton>
            <LinkButton variant="quiet" href={list}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextArea
          name="csv"
          label={form.text}
          hint={form.textHint}
          rows={14}
          spellCheck={false}
          wrap="off"
          defaultValue={answer?.submitted['csv'] ?? ''}
          error={fieldError(refusal, 'csv')}
        />
      </Form>
    </FormFrame>
  );
}
