import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { adminBudgetPath, headingPath, NEW_HEADING } from '../../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { paramsOf, queryOf } from '@participa/shell/page-params.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';

/** A heading to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const heading = cycle.details.find(({ id }) => id === paramsOf(args, headingPath).heading) ?? null;
  if (!heading && paramsOf(args, headingPath).heading !== NEW_HEADING) throw data(null, { status: 404 });
  return { cycle, heading, group: heading?.group ?? queryOf(args, headingPath).group ?? '' };
}

export async function action(args: ActionFunctionArgs) {
  const params = paramsOf(args, headingPath);
  const { id, heading } = params;
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  const { name = '', group = '', zone, money = '', population = '' } = submitted;
  return actionResult(args.request, submitted, async () => {
    const body = { name, group, zone: zone || null, money, population: populationFrom(population) };
    if (submitted['intent'] === 'delete') await call(adminBudgets.deleteHeading, { params });
    else if (heading === NEW_HEADING) await call(adminBudgets.makeHeading, { params: { id }, body, idempotencyKey: keyOf(submitted) });
    else await call(adminBudgets.changeHeading, { params, body });
    return redirect(adminBudgetPath(id, { done: submitted['intent'] === 'delete' ? 'deleted' : 'saved' }), 303);
  });
}

function populationFrom(text: string): number | null {
  const figure = text.replace(/[.,\s]/g, '');
  if (figure === '') return null;
  // What is no number must not pass for an empty field.
  return /^\d+$/.test(figure) ? Number(figure) : -1;
}

export function Component() {
  const { cycle, heading, group } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const tenant = useTenant();
  const refusal = useActionData<FormRefusal>();
  const { headingForm } = t;
  const stored: Partial<(typeof cycle.details)[number]> = heading ?? {};
  const here = headingPath(cycle.id, heading?.id ?? NEW_HEADING);
  const form = useForm(
    refusal,
    {
      name: headingForm.name,
      money: { label: headingForm.money, hint: headingForm.moneyHint },
      group: headingForm.group,
      zone: headingForm.zone,
      population: { label: headingForm.population, hint: headingForm.populationHint, optional: shell.optional },
    },
    { stored: { name: stored.name, group, zone: stored.zone?.key } },
  );
  return (
    <FormFrame cycle={cycle} title={heading ? `${headingForm.title}: ${heading.name}` : headingForm.new}>
      {cycle.frozen && <FrozenNotice />}
      {form.errors}
      <Form
        action={here}
        label={headingForm.title}
        actions={
          <>
            <SaveButton />
            <LinkButton variant="quiet" href={adminBudgetPath(cycle.id)}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField {...form.field('name')} required />
        <MoneyField {...form.field('money')} value={stored.money ?? null} />
        <Select {...form.field('group')} options={cycle.groups.map(({ id, name }) => ({ value: id, label: name }))} />
        <Select
          {...form.field('zone')}
          options={[{ value: '', label: headingForm.noZone }, ...tenant.zones.map(({ key: value, name }) => ({ value, label: name }))]}
        />
        <MoneyField {...form.field('population')} value={stored.population ?? null} />
      </Form>
      {stored.projects === 0 && !cycle.frozen && <RemoveForm here={here} />}
    </FormFrame>
  );
}

function RemoveForm({ here }: { here: string }) {
  const t = useTexts(budgetsAdminTexts);
  return (
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
      <p>{t.headingForm.removeLead}</p>
    </Form>
  );
}
