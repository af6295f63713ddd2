import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

const NEW_PATH_SEGMENT = 'nuevo';

/** A group to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const group = cycle.groups.find(({ id }) => id === args.params['group']) ?? null;
  if (!group && args.params['group'] !== NEW_PATH_SEGMENT) throw data(null, { status: 404 });
  return { cycle, group, key: newIdempotencyKey() };
}

export async function action(args: ActionFunctionArgs) {
  const [id, group] = [args.params['id']!, args.params['group']!];
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  const params = { id, group };
  return actionResult(args.request, submitted, async () => {
    const body = { name: submitted['name'] ?? '', choose: submitted['choose'] as 'one' | 'several' };
    if (submitted['intent'] === 'delete') await call(adminBudgets.deleteGroup, { params });
    else if (group === NEW_PATH_SEGMENT) await call(adminBudgets.makeGroup, { params: { id }, body, idempotencyKey: submitted['key'] });
    else await call(adminBudgets.changeGroup, { params, body });
    return redirect(`/admin/presupuestos/${id}?hecho=${submitted['intent'] === 'delete' ? 'borrado' : 'guardado'}`, 303);
  });
}

export function Component() {
  const { cycle, group, key } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const refusal = useActionData<FormRefusal>();
  const submitted = refusal?.submitted ?? {};
  const form = t.groupForm;
  const back = `/admin/presupuestos/${cycle.id}`;
  const here = `${back}/grupos/${group?.id ?? NEW_PATH_SEGMENT}`;
  return (
    <FormFrame cycle={cycle} title={group ? `${form.title}: ${group.name}` : form.new}>
      {cycle.frozen && <FrozenNotice />}
      <FormErrors refusal={refusal} fields={['name', 'choose']} names={{ name: form.name, choose: form.choose }} />
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
          defaultValue={submitted['name'] ?? group?.name ?? ''}
          error={fieldError(refusal, 'name')}
        />
        <RadioGroup
          name="choose"
          legend={form.choose}
          defaultValue={submitted['choose'] ?? group?.choose ?? 'one'}
          error={fieldError(refusal, 'choose')}
          options={[
            { value: 'one', label: form.one },
            { value: 'several', label: form.several },
          ]}
        />
      </Form>
      {group && group.headings.length === 0 && !cycle.frozen && (
        <Form
          action={here}
          label={t.remove}
          fields={{ intent: 'delete' }}
          actions={
            <SaveButton variant="danger" icon="x">
              {t.remove}
            </SaveButton>
          }
        >
          <p>{form.removeLead}</p>
        </Form>
      )}
    </FormFrame>
  );
}
