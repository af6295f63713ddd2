import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { adminProcessPath, adminProcessesPath, newProcessPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { preparableKinds, useKindNames } from './kind-parts.ts';
import { TextFields } from './text-fields.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';

/** The processes that can be copied. */
export async function loader(args: LoaderFunctionArgs) {
  const { items } = await loaderResult(args.request, toolsOf(args).call(adminProcesses.list));
  const copyFrom = queryOf(args, newProcessPath).copy;
  return { items: items.map(({ id, kind, title }) => ({ id, kind, title })), copyFrom };
}

/** Prepares a process; a copy has the kind of what it copies. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  const { title = '', summary = '', kind, copyOf } = submitted;
  return actionResult(args.request, submitted, async () => {
    const source = copyOf ? (await call(adminProcesses.one, { params: { id: copyOf } })).kind : undefined;
    const body = {
      title,
      summary,
      kind: source ?? kind ?? '',
      copyOf: copyOf || null,
    };
    const { id } = await call(adminProcesses.create, { body, idempotencyKey: keyOf(submitted) });
    return redirect(adminProcessPath(id, { done: 'created' }), 303);
  });
}

export function Component() {
  const { items, copyFrom } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const kindName = useKindNames();
  const refusal = useActionData<FormRefusal>();
  const busy = useNavigation().formAction === newProcessPath();
  const { form: texts } = processes;
  const submitted = refusal?.submitted ?? {};
  const form = useForm(
    refusal,
    { kind: texts.kind, copyOf: { label: texts.copyOf, hint: texts.copyHint }, title: texts.titleLabel, summary: texts.summary },
    { stored: { kind: preparableKinds()[0]?.code, copyOf: copyFrom } },
  );
  return (
    <AdminPage title={processes.create} trail={[{ href: adminProcessesPath(), label: processes.title }, { label: processes.create }]}>
      {form.errors}
      <Form
        action={newProcessPath()}
        label={processes.create}
        actions={
          <Button icon="arrow-right" pending={busy && texts.doing}>
            {texts.do}
          </Button>
        }
      >
        <RadioGroup
          {...form.group('kind')}
          inline
          options={preparableKinds().map(({ code }) => ({ value: code, label: kindName(code) }))}
        />
        <TextFields submitted={submitted} errorOf={(field) => form.error(field as 'title' | 'summary')} />
        {items.length > 0 && (
          <Select
            {...form.field('copyOf')}
            options={[
              { value: '', label: texts.copyNone },
              ...items.map(({ id, title, kind }) => ({ value: id, label: `${title} (${kindName(kind).toLowerCase()})` })),
            ]}
          />
        )}
      </Form>
    </AdminPage>
  );
}
