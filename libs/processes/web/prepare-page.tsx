import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { TextFields } from './text-fields.tsx';
import './processes.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, processesTexts } from '../texts/texts.ts';

/** The processes that can be copied, and a key for the form. */
export async function loader(args: LoaderFunctionArgs) {
  const { items } = await loaderResult(args.request, toolsOf(args).call(adminProcesses.list));
  const copyFrom = new URL(args.request.url).searchParams.get('copiar');
  return { items: items.map(({ id, kind, title }) => ({ id, kind, title })), copyFrom, key: newIdempotencyKey() };
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
      kind: source ?? (kind === 'proposals' ? ('proposals' as const) : ('budget' as const)),
      copyOf: copyOf || null,
    };
    const { id } = await call(adminProcesses.create, { body, idempotencyKey: submitted['key'] });
    return redirect(`/admin/procesos/${id}?hecho=creado`, 303);
  });
}

export function Component() {
  const { items, copyFrom, key } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const t = useTexts(processesTexts);
  const refusal = useActionData<FormRefusal>();
  const busy = useNavigation().formAction === '/admin/procesos/nuevo';
  const { form } = processes;
  const submitted = refusal?.submitted ?? {};
  return (
    <AdminPage title={processes.create} trail={[{ href: '/admin/procesos', label: processes.title }, { label: processes.create }]}>
      <FormErrors
        refusal={refusal}
        fields={['title', 'summary', 'copyOf']}
        names={{ title: form.titleLabel, summary: form.summary, copyOf: form.copyOf }}
      />
      <Form
        action="/admin/procesos/nuevo"
        fields={{ key }}
        label={processes.create}
        actions={
          <Button icon="arrow-right" pending={busy && form.doing}>
            {form.do}
          </Button>
        }
      >
        <RadioGroup
          name="kind"
          legend={form.kind}
          inline
          defaultValue={submitted['kind'] ?? 'budget'}
          options={(['budget', 'proposals'] as const).map((value) => ({ value, label: t.kind[value] }))}
        />
        <TextFields submitted={submitted} errorOf={(field) => fieldError(refusal, field)} />
        {items.length > 0 && (
          <Select
            name="copyOf"
            label={form.copyOf}
            hint={form.copyHint}
            defaultValue={submitted['copyOf'] ?? copyFrom ?? ''}
            error={fieldError(refusal, 'copyOf')}
            options={[
              { value: '', label: form.copyNone },
              ...items.map(({ id, title, kind }) => ({ value: id, label: `${title} (${t.kind[kind].toLowerCase()})` })),
            ]}
          />
        )}
      </Form>
    </AdminPage>
  );
}
