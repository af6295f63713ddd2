import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { TextFields } from './text-fields.tsx';
import './processes.css';

/** The processes that can be copied, and a key for the form. */
export async function loader(args: LoaderFunctionArgs) {
  const { items } = await orPage(args.request, toolsOf(args).call(adminProcesses.list));
  const asked = new URL(args.request.url).searchParams.get('copiar');
  return { items: items.map(({ id, kind, title }) => ({ id, kind, title })), asked, key: newKey() };
}

/** Prepares a process; a copy has the kind of what it copies. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  const { title = '', summary = '', kind, copyOf } = typed;
  return orWrong(args.request, typed, async () => {
    const source = copyOf ? (await call(adminProcesses.one, { params: { id: copyOf } })).kind : undefined;
    const body = {
      title,
      summary,
      kind: source ?? (kind === 'proposals' ? ('proposals' as const) : ('budget' as const)),
      copyOf: copyOf || null,
    };
    const { id } = await call(adminProcesses.create, { body, idempotencyKey: typed['key'] });
    return redirect(`/admin/procesos/${id}?hecho=creado`, 303);
  });
}

export function Component() {
  const { items, asked, key } = useLoaderData<typeof loader>();
  const { processes } = useOffices();
  const { processes: words } = useMessages();
  const wrong = useActionData<Wrong>();
  const busy = useNavigation().formAction === '/admin/procesos/nuevo';
  const { form } = processes;
  const typed = wrong?.typed ?? {};
  return (
    <OfficePage title={processes.create} trail={[{ href: '/admin/procesos', label: processes.title }, { label: processes.create }]}>
      <Mistakes
        wrong={wrong}
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
          defaultValue={typed['kind'] ?? 'budget'}
          options={(['budget', 'proposals'] as const).map((value) => ({ value, label: words.kind[value] }))}
        />
        <TextFields typed={typed} mistakeOf={(field) => mistakeIn(wrong, field)} />
        {items.length > 0 && (
          <Select
            name="copyOf"
            label={form.copyOf}
            hint={form.copyHint}
            defaultValue={typed['copyOf'] ?? asked ?? ''}
            error={mistakeIn(wrong, 'copyOf')}
            options={[
              { value: '', label: form.copyNone },
              ...items.map(({ id, title, kind }) => ({ value: id, label: `${title} (${words.kind[kind].toLowerCase()})` })),
            ]}
          />
        )}
      </Form>
    </OfficePage>
  );
}
