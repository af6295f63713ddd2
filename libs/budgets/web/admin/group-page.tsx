import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { adminBudgetPath, groupPath, NEW_GROUP } from '../../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
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

/** A group to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const group = cycle.groups.find(({ id }) => id === paramsOf(args, groupPath).group) ?? null;
  if (!group && paramsOf(args, groupPath).group !== NEW_GROUP) throw data(null, { status: 404 });
  return { cycle, group };
}

export async function action(args: ActionFunctionArgs) {
  const params = paramsOf(args, groupPath);
  const { id, group } = params;
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  return actionResult(args.request, submitted, async () => {
    const body = { name: submitted['name'] ?? '', choose: submitted['choose'] as 'one' | 'several' };
    if (submitted['intent'] === 'delete') await call(adminBudgets.deleteGroup, { params });
    else if (group === NEW_GROUP) await call(adminBudgets.makeGroup, { params: { id }, body, idempotencyKey: keyOf(submitted) });
    else await call(adminBudgets.changeGroup, { params, body });
    return redirect(adminBudgetPath(id, { done: submitted['intent'] === 'delete' ? 'deleted' : 'saved' }), 303);
  });
}

export function Component() {
  const { cycle, group } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const refusal = useActionData<FormRefusal>();
  const { groupForm } = t;
  const back = adminBudgetPath(cycle.id);
  const here = groupPath(cycle.id, group?.id ?? NEW_GROUP);
  const form = useForm(
    refusal,
    { name: { label: groupForm.name, hint: groupForm.nameHint }, choose: groupForm.choose },
    { stored: { name: group?.name, choose: group?.choose ?? 'one' } },
  );
  return (
    <FormFrame cycle={cycle} title={group ? `${groupForm.title}: ${group.name}` : groupForm.new}>
      {cycle.frozen && <FrozenNotice />}
      {form.errors}
      <Form
        action={here}
        label={groupForm.title}
        actions={
          <>
            <SaveButton />
            <LinkButton variant="quiet" href={back}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField {...form.field('name')} required />
        <RadioGroup
          {...form.group('choose')}
          options={[
            { value: 'one', label: groupForm.one },
            { value: 'several', label: groupForm.several },
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
          <p>{groupForm.removeLead}</p>
        </Form>
      )}
    </FormFrame>
  );
}
