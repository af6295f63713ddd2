import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { cycleOf, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';

/** The cycle, and a key by which a sheet that is sent twice enters once. */
export const loader = async (args: LoaderFunctionArgs) => ({ cycle: await cycleOf(args), key: newKey() });

interface Checked {
  checked: number;
  typed: Record<string, string>;
}

/** Checks the sheet, or enters its projects. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  const check = typed['intent'] === 'check';
  return orWrong(args.request, typed, async () => {
    const { made } = await toolsOf(args).call(budgetOffice.importSheet, {
      params: { id },
      body: { csv: typed['csv'] ?? '', check },
      ...(check ? {} : { idempotencyKey: typed['key'] }),
    });
    return check ? ({ checked: made, typed } satisfies Checked) : redirect(`/admin/presupuestos/${id}/proyectos?hecho=importados`, 303);
  });
}

export function Component() {
  const { cycle, key } = useLoaderData<typeof loader>();
  const { budgets: words } = useOffices();
  const { shell } = useMessages();
  const format = useFormat();
  const answer = useActionData<Wrong | Checked>();
  const wrong = answer && 'error' in answer ? answer : undefined;
  const list = `/admin/presupuestos/${cycle.id}/proyectos`;
  const { import: form } = words;
  // "12.costo" is a cell: said with its line and its column.
  const cells = Object.fromEntries(
    (wrong?.error.fields ?? []).flatMap(({ path }) => {
      const cell = /^(\d+)\.(.+)$/.exec(path);
      return cell ? [[path, form.line(cell[1]!, cell[2]!)]] : [];
    }),
  );
  return (
    <FormFrame cycle={cycle} title={form.title} lead={form.lead} way={[{ href: list, label: words.projects.title }]}>
      {cycle.frozen && <FrozenNotice />}
      <Mistakes wrong={wrong} fields={['csv']} names={cells} />
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
          defaultValue={answer?.typed['csv'] ?? ''}
          error={mistakeIn(wrong, 'csv')}
        />
      </Form>
    </FormFrame>
  );
}
