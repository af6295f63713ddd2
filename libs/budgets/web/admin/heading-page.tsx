import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { SaveButton } from './save-button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

const NEW_PATH_SEGMENT = 'nueva';

/** A heading to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const heading = cycle.details.find(({ id }) => id === args.params['heading']) ?? null;
  if (!heading && args.params['heading'] !== NEW_PATH_SEGMENT) throw data(null, { status: 404 });
  return { cycle, heading, group: heading?.group ?? new URL(args.request.url).searchParams.get('grupo') ?? '', key: newIdempotencyKey() };
}

export async function action(args: ActionFunctionArgs) {
  const [id, heading] = [args.params['id']!, args.params['heading']!];
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  const { name = '', group = '', zone, money = '', population = '' } = submitted;
  return actionResult(args.request, submitted, async () => {
    const people = population.replace(/[.,\s]/g, '');
    // What is no number must not pass for an empty field.
    const counted = people === '' ? null : /^\d+$/.test(people) ? Number(people) : -1;
    const body = { name, group, zone: zone || null, money, population: counted };
    if (submitted['intent'] === 'delete') await call(adminBudgets.deleteHeading, { params: { id, heading } });
    else if (heading === NEW_PATH_SEGMENT) await call(adminBudgets.makeHeading, { params: { id }, body, idempotencyKey: submitted['key'] });
    else await call(adminBudgets.changeHeading, { params: { id, heading }, body });
    return redirect(`/admin/presupuestos/${id}?hecho=${submitted['intent'] === 'delete' ? 'borrado' : 'guardado'}`, 303);
  });
}

export function Component() {
  const { cycle, heading, group, key } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const { tenant } = useSite();
  const refusal = useActionData<FormRefusal>();
  const submitted = refusal?.submitted ?? {};
  const form = t.headingForm;
  const back = `/admin/presupuestos/${cycle.id}`;
  const here = `${back}/partidas/${heading?.id ?? NEW_PATH_SEGMENT}`;
  return (
    <FormFrame cycle={cycle} title={heading ? `${form.title}: ${heading.name}` : form.new}>
      {cycle.frozen && <FrozenNotice />}
      <FormErrors
        refusal={refusal}
        fields={['name', 'group', 'zone', 'money', 'population']}
        names={{ name: form.name, group: form.group, zone: form.zone, money: form.money, population: form.population }}
      />
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
          required
          defaultValue={submitted['name'] ?? heading?.name ?? ''}
          error={fieldError(refusal, 'name')}
        />
        <MoneyField
          name="money"
          label={form.money}
          hint={form.moneyHint}
          submitted={submitted['money']}
          value={heading?.money ?? null}
          error={fieldError(refusal, 'money')}
        />
        <Select
          name="group"
          label={form.group}
          defaultValue={submitted['group'] ?? group}
          options={cycle.groups.map(({ id, name }) => ({ value: id, label: name }))}
          error={fieldError(refusal, 'group')}
        />
        <Select
          name="zone"
          label={form.zone}
          defaultValue={submitted['zone'] ?? heading?.zone?.key ?? ''}
          options={[{ value: '', label: form.noZone }, ...tenant.zones.map(({ key: value, name }) => ({ value, label: name }))]}
          error={fieldError(refusal, 'zone')}
        />
        <MoneyField
          name="population"
          label={form.population}
          hint={form.populationHint}
          optional={shell.optional}
          submitted={submitted['population']}
          value={heading?.population ?? null}
          error={fieldError(refusal, 'population')}
        />
      </Form>
      {heading && heading.projects === 0 && !cycle.frozen && (
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
