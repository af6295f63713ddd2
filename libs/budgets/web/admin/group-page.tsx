import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { cycleOf, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';

const NEW = 'nuevo';

/** A group to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  const group = cycle.groups.find(({ id }) => id === args.params['group']) ?? null;
  if (!group && args.params['group'] !== NEW) throw data(null, { status: 404 });
  return { cycle, group, key: newKey() };
}

export async function action(args: ActionFunctionArgs) {
  const [id, group] = [args.params['id']!, args.params['group']!];
  const typed = typedIn(await args.request.formData());
  const { call } = toolsOf(args);
  const params = { id, group };
  return orWrong(args.request, typed, async () => {
    const body = { name: typed['name'] ?? '', choose: typed['choose'] as 'one' | 'several' };
    if (typed['intent'] === 'delete') await call(budgetOffice.deleteGroup, { params });
    else if (group === NEW) await call(budgetOffice.makeGroup, { params: { id }, body, idempotencyKey: typed['key'] });
    else await call(budgetOffice.changeGroup, { params, body });
    return redirect(`/admin/presupuestos/${id}?hecho=${typed['intent'] === 'delete' ? 'borrado' : 'guardado'}`, 303);
  });
}

export function Component() {
  const { cycle, group, key } = useLoaderData<typeof loader>();
  const { budgets: words } = useOffices();
  const { shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const typed = wrong?.typed ?? {};
  const form = words.groupForm;
  const back = `/admin/presupuestos/${cycle.id}`;
  const here = `${back}/grupos/${group?.id ?? NEW}`;
  return (
    <FormFrame cycle={cycle} title={group ? `${form.title}: ${group.name}` : form.new}>
      {cycle.frozen && <FrozenNotice />}
      <Mistakes wrong={wrong} fields={['name', 'choose']} names={{ name: form.name, choose: form.choose }} />
      <Form
        action={here}
        label={form.title}
        fields={{ key }}
        actions={
          <>
            <SaveButton />
            <LinkButton variant="quiet" href={back}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField
          name="name"
          label={form.name}
          hint={form.nameHint}
          required
          defaultValue={typed['name'] ?? group?.name ?? ''}
          error={mistakeIn(wrong, 'name')}
        />
        <RadioGroup
          name="choose"
          legend={form.choose}
          defaultValue={typed['choose'] ?? group?.choose ?? 'one'}
          error={mistakeIn(wrong, 'choose')}
          options={[
            { value: 'one', label: form.one },
            { value: 'several', label: form.several },
          ]}
        />
      </Form>
      {group && group.headings.length === 0 && !cycle.frozen && (
        <Form
          action={here}
          label={words.remove}
          fields={{ intent: 'delete' }}
          actions={
            <SaveButton variant="danger" icon="x">
              {words.remove}
            </SaveButton>
          }
        >
          <p>{form.removeLead}</p>
        </Form>
      )}
    </FormFrame>
  );
}
